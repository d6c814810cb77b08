import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { now } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { GrantsPublisher } from '../grant/grants-publisher.js';

/** Days for which an erased person can still sign in and read the report. */
const DAYS_TO_READ = 30;
/** Accounts that go in one round. */
const BATCH = 100;

/** Lets go of the accounts of persons who were erased: afterwards nothing leads from an account to what had to stay. */
@Injectable()
export class ErasedAccountService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly grants: GrantsPublisher,
  ) {}

  /** Run in rounds; replicas share the rows. Whoever is not answered yet keeps the account. */
  async forget(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const persons = await manager.query<{ id: string }[]>(
        `SELECT person.id FROM person
         WHERE person.erased_at < $1::timestamptz - make_interval(days => ${String(DAYS_TO_READ)})
           AND EXISTS (SELECT FROM account WHERE account.person_id = person.id)
           AND NOT EXISTS (
             SELECT FROM data_request request WHERE request.person_id = person.id AND request.answered_at IS NULL)
         LIMIT $2 FOR UPDATE OF person SKIP LOCKED`,
        [now(), BATCH],
      );
      if (persons.length === 0) return;
      const ids = persons.map(({ id }) => id);
      await manager.query(`DELETE FROM account WHERE person_id = ANY ($1::uuid[])`, [ids]);
      await this.grants.stateAll(manager, ids);
    });
  }
}
