import { Injectable } from '@nestjs/common';
import { endedBy, RetentionRounds, type KeptBy } from '@vicinia/access';

/** What meetings keeps: ids alone, and none of them for ever. */
export const keptByMeetings: KeptBy<'meetings'> = {
  PANEL_SEAT: { tables: ['panel_member'] },
  ATTENDANCE: { tables: ['attendance', 'decided_measure'] },
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
