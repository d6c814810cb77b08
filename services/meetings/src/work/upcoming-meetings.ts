import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { now } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { MeetingLoader, type MeetingRow } from '../meeting/meeting.loader.js';
import { seatHolds } from '../panel/seat-holds.js';

const MOST_MEETINGS = 20;

/** Finds the meetings to which a person should go. */
@Injectable()
export class UpcomingMeetings {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly meetings: MeetingLoader,
  ) {}

  /** @returns scheduled meetings of the panels in which the person sits, the next one first */
  async of(personId: string): Promise<MeetingRow[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT meeting.id FROM panel_member seat JOIN meeting ON meeting.panel_id = seat.panel_id
       WHERE seat.person_id = $1 AND ${seatHolds('seat', '$2::timestamptz')}
         AND meeting.state = 'SCHEDULED' AND meeting.starts_at > $2::timestamptz - interval '12 hours'
       ORDER BY meeting.starts_at, meeting.id LIMIT ${String(MOST_MEETINGS)}`,
      [personId, now()],
    );
    const found = await this.meetings.byIds(rows.map(({ id }) => id));
    return rows.flatMap(({ id }) => found.get(id) ?? []);
  }
}
