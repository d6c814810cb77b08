import type { RecordKind } from '@vicinia/access';
import { Person } from './person.entity.js';

/** A person, as persons themselves change it. */
export const personRecord: RecordKind<Person> = {
  entity: Person,
  readRule: 'person.read',
  unknown: 'register yourself first',
  facts: (_manager, { id }) => Promise.resolve({ selfIds: [id] }),
};
