import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { civilianRoles } from '@vicinia/access';
import { now } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { CLAIM, COUNT, DUTIES_OVER, DUTIES_WANTED, LAPSED } from './staff-statements.js';

const BATCH = 500;

/**
 * Counts, for figures, who holds a post of which role, who is trained and who is in a team, and keeps what they still have to
 * attend. Whatever changes one of it says that an appointment is to be looked at again (`lookAgain`); all else stays as it is
 * counted, so that a round takes as long as what has changed.
 */
@Injectable()
export class StaffCountService {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Counts all that changed. Run in rounds. */
  async run(): Promise<void> {
    await this.dataSource.query(LAPSED, [now(), BATCH]);
    for (;;) {
      const counted = await this.countBatch();
      if (counted < BATCH) return;
    }
  }

  private countBatch(): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const [claimed] = await manager.query<[{ id: string }[], number]>(CLAIM, [BATCH]);
      const ids = claimed.map(({ id }) => id);
      if (ids.length === 0) return 0;
      await manager.query(COUNT, [ids, now(), civilianRoles]);
      await manager.query(DUTIES_OVER, [ids]);
      await manager.query(DUTIES_WANTED, [ids]);
      return ids.length;
    });
  }
}
