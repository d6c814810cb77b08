import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { currentOperation, now } from '../operation/operation-context.js';

export interface PersonalDataRead {
  /** Person whose data was read. */
  readonly subjectId: string;
  /** Person who read it. */
  readonly readerId: string;
  /** Kind of record, for example `concern`. */
  readonly resource: string;
  readonly resourceId: string;
}

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
}
