import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Territories, type KnownTerritory } from '@vicinia/access';
import {
  byTime,
  comesAfter,
  entitiesBy,
  grouped,
  keyed,
  type GraphqlContext,
  type PageByTime,
} from '@vicinia/service-kit';
import { In, type DataSource } from 'typeorm';
import type { AgreedMinutes } from '../generated/graphql.js';
import { nextSitting } from '../panel/cadence.js';
import { cadenceOf, type Panel } from '../panel/panel.entity.js';
import { AgendaItem } from './agenda-item.entity.js';
import { Attendance } from './attendance.entity.js';
import type { Meeting } from './meeting.entity.js';
import { SITTING_NUMBER } from './sittings.js';

/** A meeting with its place in the series of its panel. */
export type MeetingRow = Pick<
  Meeting,
  | 'id'
  | 'panelId'
  | 'startsAt'
  | 'place'
  | 'status'
  | 'guests'
  | 'isOpen'
  | 'minutesText'
  | 'minutesPublicPart'
  | 'minutesLanguage'
  | 'minutesReleasedAt'
  | 'minutesReleasedBy'
> & {
  /** 1 for the first sitting of the panel; cancelled ones do not count. */
  readonly sittingNumber: number;
  readonly acquaintanceSittings: number;
};

const COLUMNS = `meeting.id, meeting.panel_id AS "panelId", meeting.starts_at AS "startsAt", meeting.place, meeting.state AS status,
  meeting.guests, meeting.is_open AS "isOpen", meeting.minutes_text AS "minutesText", meeting.minutes_public_part AS "minutesPublicPart",
  meeting.minutes_language AS "minutesLanguage",
  meeting.minutes_released_at AS "minutesReleasedAt", meeting.minutes_released_by AS "minutesReleasedBy",
  ${SITTING_NUMBER} AS "sittingNumber",
  (SELECT acquaintance_sittings FROM panel WHERE panel.id = meeting.panel_id) AS "acquaintanceSittings"`;

/** Reads meetings and what belongs to them, one statement for each level of the graph. */
@Injectable()
export class MeetingReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly territories: Territories,
  ) {}

  meeting(context: GraphqlContext, id: string): Promise<MeetingRow | null> {
    return context.loaders.of<string, MeetingRow>('meeting.byId', (ids) => this.byIds(ids)).load(id);
  }

  /** A meeting that has just been changed. */
  async afterChange(context: GraphqlContext, id: string): Promise<MeetingRow> {
    context.loaders.forget();
    const meeting = await this.meeting(context, id);
    if (meeting === null) throw new Error('a meeting that was changed is there');
    return meeting;
  }

  async byIds(ids: readonly string[]): Promise<Map<string, MeetingRow>> {
    const rows = await this.dataSource.query<MeetingRow[]>(
      `SELECT ${COLUMNS} FROM meeting WHERE meeting.id = ANY ($1::uuid[])`,
      [ids],
    );
    return keyed(rows, (row) => row.id);
  }

  /** Meetings of a panel, the latest first. */
  async ofPanel(context: GraphqlContext, panelId: string, page: PageByTime): Promise<MeetingRow[]> {
    const loader = context.loaders.of<string, MeetingRow[]>(
      `meeting.byPanel.${JSON.stringify(page)}`,
      async (ids) => {
        const rows = await this.dataSource.query<MeetingRow[]>(
          `SELECT ${COLUMNS} FROM unnest($1::uuid[]) AS asked (id)
           CROSS JOIN LATERAL (
             SELECT meeting.id FROM meeting
             WHERE meeting.panel_id = asked.id
               AND ${comesAfter('meeting', 'starts_at', page.order, ['$3', '$4'])}
             ${byTime('meeting', 'starts_at', page.order)} LIMIT $2) found
           JOIN meeting ON meeting.id = found.id
           ${byTime('meeting', 'starts_at', page.order)}`,
          [ids, page.first + 1, ...page.after],
        );
        return grouped(ids, rows, (row) => row.panelId);
      },
    );
    return (await loader.load(panelId)) ?? [];
  }

  /** When the cadence of a panel wants the next sitting; null without a cadence or a first sitting. */
  async nextSitting(context: GraphqlContext, panel: Panel): Promise<Date | null> {
    const cadence = cadenceOf(panel);
    if (cadence === null) return null;
    const territories = context.loaders.of<string, KnownTerritory>('territory.byId', (ids) =>
      this.territories.byIds(ids),
    );
    const [last, territory] = await Promise.all([
      this.lastPlanned(context, panel.id),
      territories.load(panel.territoryId),
    ]);
    return last === null || territory === null ? null : nextSitting(cadence, last, territory.timeZone);
  }

  async agenda(context: GraphqlContext, meetingId: string): Promise<AgendaItem[]> {
    const loader = context.loaders.of<string, AgendaItem[]>('agendaItem.byMeeting', async (ids) => {
      const rows = await this.dataSource.manager.find(AgendaItem, {
        where: { meetingId: In([...ids]) },
        order: { position: 'ASC' },
      });
      return grouped(ids, rows, (row) => row.meetingId);
    });
    return (await loader.load(meetingId)) ?? [];
  }

  agendaItem(context: GraphqlContext, id: string): Promise<AgendaItem | null> {
    return context.loaders
      .of<string, AgendaItem>('agendaItem.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, AgendaItem, 'id', ids), (item) => item.id),
      )
      .load(id);
  }

  /** Who came, and then who sent apologies. */
  async attendance(context: GraphqlContext, meetingId: string): Promise<Attendance[]> {
    const loader = context.loaders.of<string, Attendance[]>('attendance.byMeeting', async (ids) => {
      const rows = await this.dataSource.manager.find(Attendance, {
        where: { meetingId: In([...ids]) },
        order: { present: 'DESC', personId: 'ASC' },
      });
      return grouped(ids, rows, (row) => row.meetingId);
    });
    return (await loader.load(meetingId)) ?? [];
  }

  /** What a chair has released to everybody, and nothing else of a meeting. */
  async agreedMinutes(meetingId: string): Promise<AgreedMinutes | null> {
    const [minutes] = await this.dataSource.query<AgreedMinutes[]>(
      `SELECT meeting.id AS "meetingId", panel.name AS "panelName", meeting.starts_at AS "startsAt",
         meeting.minutes_public_part AS text, meeting.minutes_language AS language, meeting.minutes_released_at AS "releasedAt"
       FROM meeting JOIN panel ON panel.id = meeting.panel_id
       WHERE meeting.id = $1 AND meeting.state = 'MINUTES_AGREED'`,
      [meetingId],
    );
    return minutes ?? null;
  }

  /** The latest meeting of a panel that is not cancelled, from which its cadence counts on. */
  private lastPlanned(context: GraphqlContext, panelId: string): Promise<Date | null> {
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
}
