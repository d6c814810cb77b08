import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { takesPart, type Access } from '@vicinia/access';
import { now } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';

/** A briefing with its two officers. */
export interface BriefingRow {
  readonly id: string;
  readonly handoverId: string;
  readonly territoryId: string;
  readonly startsAt: Date;
  readonly leavingId: string;
  readonly successorId: string;
}

/** As `Work.briefings` states it. */
const MOST_BRIEFINGS = 20;
/** Hours after its beginning during which it is still to be seen. */
const HOURS_OF_A_BRIEFING = 12;

/** Finds briefings for those who meet there. */
@Injectable()
export class BriefingReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** @returns briefings in which the caller takes part by an office that holds, the next one first */
  ofCaller(access: Access): Promise<BriefingRow[]> {
    return this.dataSource.query<BriefingRow[]>(
      `SELECT briefing.id, briefing.handover_id AS "handoverId", briefing.territory_id AS "territoryId",
         briefing.starts_at AS "startsAt", leaving.person_id AS "leavingId", successor.person_id AS "successorId"
       FROM briefing_officer officer JOIN briefing ON briefing.id = officer.briefing_id
       JOIN briefing_officer leaving ON leaving.briefing_id = briefing.id AND NOT leaving.takes_over
       JOIN briefing_officer successor ON successor.briefing_id = briefing.id AND successor.takes_over
       WHERE officer.person_id = $1 AND ${takesPart('officer', { at: '$2::timestamptz', suspended: '$3::boolean' })}
         AND briefing.starts_at > $2::timestamptz - make_interval(hours => ${String(HOURS_OF_A_BRIEFING)})
       ORDER BY briefing.starts_at, briefing.id LIMIT ${String(MOST_BRIEFINGS)}`,
      [access.personId(), now(), access.principal.staffAccessSuspended],
    );
  }
}
