import type { Role } from '@vicinia/events';
import { Refusal } from '@vicinia/service-kit';
import type { SelectedBy } from '../generated/graphql.js';

/** What is wrong with who chose somebody, or null: mayor or council choose a councillor, and nobody else (S0). */
export function selectionProblem(role: Role, selectedBy: SelectedBy | null): string | null {
  const isCouncillor = role === 'SECURITY_MUNICIPAL_COUNCILLOR';
  if (isCouncillor === (selectedBy !== null)) return null;
  return isCouncillor
    ? 'a councillor is chosen by the mayor or by the council: say by whom'
    : 'the mayor and the council choose a councillor, and nobody else';
}

/** @throws Refusal INVALID_INPUT when a councillor is appointed without saying who chose them, or somebody else with it */
export function demandSelection(role: Role, selectedBy: SelectedBy | null): void {
  const problem = selectionProblem(role, selectedBy);
  if (problem !== null) throw new Refusal('INVALID_INPUT', problem, 'input.selectedBy');
}
