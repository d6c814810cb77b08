import type { TeamsOfPlaceQuery } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { Part } from '../parts/part.js';

type Figures = NonNullable<NonNullable<TeamsOfPlaceQuery['territory']>['indicators']>;

interface Parts {
  readonly teams: NonNullable<Figures['teams']>;
  readonly mediations: NonNullable<Figures['mediations']>;
}

/** Mix, share of the force, time that is kept, time away, and what came of mediations. */
export function TeamFiguresShown({ teams, mediations }: Parts) {
  const { t, i18n } = useTranslation();
  const { sworn, civilian, force, shareOfForce, ringFencedPosts, abstractions, abstractedHours } = teams;
  const number = (amount: number) => new Intl.NumberFormat(i18n.language).format(amount);
  const share =
    shareOfForce === null
      ? '–'
      : new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(shareOfForce);
  return (
    <Part title={t('team.figures')}>
      <ul>
        <li>{t('team.mix', { sworn, civilian })}</li>
        <li>{t('team.share', { share, force: number(force) })}</li>
        <li>{t('team.kept', { posts: number(ringFencedPosts) })}</li>
        <li>{t('team.away', { count: abstractions, hours: number(abstractedHours) })}</li>
        <li>{t('team.mediated', { held: mediations.held, agreed: mediations.agreed })}</li>
      </ul>
    </Part>
  );
}
