import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { now } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';

const HOUR_MS = 3_600_000;
/** For how long it is known how often programs called. */
const DAYS_KEPT = 366;

/** What became of a call that was counted. */
export interface CountedCall {
  /** Seconds until the next hour begins, where there were as many calls as there may be; null where it goes on. */
  readonly retryAfterSeconds: number | null;
}

/**
 * Counts the calls of programs, one row for an hour. The row is in one place, whichever replica of the gateway was called:
 * an account has its calls an hour once.
 */
@Injectable()
export class MachineCallsService {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * Counts a call.
   *
   * @param identity hash of the account
   * @returns null for an account that is no program's: nothing was counted
   */
  async count(identity: string): Promise<CountedCall | null> {
    const at = now();
    const hour = new Date(Math.floor(at.getTime() / HOUR_MS) * HOUR_MS);
    const [row] = await this.dataSource.query<{ admitted: boolean }[]>(
      `WITH caller AS (
         SELECT machine.id, machine.calls_per_hour FROM account
         JOIN machine_account machine ON machine.id = account.person_id WHERE account.identity = $1)
       INSERT INTO machine_calls AS known (id, machine_account_id, hour, calls, refused)
       SELECT gen_random_uuid(), caller.id, $2, 1, 0 FROM caller
       ON CONFLICT (machine_account_id, hour) DO UPDATE SET calls = known.calls + 1,
         refused = known.refused + (known.calls >= (SELECT calls_per_hour FROM caller))::int
       RETURNING calls <= (SELECT calls_per_hour FROM caller) AS admitted`,
      [identity, hour],
    );
    if (row === undefined) return null;
    const left = Math.ceil((hour.getTime() + HOUR_MS - at.getTime()) / 1_000);
    return { retryAfterSeconds: row.admitted ? null : Math.max(left, 1) };
  }

  /** Lets go of hours of more than a year ago. Run in rounds. */
  async forget(): Promise<void> {
    await this.dataSource.query(
      `DELETE FROM machine_calls WHERE hour < $1::timestamptz - make_interval(days => ${String(DAYS_KEPT)})`,
      [now()],
    );
  }
}
