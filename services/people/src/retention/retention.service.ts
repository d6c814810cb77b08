import { Injectable } from '@nestjs/common';
import { endedBy, RetentionRounds, type KeptBy } from '@vicinia/access';

/** What people keeps of persons. */
export const keptByPeople: KeptBy<'people'> = {
  // Not of those with an account, who ask for it themselves, nor while somebody is still to see who it was.
  IDENTITY: {
    tables: ['person'],
    end: endedBy(`
      UPDATE person SET display_name = '', languages = '{}', personnel_number = NULL, card_name = NULL,
        card_telephone = NULL, card_email = NULL, card_lives_in = NULL, erased_at = now()
      WHERE id IN (
        SELECT known.id FROM person known
        WHERE known.erased_at IS NULL AND known.id IN (SELECT person_id FROM appointment WHERE ends_at < $1)
          AND NOT EXISTS (
            SELECT FROM appointment held WHERE held.person_id = known.id AND (held.ends_at IS NULL OR held.ends_at >= $1))
          AND NOT EXISTS (SELECT FROM account WHERE account.person_id = known.id)
          AND NOT EXISTS (SELECT FROM participation WHERE participation.person_id = known.id)
          AND NOT EXISTS (SELECT FROM community_map_entry entry WHERE entry.person_id = known.id)
          AND NOT EXISTS (SELECT FROM key_figure figure WHERE figure.person_id = known.id)
        LIMIT $2 FOR UPDATE OF known SKIP LOCKED)`),
  },
  // `ErasedAccountService` lets go of them.
  ACCOUNT: { tables: ['account'] },
  // `CardPhotoService` removes it once the card is no longer shown.
  PUBLIC_CARD: { tables: ['card_photo'] },
  // Who holds an office has a row here; who held which is told as an id once the name is gone.
  OFFICIAL_ACT: {
    tables: [
      'abstraction',
      'appointment',
      'invitation',
      'lead_replacement',
      'machine_account',
      'opportunity',
      'retention_change',
      'mediation',
      'team_member',
      'training_attendance',
      'training_duty',
      'structure_change',
      'volunteer_hours',
    ],
  },
  HANDOVER: {
    tables: ['handover', 'handover_step'],
    end: endedBy(`
      DELETE FROM handover WHERE id IN (
        SELECT id FROM handover WHERE closed_at < $1 ORDER BY closed_at LIMIT $2 FOR UPDATE SKIP LOCKED)`),
  },
  ENROLMENT: {
    tables: ['enrolment'],
    end: endedBy(`
      DELETE FROM enrolment WHERE id IN (
        SELECT id FROM enrolment WHERE ended_at < $1 ORDER BY ended_at LIMIT $2 FOR UPDATE SKIP LOCKED)`),
  },
  // `CommunityMapService` and `KeyFigureService` erase them on the day that was agreed.
  COMMUNITY_MAP: { tables: ['community_map_entry', 'key_figure', 'key_figure_contact'] },
  // They follow what issues and meetings state of who takes part.
  ISSUE_PARTICIPATION: { tables: ['matter', 'participation'] },
  PANEL_SEAT: { tables: ['matter', 'participation'] },
  DATA_REQUEST: {
    tables: ['data_request', 'data_request_answer'],
    end: endedBy(`
      DELETE FROM data_request WHERE id IN (
        SELECT id FROM data_request WHERE answered_at < $1 ORDER BY answered_at LIMIT $2 FOR UPDATE SKIP LOCKED)`),
  },
  // The libraries of attachments remove what no card took.
  UPLOAD: { tables: ['card_photo'] },
};

/** Tables in which nobody is, and what they are for. */
export const peopleTablesWithoutPersons: Readonly<Record<string, string>> = {
  address: 'the register of addresses',
  file_address_secret: 'secrets of addresses of files',
  community: 'groups, named with their own consent',
  counted_staff: 'figures, by office',
  course: 'courses of the country',
  course_lesson: 'which closed issues are lessons',
  course_demand: 'which posts demand which courses',
  facility: 'stations and hospitals',
  employer_support: 'which employer lets off for which appointment',
  indicator_delta: 'figures',
  indicator_total: 'figures',
  machine_calls: 'how often programs called',
  municipality: 'places',
  municipality_territory: 'places',
  organisation: 'bodies',
  organisation_kind: 'the country’s list',
  post: 'offices, whoever holds them',
  retention_policy: 'how long records are kept',
  role_terms: 'the country’s rules',
  structure: 'the structure',
  territory: 'the structure',
  territory_level: 'the structure',
  training_session: 'courses held',
  team: 'teams of territories',
  training_topic: 'the country’s list',
  virtual_account: 'accounts of offices, whoever holds them',
  watch_group: 'groups, with households as a number',
  watch_partner: 'owners and insurers, which are bodies',
  watch_unit: 'stairwells, floors and streets, each with the office of its contact',
};

/** Ends records whose time is over. */
@Injectable()
export class RetentionService {
  constructor(private readonly rounds: RetentionRounds) {}

  endDue(): Promise<void> {
    return this.rounds.run(keptByPeople);
  }
}
