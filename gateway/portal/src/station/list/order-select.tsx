import { useTranslation } from 'react-i18next';
import { FilterSelect } from './filter-inputs.js';
import type { Filters } from './use-filters.js';

/** By when it arrived: the newest or the oldest first. */
export function OrderSelect({ filters }: { filters: Filters }) {
  const { t } = useTranslation();
  const choices = [
    { value: '', text: t('filter.NEWEST_FIRST') },
    { value: 'OLDEST_FIRST', text: t('filter.OLDEST_FIRST') },
  ];
  return (
    <FilterSelect
      filters={filters}
      name="order"
      label={t('filter.order')}
      choices={choices}
      isNarrowing={false}
    />
  );
}
