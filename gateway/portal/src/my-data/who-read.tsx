import { Heading, List, Paragraph } from '@digdir/designsystemet-react';
import { MyConcernReadsDocument, MyNameReadsDocument } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { FailureAlert } from '../parts/failure-alert.js';
import { ShowMore } from '../parts/show-more.js';
import { usePages } from '../parts/use-pages.js';
import { vicinia } from '../portal-client.js';
import { momentIn } from '../words/dates.js';

interface Reading {
  readonly readAt: string;
  readonly reader: { readonly id: string; readonly displayName: string | null } | null;
}

/** Who of the staff read the name, and that somebody raised a concern; the latest first. */
export function WhoRead() {
  const { t } = useTranslation();
  const ofName = usePages('name', async (after) => {
    const read = await vicinia.readPartly(MyNameReadsDocument, { after });
    return { page: read.data.me?.nameReads, failure: read.failure };
  });
  const ofConcerns = usePages('concerns', async (after) => {
    const read = await vicinia.readPartly(MyConcernReadsDocument, { after });
    return { page: read.data.me?.concernReads, failure: read.failure };
  });
  return (
    <section className="stack" aria-labelledby="who-read">
      <Heading level={2} id="who-read" data-size="sm">
        {t('myData.whoRead')}
      </Heading>
      <Paragraph data-size="sm">{t('myData.whoReadHint')}</Paragraph>
      <Readings title={t('myData.myName')} list={ofName} />
      <Readings title={t('myData.myConcerns')} list={ofConcerns} />
    </section>
  );
}

function Readings({ title, list }: { title: string; list: ReturnType<typeof usePages<Reading>> }) {
  const { t, i18n } = useTranslation();
  const { rows, failure, showMore } = list;
  return (
    <>
      <Heading level={3} data-size="2xs">
        {title}
      </Heading>
      {rows?.length === 0 ? <Paragraph>{t('myData.nobodyRead')}</Paragraph> : null}
      {rows === undefined || rows.length === 0 ? null : (
        <List.Unordered>
          {rows.map(({ readAt, reader }, index) => (
            <List.Item key={`${readAt} ${reader?.id ?? ''} ${String(index)}`}>
              {momentIn(i18n.language, readAt)}, {reader?.displayName ?? t('myData.someoneOfStaff')}
            </List.Item>
          ))}
        </List.Unordered>
      )}
      <FailureAlert failure={failure} />
      <ShowMore showMore={showMore} />
    </>
  );
}
