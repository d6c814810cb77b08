import { useTranslation } from 'react-i18next';
import { PageTitle } from '../parts/page-title.js';
import { MyWork } from './my-work.js';

/** What waits for one person. */
export function WorkPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('work.title')} />
      <MyWork />
    </>
  );
}
