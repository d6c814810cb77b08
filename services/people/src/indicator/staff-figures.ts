import { teamRoles } from '@vicinia/access';
import { roles } from '@vicinia/events';
import type { FiguresOfTerritory, Period } from '@vicinia/indicators';
import type { StaffOfRole, TeamFigures, TrainedOfRole } from '../generated/graphql.js';

/** Who holds posts, by role; roles of which nobody does are left out. */
export function staffByRole(figures: FiguresOfTerritory, period: Period): StaffOfRole[] {
  return roles.flatMap((role) => {
    const holders = figures.stock(`HOLDERS.${role}`, period);
    return holders > 0 ? [{ role, holders }] : [];
  });
}

/** Who of them has passed a course of a topic that still counts. */
export function trainedByRole(figures: FiguresOfTerritory, period: Period, topic: string): TrainedOfRole[] {
  return staffByRole(figures, period).map(({ role, holders }) => {
    const trained = figures.stock(`TRAINED.${role}.${topic}`, period);
    return { role, trained, holders, share: trained / holders };
  });
}

/** Members of teams, of all staff. */
export function teamFigures(figures: FiguresOfTerritory, period: Period): TeamFigures {
  const [sworn, civilian] = [figures.stock('TEAM.SWORN', period), figures.stock('TEAM.CIVILIAN', period)];
  const force = teamRoles.reduce((sum, role) => sum + figures.stock(`HOLDERS.${role}`, period), 0);
  return {
    sworn,
    civilian,
    force,
    shareOfForce: force === 0 ? null : (sworn + civilian) / force,
    ringFencedPosts: figures.stock('TEAM.PERCENT', period) / 100,
    abstractions: figures.sum('ABSTRACTIONS', period),
    abstractedHours: figures.sum('ABSTRACTED_MINUTES', period) / 60,
  };
}
