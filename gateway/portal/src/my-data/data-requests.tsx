import { Card, Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { DataRequestLabelsDocument, type MyDataRequestFragment } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { useLabelsBy } from '../parts/use-labels-by.js';
import { dayIn, momentIn } from '../words/dates.js';

/** What somebody asked, and what each service answered: one report for each. */
export function DataRequests({ requests }: { requests: readonly MyDataRequestFragment[] }) {
  return requests.map((request) => <Report key={request.id} request={request} />);
}

function Report({ request }: { request: MyDataRequestFragment }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabelsBy(DataRequestLabelsDocument);
  const { kind, state, askedAt, dueAt, awaitedServices } = request;
  const rows = (request.answers ?? []).flatMap(({ service, parts }) =>
    parts.map((part) => ({ key: `${service} ${part.kind}`, ...part })),
  );
  return (
    <Card asChild>
      <article>
        <Heading level={2} data-size="xs">
          {label('dataRequestKinds', kind)}: {label('dataRequestStates', state)}
        </Heading>
        <Paragraph>{momentIn(i18n.language, askedAt)}</Paragraph>
        {awaitedServices.length === 0 ? null : (
          <Paragraph>
            {t('myData.awaited', { count: awaitedServices.length, day: dayIn(i18n.language, dueAt) })}
          </Paragraph>
        )}
        {state === 'ANSWERED' && rows.length === 0 ? <Paragraph>{t('myData.nothingHeld')}</Paragraph> : null}
        {rows.length === 0 ? null : (
          <div
            className="scrolled"
            role="region"
            aria-label={`${t('myData.report')}, ${label('dataRequestKinds', kind)}, ${momentIn(i18n.language, askedAt)}`}
            tabIndex={0}
          >
            <Table data-size="sm">
              <Table.Head>
                <Table.Row>
                  <Table.HeaderCell>{t('myData.records')}</Table.HeaderCell>
                  <Table.HeaderCell>{t('myData.held')}</Table.HeaderCell>
                  <Table.HeaderCell>{t('myData.gone')}</Table.HeaderCell>
                  <Table.HeaderCell>{t('myData.kept')}</Table.HeaderCell>
                </Table.Row>
              </Table.Head>
              <Table.Body>
                {rows.map(({ key, kind: of, held, erased, kept, reason }) => (
                  <Table.Row key={key}>
                    <Table.Cell>
                      {label('personalDataKinds', of)}
                      {reason === null ? null : (
                        <Paragraph data-size="xs">{label('reasonsToKeep', reason)}</Paragraph>
                      )}
                    </Table.Cell>
                    <Table.Cell>{held}</Table.Cell>
                    <Table.Cell>{erased}</Table.Cell>
                    <Table.Cell>{kept}</Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </div>
        )}
      </article>
    </Card>
  );
}
