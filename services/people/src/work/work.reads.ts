import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { withinReach } from '@vicinia/access';
import { now } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { holds } from '../grant/holds.js';

/** Counts what waits for somebody. */
@Injectable()
export class WorkReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Vacant posts at the given paths and below. */
  async vacancies(paths: readonly string[]): Promise<number> {
    const [row] = await this.dataSource.query<{ vacant: number }[]>(
      `SELECT count(*)::int AS vacant FROM post p JOIN territory t ON t.id = p.territory_id
       WHERE ${withinReach('t', '$1')}
         AND NOT EXISTS (SELECT FROM appointment a
           WHERE a.post_id = p.id AND ${holds('a', '$2')})`,
      [paths, now()],
    );
    return row?.vacant ?? 0;
  }
}
