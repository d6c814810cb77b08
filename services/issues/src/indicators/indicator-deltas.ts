import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { STOCK, type Indicator } from './indicator.js';
import { monthOf } from './period.js';

/** Notes what changes a figure, in the transaction of the change. The folder adds it up later, so that no row is hot. */
@Injectable()
export class IndicatorDeltas {
  /**
   * @param when decides the month in which it counts; null for a stock
   * @param amount 1 for one more, -1 for one less
   */
  async add(
    manager: EntityManager,
    territoryId: string,
    indicator: Indicator,
    when: Date | null,
    amount: number,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO indicator_delta (territory_id, indicator, period, amount) VALUES ($1, $2, $3::date, $4)`,
      [territoryId, indicator, when === null ? STOCK : monthOf(when), amount],
    );
  }
}
