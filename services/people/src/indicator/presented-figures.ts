import type { FiguresOfTerritory, Period } from '@vicinia/indicators';
import { now } from '@vicinia/service-kit';
import type {
  MeanTenure,
  MediationFigures,
  StaffOfRole,
  TeamFigures,
  VacantShareOfPosts,
} from '../generated/graphql.js';
import { staffByRole, teamFigures } from './staff-figures.js';
import { meanTenure } from './tenure.js';

/** The figures of a territory in one period: those that need no argument, and what the others are read from. */
export interface PresentedFigures {
  readonly vacantPosts: VacantShareOfPosts;
  readonly tenure: MeanTenure;
  readonly volunteerHours: number;
  readonly staff: StaffOfRole[];
  readonly teams: TeamFigures;
  readonly mediations: MediationFigures;
  readonly figures: FiguresOfTerritory;
  readonly period: Period;
}

/** The figures of a territory in one period, as the schema says them. */
export function presentedFigures(figures: FiguresOfTerritory, period: Period): PresentedFigures {
  const vacant = figures.stock('VACANT_POSTS', period);
  const posts = figures.stock('POSTS', period);
  const holders = posts - vacant;
  return {
    vacantPosts: { vacant, posts, share: posts === 0 ? null : vacant / posts },
    volunteerHours: figures.sum('VOLUNTEER_MINUTES', period) / 60,
    tenure: {
      holders,
      meanDays: meanTenure(figures.stock('START_DAYS', period), holders, period.until, now()),
    },
    staff: staffByRole(figures, period),
    teams: teamFigures(figures, period),
    mediations: {
      held: figures.sum('MEDIATIONS', period),
      agreed: figures.sum('MEDIATIONS_AGREED', period),
    },
    figures,
    period,
  };
}
