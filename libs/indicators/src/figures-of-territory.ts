import { changesOf, STOCK } from './month-at.js';
import type { Period } from './period.js';

/** What a figure amounts to in one month, or a stock at this moment. */
export interface MonthlyFigure {
  readonly indicator: string;
  /** First day of the month, or the day on which stocks stand. */
  readonly period: string;
  readonly amount: number;
}

/** The figures of a territory and everything below it, as they were read. */
export class FiguresOfTerritory {
  private readonly byName = new Map<string, MonthlyFigure[]>();

  constructor(rows: readonly MonthlyFigure[]) {
    for (const row of rows) {
      const known = this.byName.get(row.indicator);
      if (known) known.push(row);
      else this.byName.set(row.indicator, [row]);
    }
  }

  /** Names of everything that was counted. */
  get names(): readonly string[] {
    return [...this.byName.keys()];
  }

  /** What happened in a period. */
  sum(indicator: string, { from, until }: Period): number {
    return this.total(indicator, (period) => isFrom(period, from) && !isFrom(period, until));
  }

  /** What there was when a period ended; what there is now, where it runs. */
  stock(indicator: string, { until }: Period): number {
    const now = this.total(indicator, (period) => period === STOCK);
    return now - this.total(changesOf(indicator), (period) => isFrom(period, until));
  }

  private total(indicator: string, isWanted: (period: string) => boolean): number {
    return (this.byName.get(indicator) ?? [])
      .filter(({ period }) => isWanted(period))
      .reduce((total, { amount }) => total + amount, 0);
  }
}

/** Days compare as texts, save that the year 10000 comes after all of them. */
function isFrom(day: string, from: string): boolean {
  return day.length === from.length ? day >= from : day.length > from.length;
}
