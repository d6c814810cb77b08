import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { rowsBelow } from '@vicinia/access';
import {
  byTime,
  comesAfter,
  countWithin,
  grouped,
  now,
  pageWithin,
  type GraphqlContext,
  type ListWithin,
  type PageByTime,
  type StatementOfColumns,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import type { AgreedMinutes, MeetingNoLongerOpen, OpenMeeting } from '../generated/graphql.js';
import { stillToCome } from '../meeting/sittings.js';
import { Panel } from '../panel/panel.entity.js';

/** As `PublicPanel.nextOpenMeetings` and `meetingsNoLongerOpen` state it. */
const MOST_MEETINGS = 5;

type OfPanel<Row> = Row & { readonly panelId: string };

/** Reads what everybody may know of panels, one statement for each level of a query. */
@Injectable()
export class PublicPanelReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Public panels of a territory, the latest first. @returns one row more than the page */
  ofTerritory(
    context: GraphqlContext,
    territoryId: string,
    below: boolean,
    page: PageByTime,
  ): Promise<Panel[]> {
    return pageWithin(context, this.dataSource.manager, listOf(below), territoryId, page);
  }

  /** How many there are. @returns null for more than are counted */
  countInTerritory(context: GraphqlContext, territoryId: string, below: boolean): Promise<number | null> {
    return countWithin(context, this.dataSource.manager, listOf(below), territoryId);
  }

  /** Meetings of a panel to which anybody may come, the next one first. */
  async nextOpenMeetings(context: GraphqlContext, panelId: string): Promise<OpenMeeting[]> {
    const loader = context.loaders.of<string, OpenMeeting[]>('openMeeting.byPanel', async (ids) => {
      const rows = await this.dataSource.query<OfPanel<OpenMeeting>[]>(
        `SELECT asked.id AS "panelId", found.id AS "meetingId", found.starts_at AS "startsAt", found.place
         FROM unnest($1::uuid[]) AS asked (id) CROSS JOIN LATERAL (
           SELECT meeting.id, meeting.starts_at, meeting.place FROM meeting
           WHERE meeting.panel_id = asked.id AND meeting.is_open AND ${stillToCome('$2::timestamptz')}
           ORDER BY meeting.starts_at, meeting.id LIMIT ${String(MOST_MEETINGS)}) found
         ORDER BY found.starts_at, found.id`,
        [ids, now()],
      );
      return grouped(ids, rows, (row) => row.panelId);
    });
    return (await loader.load(panelId)) ?? [];
  }

  /** Announced meetings to come to which anybody may come no more, at most five of each panel, the next one first. */
  async meetingsNoLongerOpen(context: GraphqlContext, panelId: string): Promise<MeetingNoLongerOpen[]> {
    const loader = context.loaders.of<string, MeetingNoLongerOpen[]>(
      'meetingNoLongerOpen.byPanel',
      async (ids) => {
        const rows = await this.dataSource.query<OfPanel<MeetingNoLongerOpen>[]>(
          `SELECT asked.id AS "panelId", found.id AS "meetingId", found.starts_at AS "startsAt", found.place,
             found.state = 'CANCELLED' AS "isCancelled"
           FROM unnest($1::uuid[]) AS asked (id) CROSS JOIN LATERAL (
             SELECT meeting.id, meeting.starts_at, meeting.place, meeting.state FROM meeting
             WHERE meeting.panel_id = asked.id AND meeting.starts_at > $2::timestamptz
               AND (meeting.closed_to_public_at IS NOT NULL OR meeting.state = 'CANCELLED' AND meeting.is_open)
             ORDER BY meeting.starts_at, meeting.id LIMIT ${String(MOST_MEETINGS)}) found
           ORDER BY found.starts_at, found.id`,
          [ids, now()],
        );
        return grouped(ids, rows, (row) => row.panelId);
      },
    );
    return (await loader.load(panelId)) ?? [];
  }

  /** What the chair of a panel has released of minutes, of the latest meeting first. @returns one row more than the page */
  async agreedMinutes(context: GraphqlContext, panelId: string, page: PageByTime): Promise<AgreedMinutes[]> {
    const name = `agreedMinutes.byPanel.${JSON.stringify(page)}`;
    const loader = context.loaders.of<string, AgreedMinutes[]>(name, async (ids) => {
      const rows = await this.dataSource.query<OfPanel<AgreedMinutes>[]>(
        `SELECT panel.id AS "panelId", found.id AS "meetingId", panel.name AS "panelName",
           found.starts_at AS "startsAt", found.minutes_public_part AS text,
           found.minutes_language AS language, found.minutes_released_at AS "releasedAt"
         FROM panel CROSS JOIN LATERAL (
           SELECT meeting.id, meeting.starts_at, meeting.minutes_public_part, meeting.minutes_language,
             meeting.minutes_released_at
           FROM meeting
           WHERE meeting.panel_id = panel.id AND meeting.state = 'MINUTES_AGREED'
             AND ${comesAfter('meeting', 'starts_at', page.order, ['$2', '$3'])}
           ${byTime('meeting', 'starts_at', page.order)} LIMIT $4) found
         WHERE panel.id = ANY ($1::uuid[])
         ${byTime('found', 'starts_at', page.order)}`,
        [ids, ...page.after, page.first + 1],
      );
      return grouped(ids, rows, (row) => row.panelId);
    });
    return (await loader.load(panelId)) ?? [];
  }
}

/** Statement of the panels of territories of which everybody may know, with its parameters. */
function publicPanelsOf(
  territoryIds: readonly string[],
  below: boolean,
  page: PageByTime,
): { statement: StatementOfColumns; parameters: unknown[] } {
  const statement = rowsBelow({
    table: 'panel',
    below,
    time: 'public_since',
    order: page.order,
    after: ['$2', '$3'],
    // The index of each list holds these alone.
    conditions: ['panel.public_since IS NOT NULL'],
    limit: '$4',
  });
  return { statement, parameters: [territoryIds, ...page.after, page.first + 1] };
}

/** Public panels of a territory. */
function listOf(below: boolean): ListWithin<Panel> {
  return {
    entity: Panel,
    name: `publicPanel.byTerritory.${String(below)}`,
    orderedBy: 'panel.id, panel.public_since',
    read: (ids, page) => publicPanelsOf(ids, below, page),
  };
}
