import type { EntityManager } from 'typeorm';
import { CHANGE, changesOf, monthAt, STOCK } from './month-at.js';

const SUM = `
  INSERT INTO indicator_delta (territory_id, indicator, period, amount)
  VALUES ($1, $2, ${monthAt('$1', '$3')}, $4)`;

const STOCK_AND_CHANGE = `
  INSERT INTO indicator_delta (territory_id, indicator, period, amount)
  VALUES ($1, $2, $3, $4), ($1, $5, ${monthAt('$1', '$6')}, $4)`;

/**
 * Statement that notes changes of stocks, for changes that are found by a statement and not one by one.
 *
 * @param changes statement of `territory_id, indicator, happened_at, amount`
 */
export function notingStockChanges(changes: string): string {
  return `
  INSERT INTO indicator_delta (territory_id, indicator, period, amount)
  SELECT change.territory_id, noted.indicator, noted.period, change.amount
  FROM (${changes}) change (territory_id, indicator, happened_at, amount)
  CROSS JOIN LATERAL (VALUES
    (change.indicator, '${STOCK}'::date),
    (change.indicator || '${CHANGE}', ${monthAt('change.territory_id', 'change.happened_at')})
  ) AS noted (indicator, period)`;
}

/** Names of what a service counts. */
export interface IndicatorNames {
  /** What happens. */
  readonly sum: string;
  /** What there is. */
  readonly stock: string;
}

/**
 * Notes what changes a figure, in the transaction of the change. The folder adds it up later, so that no row is hot.
 * A month is that of the time zone where it happened.
 */
export class Indicators<Names extends IndicatorNames> {
  /**
   * Counts something that happened.
   *
   * @param when decides the month in which it counts
   * @param amount 1 for one more, -1 for one that no longer counts
   */
  async add(
    manager: EntityManager,
    territoryId: string,
    indicator: Names['sum'],
    when: Date,
    amount: number,
  ): Promise<void> {
    await manager.query(SUM, [territoryId, indicator, when, amount]);
  }

  /**
   * Counts what there is more or less of than before.
   *
   * @param when decides from which month on it counts in a series
   * @param amount 1 for one more, -1 for one less
   */
  async addToStock(
    manager: EntityManager,
    territoryId: string,
    indicator: Names['stock'],
    when: Date,
    amount: number,
  ): Promise<void> {
    await manager.query(STOCK_AND_CHANGE, [
      territoryId,
      indicator,
      STOCK,
      amount,
      changesOf(indicator),
      when,
    ]);
  }
}
