import { Refusal } from '@vicinia/service-kit';
import { teamRoles } from '@vicinia/access';
import type { Role } from '@vicinia/events';

const ALL_OF_TIME = 100;

/** @throws Refusal INVALID_INPUT for a role that works in no team */
export function demandTeamRole(role: Role): void {
  if (teamRoles.includes(role)) return;
  throw new Refusal('INVALID_INPUT', 'only staff of the police are in a team', 'input.appointmentId');
}

/**
 * Nobody gives teams more than all of their time.
 *
 * @param elsewhere percent that is kept for other teams
 * @throws Refusal INVALID_INPUT
 */
export function demandTimeLeft(elsewhere: number, percent: number): void {
  if (elsewhere + percent <= ALL_OF_TIME) return;
  throw new Refusal(
    'INVALID_INPUT',
    'more than all of the time would be kept for teams',
    'input.ringFencedPercent',
  );
}
