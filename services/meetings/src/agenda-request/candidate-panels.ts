import type { EntityManager } from 'typeorm';
import { LONGEST_AGENDA, type CandidatePanel } from '../meeting/agenda-placement.js';
import { SITTING_NUMBER, stillToCome } from '../meeting/sittings.js';

/** What an issue asks for. */
export interface AgendaWish {
  readonly issueId: string;
  readonly territoryId: string | null;
  /** A certain panel, or null for all at and above the territory. */
  readonly panelId: string | null;
}

/**
 * The panels that might deal with an issue, with their meetings to come or sitting now. A panel that was asked for counts
 * only on the line of the issue's territory, above or below: never sideways. A meeting whose agenda is full counts only
 * where the issue is on it already.
 */
export async function candidatePanels(
  manager: EntityManager,
  { issueId, territoryId, panelId }: AgendaWish,
  at: Date,
): Promise<CandidatePanel[]> {
  const rows = await manager.query<CandidatePanel[]>(
    `SELECT panel.id AS "panelId", territory.level_rank AS "levelRank",
       panel.acquaintance_sittings AS "acquaintanceSittings",
       coalesce((
         SELECT jsonb_agg(jsonb_build_object('meetingId', meeting.id, 'panelId', panel.id,
           'startsAt', meeting.starts_at, 'sittingNumber', ${SITTING_NUMBER}))
         FROM meeting WHERE meeting.panel_id = panel.id AND ${stillToCome('$3::timestamptz')}
           AND NOT EXISTS (SELECT FROM agenda_item last
             WHERE last.meeting_id = meeting.id AND last.position >= ${String(LONGEST_AGENDA)}
               AND NOT EXISTS (SELECT FROM agenda_item own
                 WHERE own.meeting_id = meeting.id AND own.issue_id = $4))
       ), '[]') AS meetings
     FROM panel
     JOIN territory_projection territory ON territory.territory_id = panel.territory_id
     JOIN territory_projection concerned ON concerned.territory_id = $1
     WHERE ($2::uuid IS NULL AND territory.path @> concerned.path)
        OR (panel.id = $2 AND (territory.path @> concerned.path OR territory.path <@ concerned.path))`,
    [territoryId, panelId, at, issueId],
  );
  return rows.map((row) => ({
    ...row,
    meetings: row.meetings.map((meeting) => ({ ...meeting, startsAt: new Date(meeting.startsAt) })),
  }));
}
