import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { currentOperation, now } from '../operation/operation-context.js';
import { beyond, COUNTED_ORDERS, ordered } from '../pagination/list-order.js';
import { connectionOf, pageByTime, type Connection, type PageArguments } from '../pagination/pagination.js';
import { totalFound } from '../pagination/total.js';

export interface PersonalDataRead {
  /** Person whose data was read. */
  readonly subjectId: string;
  /** Person who read it. */
  readonly readerId: string;
  /** Kind of record, for example `concern`. */
  readonly resource: string;
  readonly resourceId: string;
}

/** One recorded reading. */
export interface RecordedRead {
  /** Counts the readings; orders those of one moment. */
  readonly id: string;
  readonly readerId: string;
  readonly resourceId: string;
  readonly readAt: Date;
}

const BY_READING = ['read_at', 'id'];

/** Records every read of personal data by staff, so that the person can see who read (DOMAIN: access; S2 3.2). */
@Injectable()
export class PersonalDataReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * Writes all reads of a page at once. A read that cannot be recorded must not be answered: errors go through.
   *
   * @param manager transaction of the change that goes with it, where there is one
   */
  async record(
    reads: readonly PersonalDataRead[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<void> {
    const byOthers = reads.filter((read) => read.readerId !== read.subjectId);
    if (byOthers.length === 0) return;
    await manager.query(
      `INSERT INTO personal_data_read (subject_id, reader_id, resource, resource_id, read_at, correlation_id)
       SELECT subject_id, reader_id, resource, resource_id, $5, $6
       FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[]) AS read (subject_id, reader_id, resource, resource_id)`,
      [
        byOthers.map((read) => read.subjectId),
        byOthers.map((read) => read.readerId),
        byOthers.map((read) => read.resource),
        byOthers.map((read) => read.resourceId),
        now(),
        currentOperation().correlationId,
      ],
    );
  }

  /**
   * Who read what of a person, the latest first.
   *
   * @param resource kind of record
   * @throws Refusal INVALID_INPUT for a page that is none
   */
  async of(subjectId: string, resource: string, args: PageArguments): Promise<Connection<RecordedRead>> {
    const page = pageByTime(args, 'NEWEST_FIRST', COUNTED_ORDERS);
    const ofSubject = `FROM personal_data_read WHERE subject_id = $1 AND resource = $2`;
    const rows = await this.dataSource.query<RecordedRead[]>(
      `SELECT id, reader_id AS "readerId", resource_id AS "resourceId", read_at AS "readAt" ${ofSubject}
         AND ${beyond(BY_READING, page.order, ['$3::timestamptz', '$4::bigint'])}
       ${ordered(BY_READING, page.order)} LIMIT $5`,
      [subjectId, resource, ...page.after, page.first + 1],
    );
    return {
      ...connectionOf(rows, page, ({ readAt, id }) => [readAt.toISOString(), id]),
      count: () => totalFound(this.dataSource.manager, `SELECT ${ofSubject}`, [subjectId, resource]),
    };
  }
}
