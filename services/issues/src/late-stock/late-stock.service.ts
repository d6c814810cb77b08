import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ENTERING, LEAVING } from './late-stock.js';

/** Looks for measures that are overdue and signatures that are missing. Replicas share the rows. */
@Injectable()
export class LateStockService {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Counts measures that have come to be overdue by a moment. It looks at all that are still to be done. */
  async findMeasures(at: Date): Promise<void> {
    await this.dataSource.query(ENTERING.MEASURES_OVERDUE, [at]);
  }

  /** Counts signatures that are waited for. */
  async findSignatures(at: Date): Promise<void> {
    await this.dataSource.query(ENTERING.SIGNATURES_MISSING, [at]);
  }

  /** Counts what is overdue or missing no longer. It looks at what was found before and at nothing else. */
  async leave(at: Date): Promise<void> {
    for (const statement of LEAVING) await this.dataSource.query(statement, [at]);
  }
}
