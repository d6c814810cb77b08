import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IndicatorDelta } from './indicator-delta.entity.js';
import { STOCK, type Indicator } from './indicator.js';
import { monthOf } from './period.js';

/** Notes what changes a figure, in the transaction of the change. The folder adds it up later, so that no row is hot. */
@Injectable()
export class IndicatorService {
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
    const period = when === null ? STOCK : monthOf(when);
    await manager.insert(IndicatorDelta, { territoryId, indicator, period, amount });
  }
}
