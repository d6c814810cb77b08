import { Link, Paragraph } from '@digdir/designsystemet-react';
import { Failure, PublicIssueDocument, type PublicIssueQuery } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useParams } from 'react-router';
import { FailureAlert } from '../parts/failure-alert.js';
import { PageTitle } from '../parts/page-title.js';
import { Part } from '../parts/part.js';
import { useLoaded } from '../parts/use-loaded.js';
import { usePublicLabels } from '../parts/use-public-labels.js';
import { Written } from '../parts/written.js';
import { vicinia } from '../portal-client.js';
import { dayIn } from '../words/dates.js';

type PublicIssue = NonNullable<PublicIssueQuery['publicIssue']>;

/** What everybody may know of an issue: what it is, how far it is, what was agreed and what came of it. */
export default function PublicIssuePage() {
  const { id = '' } = useParams();
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const { data, failure } = useLoaded(`${id} ${language}`, async () => {
    const read = await vicinia.readPartly(PublicIssueDocument, { id, language });
    const issue = read.data.publicIssue;
    if (issue?.text == null) throw read.failure ?? new Failure('NOT_FOUND', 'Nothing of it is public.');
    return { issue, text: issue.text, failure: read.failure };
  });
  return (
    <>
      <PageTitle title={data?.text.title ?? t('publicIssue.title')} />
      <FailureAlert failure={failure ?? data?.failure ?? undefined} />
      {data === undefined ? null : <Shown {...data} />}
    </>
  );
}

function Shown({ issue, text }: { issue: PublicIssue; text: NonNullable<PublicIssue['text']> }) {
  const { t, i18n } = useTranslation();
  const { label } = usePublicLabels();
  const { place, category, effect, bulletin } = issue;
  return (
    <>
      <Paragraph>
        {place === null ? null : (
          <Link asChild>
            <RouterLink to={`/place/${place.id}`}>{place.name}</RouterLink>
          </Link>
        )}
        {category === null ? null : ` · ${category.name}`}
      </Paragraph>
      <Written text={text.summary} language={text.language} />
      <Part title={t('publicIssue.steps')}>
        <ol>
          {issue.steps.map(({ status, reachedOn }) => (
            <li key={status}>
              {label('publicIssueStatuses', status)},{' '}
              <time dateTime={reachedOn}>{dayIn(i18n.language, reachedOn)}</time>
            </li>
          ))}
        </ol>
      </Part>
      {text.agreed === null ? null : (
        <Part title={t('publicIssue.agreed')}>
          <Written text={text.agreed} language={text.language} />
        </Part>
      )}
      {effect === null ? null : (
        <Part title={t('publicIssue.result')}>
          <Paragraph>{label('effects', effect)}</Paragraph>
          {bulletin?.text == null ? null : (
            <Written text={bulletin.text.body} language={bulletin.text.language} />
          )}
        </Part>
      )}
    </>
  );
}
