import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { takesPart, type Access } from '@vicinia/access';
import { now } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { MeetingReads, type MeetingRow } from '../meeting/meeting.reads.js';
import { stillToCome } from '../meeting/sittings.js';

/** As `Work.upcomingMeetings` states it. */
const MOST_MEETINGS = 20;

/** Finds what waits for a person in meetings. */
@Injectable()
export class WorkReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly meetings: MeetingReads,
  ) {}

  /** @returns scheduled meetings of the panels in which the caller sits, the next one first */
  async upcomingMeetings(access: Access): Promise<MeetingRow[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT meeting.id FROM panel_member seat JOIN meeting ON meeting.panel_id = seat.panel_id
       WHERE seat.person_id = $1 AND ${takesPart('seat', { at: '$2::timestamptz', suspended: '$3::boolean' })}
         AND ${stillToCome('$2::timestamptz')}
       ORDER BY meeting.starts_at, meeting.id LIMIT ${String(MOST_MEETINGS)}`,
      [access.personId(), now(), access.principal.staffAccessSuspended],
    );
    const found = await this.meetings.byIds(rows.map(({ id }) => id));
    return rows.flatMap(({ id }) => found.get(id) ?? []);
  }
}
