import { factsOfTerritory, type RecordKind } from '@vicinia/access';
import { wasPublished } from './bulletin-life.js';
import { Bulletin } from './bulletin.entity.js';

/** A bulletin: the staff of its territory decide on it, and everybody knows of one that was released. */
export const bulletinRecord: RecordKind<Bulletin> = {
  entity: Bulletin,
  readRule: ({ status }) => (wasPublished(status) ? 'bulletin.readPublished' : 'bulletin.readDraft'),
  unknown: 'there is no such bulletin',
  facts: (manager, { territoryId }) => factsOfTerritory(manager, territoryId),
};
