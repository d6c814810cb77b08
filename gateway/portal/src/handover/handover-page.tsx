import { Paragraph, Tag } from '@digdir/designsystemet-react';
import { HandoverInFullDocument, type HandoverInFullQuery } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageTitle } from '../parts/page-title.js';
import { Written } from '../parts/written.js';
import { ActionList } from '../station/actions/action-list.js';
import { Facts } from '../station/facts.js';
import { RecordShown } from '../station/record-shown.js';
import { useLabels } from '../station/use-labels.js';
import { useRecord } from '../station/use-record.js';
import { dayIn, momentIn } from '../words/dates.js';
import { Checklist } from './checklist.js';
import { CommunityMap } from './community-map.js';
import { handoverChanges, plannedBefore } from './handover-changes.js';

export type HandoverInFull = NonNullable<HandoverInFullQuery['handover']>;

/** A post passes on: who leaves, who takes over, what is planned, the checklist, and what is known at the post. */
export default function HandoverPage() {
  const { id = '' } = useParams();
  const { data, failure, lookAnew } = useRecord(HandoverInFullDocument, { id });
  return (
    <RecordShown record={data?.handover} failure={failure}>
      {(handover) => <Desk handover={handover} onDone={lookAnew} />}
    </RecordShown>
  );
}

function Desk({ handover, onDone }: { handover: HandoverInFull; onDone: () => void }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  const { id, post, status, cause, viewerActions } = handover;
  const place = post.territory?.name ?? post.municipality?.name ?? '';
  const roleName = (role: string) => label('roles', role);
  const mayMark = viewerActions.some(({ action, allowed }) => action === 'markHandoverStep' && allowed);
  return (
    <>
      <PageTitle title={t('handover.title', { post: `${roleName(post.role)}, ${place}` })} />
      <div className="plain-list">
        <Tag data-testid="handover-status">{label('handoverStatuses', status)}</Tag>
        <Tag data-color="neutral">{label('handoverCauses', cause)}</Tag>
      </div>
      <Planned handover={handover} />
      <Checklist handover={handover} mayMark={mayMark} onDone={onDone} />
      <ActionList
        id={id}
        actions={viewerActions}
        changes={handoverChanges(handover, t, i18n.language, roleName)}
        initial={{ planHandover: plannedBefore(handover) }}
        onDone={onDone}
      />
      <CommunityMap post={post} onDone={onDone} />
    </>
  );
}

function Planned({ handover }: { handover: HandoverInFull }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const { leaving, successor, walk, protectedHours } = handover;
  const moment = (at: string | null) => (at === null ? null : momentIn(language, at));
  const day = (at: string) => dayIn(language, at);
  const officer = (held: HandoverInFull['leaving'] | null) => {
    if (held === null) return t('handover.nobodyYet');
    const words = { name: held.person.displayName ?? '', from: day(held.from) };
    return held.until === null
      ? t('handover.officerSince', words)
      : t('handover.officer', { ...words, until: day(held.until) });
  };
  const briefing = handover.isBriefingScheduled ? t('handover.inCalendar') : t('handover.askedFor');
  return (
    <>
      <Facts
        facts={[
          [t('handover.leaving'), officer(leaving)],
          [t('handover.successor'), officer(successor)],
          [t('handover.earlyReason'), handover.earlyReason],
          [t('handover.caseloadMovesAt'), moment(handover.caseloadMovesAt)],
          [t('handover.caseloadMovedAt'), moment(handover.caseloadMovedAt)],
          [t('handover.protectedHours'), protectedHours],
          [
            t('handover.briefing'),
            handover.briefingAt === null ? null : `${momentIn(language, handover.briefingAt)} (${briefing})`,
          ],
          [t('handover.walkAt'), moment(walk?.startsAt ?? null)],
          [t('handover.notice'), moment(handover.noticeRequestedAt)],
          [t('handover.leavingConfirmedAt'), moment(handover.leavingConfirmedAt)],
          [t('handover.successorConfirmedAt'), moment(handover.successorConfirmedAt)],
          [t('handover.closedAt'), moment(handover.closedAt)],
        ]}
      />
      {walk?.route == null ? null : (
        <>
          <Paragraph>{t('handover.walkRoute')}</Paragraph>
          <Written text={walk.route.text} language={walk.route.language} />
        </>
      )}
    </>
  );
}
