import { accessTable, type Rule } from './access-table.js';
import type { Capacity, Clause } from './clause.js';

/**
 * The rules that taking part in a capacity opens: what somebody gains who is given it.
 *
 * @param capacity in which somebody is to take part
 */
export function rulesCarriedBy(capacity: Capacity): Rule[] {
  return (Object.keys(accessTable) as Rule[]).filter((rule) => {
    const clauses: readonly Clause[] = accessTable[rule];
    return clauses.some((clause) => clause.kind === 'participation' && clause.as === capacity);
  });
}
