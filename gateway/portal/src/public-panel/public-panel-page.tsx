import { Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import { Failure, PublicPanelDocument, type PublicPanelQuery } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useParams } from 'react-router';
import { FailureAlert } from '../parts/failure-alert.js';
import { PageTitle } from '../parts/page-title.js';
import { Part } from '../parts/part.js';
import { useLoaded } from '../parts/use-loaded.js';
import { Written } from '../parts/written.js';
import { vicinia } from '../portal-client.js';
import { dayIn } from '../words/dates.js';
import { MeetingTimes } from './meeting-times.js';
import { WithdrawnMeetings } from './withdrawn-meetings.js';

type PublicPanel = NonNullable<PublicPanelQuery['publicPanel']>;

/** What everybody may know of a panel: when it meets in the open, and what it has agreed. */
export default function PublicPanelPage() {
  const { id = '' } = useParams();
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const { data, failure } = useLoaded(`${id} ${language}`, async () => {
    const { data: read, failure: ofPart } = await vicinia.readPartly(PublicPanelDocument, { id, language });
    if (read.publicPanel === null) throw ofPart ?? new Failure('NOT_FOUND', 'Nothing of it is public.');
    return { panel: read.publicPanel, failure: ofPart };
  });
  return (
    <>
      <PageTitle title={data?.panel.name ?? t('publicPanel.title')} />
      <FailureAlert failure={failure ?? data?.failure ?? undefined} />
      {data === undefined ? null : <Shown panel={data.panel} />}
    </>
  );
}

function Shown({
  panel: { territory, nextOpenMeetings, meetingsNoLongerOpen, agreedMinutes },
}: {
  panel: PublicPanel;
}) {
  const { t, i18n } = useTranslation();
  return (
    <>
      {territory === null ? null : (
        <Link asChild>
          <RouterLink to={`/place/${territory.id}`}>{territory.name}</RouterLink>
        </Link>
      )}
      <Part title={t('publicPanel.meetings')}>
        <MeetingTimes meetings={nextOpenMeetings} />
        <WithdrawnMeetings meetings={meetingsNoLongerOpen} />
      </Part>
      <Part title={t('publicPanel.minutes')}>
        {agreedMinutes?.nodes.length === 0 ? <Paragraph>{t('publicPanel.noMinutes')}</Paragraph> : null}
        {agreedMinutes?.nodes.map(({ meetingId, startsAt, text, language }) => (
          <article key={meetingId}>
            <Heading level={3} data-size="xs">
              <time dateTime={startsAt}>{dayIn(i18n.language, startsAt)}</time>
            </Heading>
            <Written text={text} language={language} />
          </article>
        ))}
      </Part>
    </>
  );
}
