import { factsOfTerritory, recordMutations, type RecordActions, type RecordKind } from '@vicinia/access';
import { outreachRecordChanged } from '@vicinia/events';
import { demandReleased, statusAfter, wasPublished, type BulletinStatus } from './bulletin-life.js';
import { Bulletin } from './bulletin.entity.js';

/** A bulletin: the staff of its territory decide on it, and everybody knows of one that was released. */
export const bulletinRecord: RecordKind<Bulletin> = {
  entity: Bulletin,
  readRule: ({ status }) => (wasPublished(status) ? 'bulletin.readPublished' : 'bulletin.readDraft'),
  unknown: 'there is no such bulletin',
  telling: {
    message: outreachRecordChanged,
    of: (_manager, { id, territoryId }) => ({ type: 'Bulletin', id, territoryId }),
  },
  facts: (manager, { territoryId }) => factsOfTerritory(manager, territoryId),
};

/** What the actions on a bulletin look at. */
interface Standing {
  readonly status: BulletinStatus;
}

/** What people do with a bulletin, by the names of the mutations. */
export const bulletinActions = {
  editBulletin: { rule: 'bulletin.write', demandState: ({ status }) => statusAfter('edit', status) },
  releaseBulletin: { rule: 'bulletin.release', demandState: ({ status }) => statusAfter('release', status) },
  discardBulletin: { rule: 'bulletin.write', demandState: ({ status }) => statusAfter('discard', status) },
  draftCorrection: { rule: 'bulletin.write', demandState: ({ status }) => statusAfter('correct', status) },
  withdrawBulletin: {
    rule: 'bulletin.release',
    demandState: ({ status }) => statusAfter('withdraw', status),
  },
  resendUncertain: {
    rule: 'bulletin.release',
    demandState: ({ status }) => {
      demandReleased(status);
    },
  },
} as const satisfies RecordActions<Standing>;

/** What a mutation says that changes one bulletin. */
export const onBulletin = recordMutations(bulletinActions, 'bulletinId');
