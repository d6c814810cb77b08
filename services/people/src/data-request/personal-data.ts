import { readings, rowsFound, type PersonalData } from '@vicinia/access';
import { now } from '@vicinia/service-kit';
import { Person } from '../person/person.entity.js';

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
      const nothing = { personnelNumber: null, cardName: null, cardTelephone: null, cardEmail: null };
      await manager.update(
        Person,
        { id: personId },
        { ...nothing, displayName: '', languages: [], erasedAt: now() },
      );
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
    count: (manager, personId) =>
      rowsFound(manager, `SELECT FROM appointment WHERE person_id = $1`, personId),
  },
  readings,
];
