import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { grouped, idArgument, keyed, Refusal, type GraphqlContext, type Page } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import type { AgendaItem } from './agenda-item.entity.js';
import type { Attendance } from './attendance.entity.js';
import type { Meeting } from './meeting.entity.js';

/** A meeting with its place in the series of its panel. */
export type MeetingRow = Pick<
  Meeting,
  | 'id'
  | 'panelId'
  | 'startsAt'
  | 'place'
  | 'state'
  | 'guests'
  | 'minutesText'
  | 'minutesPublicPart'
  | 'minutesReleasedAt'
  | 'minutesReleasedBy'
> & {
  /** 1 for the first sitting of the panel; cancelled ones do not count. */
  readonly sittingNumber: number;
  readonly acquaintanceSittings: number;
};

/** SQL of the sitting number of `meeting`. */
export const SITTING_NUMBER = `(SELECT count(*)::int FROM meeting earlier WHERE earlier.panel_id = meeting.panel_id
  AND earlier.state <> 'CANCELLED' AND (earlier.starts_at, earlier.id) <= (meeting.starts_at, meeting.id))`;

const COLUMNS = `meeting.id, meeting.panel_id AS "panelId", meeting.starts_at AS "startsAt", meeting.place, meeting.state,
  meeting.guests, meeting.minutes_text AS "minutesText", meeting.minutes_public_part AS "minutesPublicPart",
  meeting.minutes_released_at AS "minutesReleasedAt", meeting.minutes_released_by AS "minutesReleasedBy",
  ${SITTING_NUMBER} AS "sittingNumber",
  (SELECT acquaintance_sittings FROM panel WHERE panel.id = meeting.panel_id) AS "acquaintanceSittings"`;

/** Reads meetings and what belongs to them, one statement for each level of the graph. */
@Injectable()
export class MeetingLoader {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  meeting(context: GraphqlContext, id: string): Promise<MeetingRow | null> {
    return context.loaders.of<string, MeetingRow>('meeting.byId', (ids) => this.byIds(ids)).load(id);
  }

  async byIds(ids: readonly string[]): Promise<Map<string, MeetingRow>> {
    const rows = await this.dataSource.query<MeetingRow[]>(
      `SELECT ${COLUMNS} FROM meeting WHERE meeting.id = ANY ($1::uuid[])`,
      [ids],
    );
    return keyed(rows, (row) => row.id);
  }

  /** Meetings of a panel, the latest first. */
  async ofPanel(context: GraphqlContext, panelId: string, page: Page): Promise<MeetingRow[]> {
    const [startsAt = null, lastId = null] = page.after ?? [];
    const id = lastId === null ? null : idArgument(lastId, 'after');
    if (startsAt !== null && Number.isNaN(Date.parse(startsAt))) {
      throw new Refusal('INVALID_INPUT', 'after is not a cursor of this connection', 'after');
    }
    const loader = context.loaders.of<string, MeetingRow[]>(
      `meeting.byPanel/${String(page.first)}/${String(startsAt)}/${String(id)}`,
      async (ids) => {
        const rows = await this.dataSource.query<MeetingRow[]>(
          `SELECT found.* FROM unnest($1::uuid[]) AS asked (id)
           CROSS JOIN LATERAL (
             SELECT ${COLUMNS} FROM meeting
             WHERE meeting.panel_id = asked.id
               AND ($3::timestamptz IS NULL OR (meeting.starts_at, meeting.id) < ($3::timestamptz, $4::uuid))
             ORDER BY meeting.starts_at DESC, meeting.id DESC LIMIT $2) found
           ORDER BY found."startsAt" DESC, found.id DESC`,
          [ids, page.first + 1, startsAt, id],
        );
        return grouped(ids, rows, (row) => row.panelId);
      },
    );
    return (await loader.load(panelId)) ?? [];
  }

  /** The latest meeting of a panel that is not cancelled, from which its cadence counts on. */
  async lastPlanned(context: GraphqlContext, panelId: string): Promise<Date | null> {
    const loader = context.loaders.of<string, Date>('meeting.lastPlannedByPanel', async (ids) => {
      const rows = await this.dataSource.query<{ panelId: string; startsAt: Date }[]>(
        `SELECT panel_id AS "panelId", max(starts_at) AS "startsAt" FROM meeting
         WHERE panel_id = ANY ($1::uuid[]) AND state <> 'CANCELLED' GROUP BY panel_id`,
        [ids],
      );
      return new Map(rows.map((row) => [row.panelId, row.startsAt]));
    });
    return loader.load(panelId);
  }

  async agenda(context: GraphqlContext, meetingId: string): Promise<AgendaItem[]> {
    const loader = context.loaders.of<string, AgendaItem[]>('agendaItem.byMeeting', async (ids) => {
      const rows = await this.dataSource.query<AgendaItem[]>(
        `SELECT id, meeting_id AS "meetingId", position, text, issue_id AS "issueId" FROM agenda_item
         WHERE meeting_id = ANY ($1::uuid[]) ORDER BY position`,
        [ids],
      );
      return grouped(ids, rows, (row) => row.meetingId);
    });
    return (await loader.load(meetingId)) ?? [];
  }

  async attendance(context: GraphqlContext, meetingId: string): Promise<Attendance[]> {
    const loader = context.loaders.of<string, Attendance[]>('attendance.byMeeting', async (ids) => {
      const rows = await this.dataSource.query<Attendance[]>(
        `SELECT meeting_id AS "meetingId", person_id AS "personId", present FROM attendance
         WHERE meeting_id = ANY ($1::uuid[]) ORDER BY present DESC, person_id`,
        [ids],
      );
      return grouped(ids, rows, (row) => row.meetingId);
    });
    return (await loader.load(meetingId)) ?? [];
  }
}
