import { useTranslation } from 'react-i18next';
import { FilterCheck, FilterSearch, FilterSelect } from '../station/list/filter-inputs.js';
import { OrderSelect } from '../station/list/order-select.js';
import { useCategories } from '../station/list/use-categories.js';
import type { Filters } from '../station/list/use-filters.js';
import { useLabels } from '../station/use-labels.js';

/** What narrows the inbox. */
export function InboxFilters({ filters }: { filters: Filters }) {
  const { t } = useTranslation();
  const { all } = useLabels();
  const categories = useCategories();
  return (
    <form className="filters" role="search" aria-label={t('filter.title')}>
      <FilterSelect
        filters={filters}
        name="status"
        label={t('filter.status')}
        choices={all('concernStatuses')}
      />
      <FilterSelect filters={filters} name="category" label={t('filter.category')} choices={categories} />
      <OrderSelect filters={filters} />
      <FilterSearch filters={filters} name="search" label={t('filter.search')} />
      <FilterCheck filters={filters} name="waiting" label={t('filter.waiting')} />
      <FilterCheck filters={filters} name="overdue" label={t('filter.overdue')} />
    </form>
  );
}
