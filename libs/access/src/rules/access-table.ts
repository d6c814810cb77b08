import type { Role } from '@vicinia/events';
import {
  anybody,
  anyoneSignedIn,
  atTerritory,
  oneself,
  ofMunicipality,
  receiptHolder,
  takingPartAs,
  type Clause,
} from './clause.js';

const LEADS: readonly Role[] = ['REGIONAL_LEAD', 'NATIONAL_LEAD'];
const COORDINATION: readonly Role[] = ['SECURITY_COORDINATOR', ...LEADS];
const OFFICERS: readonly Role[] = ['SECURITY_OFFICER', ...COORDINATION];
/** Police who work with the public, within their territory (S0; S4). */
const STAFF: readonly Role[] = ['NEIGHBOURHOOD_OFFICER', 'SUPPORT_OFFICER', ...OFFICERS];

/** Staff who answer to the public with their name: everyone but the civilian support officer. */
const SWORN: readonly Role[] = ['NEIGHBOURHOOD_OFFICER', ...OFFICERS];

/**
 * Who may see and do what: the one table of the hierarchy. Rules are called where rows are loaded, and the sentences in
 * the schema's descriptions are generated from here. What is not in this table is refused to everybody.
 */
export const accessTable = {
  'territory.read': [anybody],
  'directory.read': [anybody],
  'territory.import': [atTerritory('NATIONAL_LEAD')],
  'person.read': [oneself, atTerritory(...STAFF)],
  'person.register': [anyoneSignedIn],
  'citizenContact.read': [oneself, atTerritory(...SWORN)],
  'organisation.write': [atTerritory(...COORDINATION)],
  'post.read': [atTerritory(...STAFF)],
  'post.write': [atTerritory(...COORDINATION)],
  'appointment.write': [atTerritory(...COORDINATION)],

  'concern.raise': [anybody],
  'concern.raiseWithAccount': [anyoneSignedIn],
  'concern.readByReceipt': [receiptHolder],
  'concern.read': [oneself, receiptHolder, atTerritory(...STAFF)],
  'concern.addTo': [oneself, receiptHolder],
  'concern.triage': [atTerritory(...STAFF)],
  'concern.answer': [atTerritory(...STAFF)],
  'concernCategory.write': [atTerritory('NATIONAL_LEAD')],
  'issue.readPublicStatus': [anybody],
  'issue.read': [
    atTerritory(...STAFF),
    takingPartAs('stakeholder'),
    ofMunicipality('SECURITY_MUNICIPAL_COUNCILLOR'),
  ],
  'issue.present': [atTerritory(...STAFF)],
  'issue.lead': [atTerritory(...OFFICERS)],
  'issue.contest': [oneself, receiptHolder],
  'matrix.sign': [takingPartAs('stakeholder')],
  'operation.read': [oneself, atTerritory(...STAFF)],
  'measure.progress': [takingPartAs('measureOwner'), atTerritory(...OFFICERS)],

  'panel.read': [takingPartAs('member'), atTerritory(...STAFF)],
  'panel.found': [atTerritory(...SWORN)],
  'panel.run': [takingPartAs('secretary'), takingPartAs('chair'), atTerritory(...OFFICERS)],
  'panel.agenda': [takingPartAs('secretary'), takingPartAs('chair')],
  'panel.leave': [oneself, takingPartAs('secretary'), takingPartAs('chair'), atTerritory(...OFFICERS)],
  'minutes.release': [takingPartAs('chair')],
  'meeting.readAgreedPart': [anybody],

  'bulletin.readPublished': [anybody],
  'bulletin.readDraft': [atTerritory(...STAFF)],
  'bulletin.write': [atTerritory(...SWORN)],
  'bulletin.release': [atTerritory(...OFFICERS)],
  'bulletin.readDeliveries': [atTerritory(...STAFF)],
  'subscription.own': [anybody],
  'subscription.ofAccount': [anyoneSignedIn],

  'indicator.read': [atTerritory(...STAFF, 'ANALYST')],
  'work.read': [oneself],
  /** Who read somebody's data is that person's to know (S2). */
  'personalDataRead.read': [oneself],
} as const satisfies Record<string, readonly Clause[]>;

/** Name of a row of the table. */
export type Rule = keyof typeof accessTable;
