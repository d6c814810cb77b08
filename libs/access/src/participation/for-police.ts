import type { Principal } from '../principal/principal.js';
import { POLICE } from '../rules/role-groups.js';

/**
 * True when somebody takes part for the police: by an appointment of theirs. Nothing binds the partnership to which nobody
 * besides them agreed (S0).
 *
 * @param principal who takes part, with the grants that hold now
 * @param appointmentId the appointment by which they do; null for their own right
 */
export function takesPartForPolice({ grants }: Principal, appointmentId: string | null): boolean {
  return grants.some(({ grantId, role }) => grantId === appointmentId && POLICE.includes(role));
}
