import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { AgreedMinutes } from '../generated/graphql.js';

/** Reads what a chair has released to everybody, and nothing else of a meeting. */
@Injectable()
export class AgreedMinutesLoader {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async ofMeeting(meetingId: string): Promise<AgreedMinutes | null> {
    const [minutes] = await this.dataSource.query<AgreedMinutes[]>(
      `SELECT meeting.id AS "meetingId", panel.name AS "panelName", meeting.starts_at AS "startsAt",
         meeting.minutes_public_part AS text, meeting.minutes_released_at AS "releasedAt"
       FROM meeting JOIN panel ON panel.id = meeting.panel_id
       WHERE meeting.id = $1 AND meeting.state = 'MINUTES_AGREED'`,
      [meetingId],
    );
    return minutes ?? null;
  }
}
