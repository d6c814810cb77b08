import { Injectable } from '@nestjs/common';
import { endedBy, RetentionRounds, type KeptBy } from '@vicinia/access';

/** What meetings keeps: ids alone, and none of them for ever. */
export const keptByMeetings: KeptBy<'meetings'> = {
  // How many came and what was decided stays: an id that leads to nobody stands in the place of each person.
  ATTENDANCE: {
    tables: ['attendance', 'decided_measure'],
    end: endedBy(`
      WITH due AS (
        SELECT id FROM meeting WHERE starts_at < $1 AND names_ended_at IS NULL
        ORDER BY starts_at LIMIT $2 FOR UPDATE SKIP LOCKED),
      came AS (UPDATE attendance SET person_id = gen_random_uuid() FROM due WHERE meeting_id = due.id),
      responsible AS (
        UPDATE decided_measure SET responsible_person_id = gen_random_uuid() FROM decision, due
        WHERE decision.id = decided_measure.decision_id AND decision.meeting_id = due.id
          AND responsible_person_id IS NOT NULL)
      UPDATE meeting SET names_ended_at = now() FROM due WHERE meeting.id = due.id`),
  },
  // As long as the attendance of the panel's meetings is about whoever sat in it.
  PANEL_SEAT: {
    tables: ['panel_member'],
    end: endedBy(`
      DELETE FROM panel_member WHERE id IN (
        SELECT seat.id FROM panel_member seat
        WHERE seat.valid_until < $1 AND NOT EXISTS (
          SELECT FROM meeting JOIN attendance ON attendance.meeting_id = meeting.id
          WHERE meeting.panel_id = seat.panel_id AND attendance.person_id = seat.person_id)
        ORDER BY seat.valid_until LIMIT $2 FOR UPDATE OF seat SKIP LOCKED)`),
  },
  // That the post was handed over stands in people.
  BRIEFING: {
    tables: ['briefing', 'briefing_officer'],
    end: endedBy(`
      DELETE FROM briefing WHERE id IN (
        SELECT id FROM briefing WHERE starts_at < $1 ORDER BY starts_at LIMIT $2 FOR UPDATE SKIP LOCKED)`),
  },
  OFFICIAL_ACT: { tables: ['panel', 'meeting', 'decision'] },
  // The libraries of attachments remove what no minutes took.
  UPLOAD: { tables: ['attachment', 'withdrawn_attachment'] },
};

/** Tables in which nobody is, and what they are for. */
export const meetingsTablesWithoutPersons: Readonly<Record<string, string>> = {
  agenda_item: 'what a meeting speaks about',
  agenda_request: 'answers to requests of issues, so that a repeated one gets no second',
  file_address_secret: 'secrets of addresses of files',
  indicator_delta: 'figures',
  indicator_total: 'figures',
  panel_kind_policy: 'the country’s rules',
};

/** Ends records whose time is over. */
@Injectable()
export class RetentionService {
  constructor(private readonly rounds: RetentionRounds) {}

  endDue(): Promise<void> {
    return this.rounds.run(keptByMeetings);
  }
}
