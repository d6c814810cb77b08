import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Page } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';

/** One recorded reading of a person's data. */
export interface DataRead {
  /** Counts the readings; orders those of one moment. */
  readonly id: string;
  readonly readerId: string;
  readonly concernId: string;
  readonly readAt: Date;
}

/** What was recorded of those who read somebody's data. */
@Injectable()
export class DataReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The latest first. @returns one row more than the page */
  ofConcerns(subjectId: string, page: Page): Promise<DataRead[]> {
    return this.dataSource.query<DataRead[]>(
      `SELECT id, reader_id AS "readerId", resource_id AS "concernId", read_at AS "readAt" FROM personal_data_read
       WHERE subject_id = $1 AND resource = 'concern'
         AND (read_at < $2::timestamptz OR (read_at = $2 AND id > $3::bigint))
       ORDER BY read_at DESC, id LIMIT $4`,
      [subjectId, ...page.after, page.first + 1],
    );
  }
}
