import { useSearchParams } from 'react-router';

/** What narrows a list. It stands in the address, so that a reload and a colleague see the same list. */
export function useFilters() {
  const [params, setParams] = useSearchParams();
  return {
    of: (name: string): string | null => params.get(name),
    key: params.toString(),
    set: (name: string, value: string) => {
      setParams(
        (before) => {
          if (value === '') before.delete(name);
          else before.set(name, value);
          return before;
        },
        { replace: true },
      );
    },
  };
}

/** What every board of a territory may be narrowed by. */
export function boardFilters(filters: Filters) {
  return {
    category: filters.of('category'),
    search: filters.of('search'),
    overdue: filters.of('overdue') !== null,
    order: filters.of('order') === 'OLDEST_FIRST' ? 'OLDEST_FIRST' : 'NEWEST_FIRST',
  } as const;
}

export type Filters = ReturnType<typeof useFilters>;
