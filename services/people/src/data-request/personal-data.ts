import { readings, rowsFound, type PersonalData } from '@vicinia/access';
import { now } from '@vicinia/service-kit';
import { CommunityMapEntry } from '../community-map/community-map-entry.entity.js';
import { forgetNames } from '../enrolment/enrolment-names.js';
import { Enrolment } from '../enrolment/enrolment.entity.js';
import { KeyFigure } from '../key-figure/key-figure.entity.js';
import { Person } from '../person/person.entity.js';

/** What is known at a post about whoever asks; whoever wrote it did so in office. */
const MAP_ENTRIES = `SELECT FROM community_map_entry WHERE person_id = $1`;
const VOLUNTEERING = `
  SELECT FROM enrolment WHERE person_id = $1
  UNION ALL SELECT FROM volunteer_hours WHERE person_id = $1 AND state <> 'CONFIRMED'
  UNION ALL SELECT FROM employer_support JOIN appointment ON appointment.id = employer_support.appointment_id
    WHERE appointment.person_id = $1`;
/** Posts, with what was learnt for them, and the days and minutes in them that were confirmed. */
const OFFICES = `
  SELECT FROM appointment WHERE person_id = $1
  UNION ALL SELECT FROM training_attendance WHERE person_id = $1
  UNION ALL SELECT FROM volunteer_hours WHERE person_id = $1 AND state = 'CONFIRMED'`;
const ACTS = `
  SELECT FROM community_map_entry WHERE written_by = $1
  UNION ALL SELECT FROM handover_step WHERE done_by = $1
  UNION ALL SELECT FROM enrolment WHERE vetted_by = $1
  UNION ALL SELECT FROM volunteer_hours WHERE decided_by = $1
  UNION ALL SELECT FROM training_attendance WHERE recorded_by = $1
  UNION ALL SELECT FROM abstraction WHERE recorded_by = $1
  UNION ALL SELECT FROM mediation WHERE recorded_by = $1
  UNION ALL SELECT FROM key_figure WHERE recorded_by = $1
  UNION ALL SELECT FROM structure_change WHERE planned_by = $1
  UNION ALL SELECT FROM key_figure_contact WHERE recorded_by = $1
  UNION ALL SELECT FROM invitation WHERE invited_by = $1
  UNION ALL SELECT FROM machine_account WHERE $1 IN (owner_id, created_by)
  UNION ALL SELECT FROM handover WHERE leaving_confirmed_by = $1`;

/** What people keeps about persons. */
export const PERSONAL_DATA: readonly PersonalData[] = [
  {
    kind: 'PUBLIC_CARD',
    keptFor: null,
    count: (manager, personId) =>
      rowsFound(manager, `SELECT FROM person WHERE id = $1 AND card_name IS NOT NULL`, personId),
  },
  {
    kind: 'IDENTITY',
    keptFor: null,
    count: (manager, personId) =>
      rowsFound(manager, `SELECT FROM person WHERE id = $1 AND erased_at IS NULL`, personId),
    // The row stays for whatever names the person; the card goes with the name, and its photo with the next round.
    end: async (manager, personId) => {
      const noCard = { cardName: null, cardTelephone: null, cardEmail: null, cardLivesIn: null };
      const nothing = { ...noCard, personnelNumber: null };
      await manager.update(
        Person,
        { id: personId },
        { ...nothing, displayName: '', languages: [], erasedAt: now() },
      );
    },
  },
  {
    // After the name: the row of the person is locked by then, and no entry about them comes to it meanwhile.
    kind: 'COMMUNITY_MAP',
    keptFor: null,
    count: (manager, personId) => rowsFound(manager, MAP_ENTRIES, personId),
    end: async (manager, personId) => {
      await manager.delete(CommunityMapEntry, { personId });
    },
  },
  {
    // As above; the appointment that came of it is the office's, and so are the days and minutes that were confirmed.
    kind: 'VOLUNTEERING',
    keptFor: null,
    count: (manager, personId) => rowsFound(manager, VOLUNTEERING, personId),
    end: async (manager, personId) => {
      const applied = await manager.findBy(Enrolment, { personId });
      await forgetNames(
        manager,
        applied.map(({ id }) => id),
      );
      await manager.delete(Enrolment, { personId });
      await manager.query(`DELETE FROM volunteer_hours WHERE person_id = $1 AND state <> 'CONFIRMED'`, [
        personId,
      ]);
      await manager.query(
        `DELETE FROM employer_support USING appointment
         WHERE appointment.id = employer_support.appointment_id AND appointment.person_id = $1`,
        [personId],
      );
      await manager.query(
        `UPDATE volunteer_hours SET note = NULL, note_language = NULL WHERE person_id = $1`,
        [personId],
      );
    },
  },
  {
    kind: 'KEY_FIGURE',
    keptFor: null,
    count: (manager, personId) => rowsFound(manager, `SELECT FROM key_figure WHERE person_id = $1`, personId),
    end: async (manager, personId) => {
      await manager.delete(KeyFigure, { personId });
    },
  },
  {
    kind: 'ACCOUNT',
    keptFor: 'REPORT',
    count: (manager, personId) => rowsFound(manager, `SELECT FROM account WHERE person_id = $1`, personId),
  },
  {
    kind: 'APPOINTMENT',
    keptFor: 'OFFICE',
    count: (manager, personId) => rowsFound(manager, OFFICES, personId),
  },
  {
    kind: 'OFFICIAL_ACT',
    keptFor: 'OFFICE',
    ofOffice: true,
    count: (manager, personId) => rowsFound(manager, ACTS, personId),
  },
  readings,
];
