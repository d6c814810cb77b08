import { Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import { PlanLeavingDocument, type PostOfPlaceFragment } from '@vicinia/client/station';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link as PageLink } from 'react-router';
import { Action } from '../station/actions/action-list.js';
import { momentOf, optional } from '../parts/form/values.js';
import { changeBy, type Change } from '../station/form/change.js';
import { fieldsOf } from '../station/form/fields-of.js';
import { useMe } from '../station/me.js';
import { useLabels } from '../station/use-labels.js';
import { InviteHolder } from './invite-holder.js';
import { dayIn } from '../words/dates.js';

/** Who says when somebody leaves; the graph decides it again. */
const APPOINTING: readonly string[] = ['SECURITY_COORDINATOR', 'REGIONAL_LEAD', 'NATIONAL_LEAD'];

interface Parts {
  readonly posts: readonly PostOfPlaceFragment[];
  readonly onDone: () => void;
}

/** Posts with who holds them since when, or since when nobody does. */
export function PostList({ posts, onDone }: Parts) {
  const { t } = useTranslation();
  const { label } = useLabels();
  const mayAppoint = useMe()?.appointments?.some(({ post }) => APPOINTING.includes(post.role)) === true;
  if (posts.length === 0) return <Paragraph>{t('station.none')}</Paragraph>;
  return posts.map((post) => (
    <article key={post.id} className="stack close">
      <Heading level={3} data-size="xs">
        {label('roles', post.role)}, {post.territory?.name ?? post.municipality?.name}
      </Heading>
      {post.description === null ? null : <Paragraph>{post.description}</Paragraph>}
      <Standing post={post} />
      {post.handover === null ? null : (
        <Link asChild>
          <PageLink to={`/staff/handover/${post.handover.id}`}>{t('posts.handover')}</PageLink>
        </Link>
      )}
      {mayAppoint && post.appointment?.hasAccount === false ? (
        <InviteHolder appointment={post.appointment} onDone={onDone} />
      ) : null}
      {mayAppoint && post.appointment !== null ? (
        <Action
          name={`planLeaving.${post.appointment.id}`}
          title={t('posts.leave')}
          change={planLeaving(post.appointment.id, t)}
          onDone={onDone}
        />
      ) : null}
    </article>
  ));
}

function Standing({ post: { appointment, vacantSince, vacancyEscalatedAt } }: { post: PostOfPlaceFragment }) {
  const { t, i18n } = useTranslation();
  const day = (at: string) => dayIn(i18n.language, at);
  const held =
    appointment === null
      ? []
      : [
          t('posts.holder', { name: appointment.person.displayName ?? '', day: day(appointment.from) }),
          appointment.until === null ? null : t('posts.until', { day: day(appointment.until) }),
        ];
  const vacant = [
    vacantSince === null ? null : t('posts.since', { day: day(vacantSince) }),
    vacancyEscalatedAt === null ? null : t('posts.escalated', { day: day(vacancyEscalatedAt) }),
  ];
  return <Paragraph>{[...held, ...vacant].filter((part) => part !== null).join(', ')}</Paragraph>;
}

function planLeaving(appointmentId: string, t: TFunction): Change {
  const field = fieldsOf(t, 'posts');
  return changeBy(
    PlanLeavingDocument,
    [field('endsAt', 'moment'), field('earlyReason', 'text', { isOptional: true, most: 1000 })],
    (values) => ({
      appointmentId,
      endsAt: momentOf(values, 'endsAt') ?? '',
      earlyReason: optional(values, 'earlyReason') ?? null,
    }),
  );
}
