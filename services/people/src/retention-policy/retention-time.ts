import { daysOf, retentionRules, type RetentionRule } from '@vicinia/access';
import type { RetentionKind } from '@vicinia/events';

/** How long a kind of record is kept, as the graph says it. */
export interface RetentionTime {
  readonly kind: RetentionKind;
  readonly services: string[];
  readonly since: RetentionRule['since'];
  readonly days: number;
  readonly defaultDays: number;
  readonly leastDays: number;
  readonly mostDays: number;
  readonly follows: RetentionKind | null;
  readonly ending: RetentionRule['ending'];
  readonly reason: RetentionRule['reason'];
}

/** @param laidDown what the country has laid down, by kind */
export function timeOf(kind: RetentionKind, laidDown: ReadonlyMap<string, number>): RetentionTime {
  const rule: RetentionRule = retentionRules[kind];
  const { services, since, ending, reason, follows = null } = rule;
  return {
    ...{ kind, services: [...services], since, ending, reason, follows },
    days: daysOf(kind, laidDown),
    defaultDays: rule.days,
    leastDays: rule.least,
    mostDays: rule.most,
  };
}

/** Whether the country has a choice. */
export function isConfigurable({ follows, leastDays, mostDays }: RetentionTime): boolean {
  return follows === null && leastDays < mostDays;
}
