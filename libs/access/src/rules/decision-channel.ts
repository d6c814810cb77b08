import { channel } from 'node:diagnostics_channel';
import type { Rule } from './access-table.js';

/** What is told of each decision. */
export interface DecidedRule {
  readonly rule: Rule;
}

/**
 * Tells which rules were asked for, within the process and only while somebody listens: the access suites prove with it
 * that the rule which the schema names is the one that was decided.
 */
export const decidedRules = channel('vicinia.access.decided-rule');

/** Tells that a rule was asked for. */
export function tellDecided(rule: Rule): void {
  if (decidedRules.hasSubscribers) decidedRules.publish({ rule } satisfies DecidedRule);
}
