import {
  actingForOrganisation,
  answeringForSeat,
  anybody,
  anyoneSignedIn,
  atTerritory,
  atTerritoryOfOrdinary,
  oneself,
  ofMunicipality,
  receiptHolder,
  takingPartAs,
  type Clause,
} from './clause.js';
import { CIVILIAN, COORDINATION, LEADS, OFFICERS, STAFF, SWORN } from './role-groups.js';

/** Staff, of whom civilians have nothing to do with sensitive concerns. */
const staffOfConcern = [atTerritory(...SWORN), atTerritoryOfOrdinary(...CIVILIAN)] as const;

/**
 * Who may see and do what: the one table of the hierarchy. Rules are called where rows are loaded, and the sentences in
 * the schema's descriptions are generated from here. What is not in this table is refused to everybody.
 */
export const accessTable = {
  'territory.read': [anybody],
  'directory.read': [anybody],
  'person.read': [oneself, atTerritory(...STAFF)],
  'person.readMe': [anybody],
  'person.register': [anyoneSignedIn],
  /** The name of somebody who takes part in a matter: for those who handle it and, in common work, for each other. */
  'participant.read': [takingPartAs('fellow'), atTerritory(...SWORN)],
  /** Who signs in with an account: for systems that know people by it. */
  'person.findByAccount': [atTerritory(...LEADS)],
  'person.registerOther': [atTerritory(...COORDINATION)],
  'publicCard.write': [oneself],
  'citizenContact.read': [oneself, atTerritory(...SWORN)],
  'organisation.write': [atTerritory(...COORDINATION)],
  'organisationKind.write': [atTerritory('NATIONAL_LEAD')],
  'community.write': [atTerritory(...COORDINATION)],
  'post.read': [atTerritory(...STAFF)],
  'roleTerms.write': [atTerritory('NATIONAL_LEAD')],
  /** Who is there and who is missing, for its members and for staff (S0). */
  'forum.read': [atTerritory(...STAFF, 'SECURITY_PARTNER'), ofMunicipality('SECURITY_MUNICIPAL_COUNCILLOR')],
  'post.write': [answeringForSeat(...COORDINATION)],
  'appointment.write': [answeringForSeat(...COORDINATION)],
  /** Whoever fills a post hands its holder the way in. */
  'invitation.read': [atTerritory(...COORDINATION)],
  'invitation.write': [answeringForSeat(...COORDINATION)],
  'invitation.accept': [anyoneSignedIn],
  /** What programs may do is for the nation to say; somebody answers for each. */
  'machineAccount.read': [oneself, atTerritory('NATIONAL_LEAD')],
  'machineAccount.write': [atTerritory('NATIONAL_LEAD')],
  'machineAccount.end': [oneself, atTerritory('NATIONAL_LEAD')],
  'handover.read': [takingPartAs('handoverOfficer'), atTerritory(...COORDINATION)],
  'handover.write': [takingPartAs('handoverOfficer'), atTerritory(...COORDINATION)],
  /** Information is shared, intelligence is not gathered (S2 3.2): not for leads either. */
  'communityMap.read': [takingPartAs('mapKeeper'), atTerritory('SECURITY_COORDINATOR')],
  'communityMap.write': [takingPartAs('mapKeeper'), atTerritory('SECURITY_COORDINATOR')],
  /** What everybody reads of a station or a hospital. */
  'facility.write': [atTerritory(...OFFICERS)],
  /** When the holder of a post can be met: they say so, or an officer of the place. */
  'officeHours.write': [oneself, atTerritory(...OFFICERS)],
  'opportunity.read': [anybody],
  'opportunity.write': [atTerritory(...OFFICERS)],
  /** Somebody applies to volunteer, and whoever appoints in the place decides (S0; S2 4.1.2). */
  'enrolment.apply': [anyoneSignedIn],
  'enrolment.read': [oneself, atTerritory(...COORDINATION)],
  'enrolment.decide': [atTerritory(...COORDINATION)],
  'enrolment.withdraw': [oneself],
  'hours.log': [oneself],
  'hours.read': [oneself, atTerritory(...OFFICERS)],
  'hours.confirm': [atTerritory(...OFFICERS)],
  'trainingTopic.write': [atTerritory('NATIONAL_LEAD')],
  'course.write': [atTerritory('NATIONAL_LEAD')],
  /** When and where sessions are held, for whoever might come. */
  'training.know': [anyoneSignedIn],
  'lesson.read': [atTerritory(...STAFF)],
  'training.readOwn': [oneself],
  'training.write': [atTerritory(...COORDINATION)],
  'team.read': [atTerritory(...STAFF)],
  'team.write': [atTerritory(...OFFICERS)],
  'abstraction.write': [atTerritory(...SWORN)],
  /** Whoever mediates writes down that they did, without who the parties were (S2 1.1.1). */
  'mediation.write': [atTerritory(...STAFF, 'LIAISON_OFFICER', 'MEDIATOR')],
  'watchGroup.read': [atTerritory(...STAFF, 'WATCH_CONTACT')],
  'watchGroup.write': [atTerritory(...SWORN)],
  /** By own consent, and not for leads either (S2 4.2.1). */
  'keyFigure.read': [
    takingPartAs('communityLiaison'),
    atTerritory('NEIGHBOURHOOD_OFFICER', 'SECURITY_COORDINATOR'),
  ],
  'keyFigure.write': [
    takingPartAs('communityLiaison'),
    atTerritory('NEIGHBOURHOOD_OFFICER', 'SECURITY_COORDINATOR'),
  ],
  'keyFigure.withdraw': [
    oneself,
    takingPartAs('communityLiaison'),
    atTerritory('NEIGHBOURHOOD_OFFICER', 'SECURITY_COORDINATOR'),
  ],
  'keyFigure.readOwn': [oneself],
  'employerSupport.write': [oneself, atTerritory(...OFFICERS)],

  'concern.raise': [anybody],
  'concern.raiseWithAccount': [anyoneSignedIn],
  /** An officer on the ground writes down what somebody says (S2 1.1.3). */
  'concern.takeIn': [atTerritory(...STAFF)],
  'concern.readByReceipt': [receiptHolder],
  'concern.read': [oneself, receiptHolder, ...staffOfConcern],
  'concern.readOwn': [oneself],
  'concern.addTo': [oneself, receiptHolder],
  'concern.triage': staffOfConcern,
  'concern.answer': staffOfConcern,
  'concernCategory.write': [atTerritory('NATIONAL_LEAD')],
  'issue.readPublicStatus': [anybody],
  'issue.read': [
    atTerritory(...STAFF),
    takingPartAs('stakeholder'),
    actingForOrganisation('stakeholder'),
    actingForOrganisation('receiver'),
    ofMunicipality('SECURITY_MUNICIPAL_COUNCILLOR'),
  ],
  'issue.present': [atTerritory(...STAFF)],
  'issue.lead': [atTerritory(...OFFICERS)],
  /** What the public is to read of an issue, until somebody who may releases it. */
  'issue.draftPublic': [atTerritory(...STAFF)],
  /** What the public reads of an issue. */
  'issue.release': [atTerritory(...OFFICERS)],
  'referral.return': [atTerritory(...OFFICERS), actingForOrganisation('receiver')],
  'issue.contest': [oneself, receiptHolder],
  'matrix.sign': [takingPartAs('stakeholder'), actingForOrganisation('stakeholder')],
  'process.agree': [takingPartAs('stakeholder'), actingForOrganisation('stakeholder')],
  'stakeholder.release': [oneself, actingForOrganisation('party'), atTerritory(...OFFICERS)],
  'operation.read': [atTerritory(...STAFF)],
  /** Nobody has a duty that they did not take on (S0). */
  'measure.accept': [takingPartAs('namedOwner'), actingForOrganisation('namedOwner')],
  'measure.progress': [
    takingPartAs('measureOwner'),
    actingForOrganisation('measureOwner'),
    atTerritory(...OFFICERS),
  ],

  /** That there is a panel, what it is for and who sits in it; what it deals with is for `panel.read`. */
  'panel.know': [
    takingPartAs('member'),
    atTerritory(...STAFF),
    ofMunicipality('SECURITY_MUNICIPAL_COUNCILLOR'),
  ],
  'panel.read': [takingPartAs('member'), atTerritory(...STAFF)],
  'panel.found': [atTerritory(...SWORN)],
  'panel.run': [takingPartAs('secretary'), takingPartAs('chair'), atTerritory(...OFFICERS)],
  'panelKind.write': [atTerritory('NATIONAL_LEAD')],
  'panel.agenda': [takingPartAs('secretary'), takingPartAs('chair')],
  'panel.leave': [oneself, takingPartAs('secretary'), takingPartAs('chair'), atTerritory(...OFFICERS)],
  'minutes.release': [takingPartAs('chair')],
  /** That everybody may know of the panel. */
  'panel.release': [takingPartAs('chair')],
  'panel.readPublic': [anybody],
  'meeting.readAgreedPart': [anybody],

  'bulletin.readPublished': [anybody],
  'bulletin.readDraft': [atTerritory(...STAFF)],
  'bulletin.write': [atTerritory(...SWORN)],
  'bulletin.release': [atTerritory(...OFFICERS)],
  'bulletinTopic.write': [atTerritory('NATIONAL_LEAD')],
  'bulletin.readDeliveries': [atTerritory(...STAFF)],
  'subscription.own': [anybody],
  'subscription.ofAccount': [anyoneSignedIn],

  'indicator.read': [atTerritory(...STAFF, 'ANALYST')],
  'work.read': [oneself],
  /** Who read somebody's data is that person's to know (S2). */
  'personalDataRead.read': [oneself],
  /** What is known of somebody, and what was erased, is that person's to know. */
  'dataRequest.ask': [anyoneSignedIn],
  'dataRequest.read': [oneself],
  /** That people asked and whether they were answered: for those who answer for it, without who it was. */
  'dataRequest.oversee': [atTerritory('NATIONAL_LEAD', 'OVERSIGHT')],
  'structureChange.plan': [atTerritory('NATIONAL_LEAD')],
  'structureChange.read': [atTerritory('NATIONAL_LEAD')],
  'retention.write': [atTerritory('NATIONAL_LEAD')],
  /** Who changed how long records are kept. */
  'retention.oversee': [atTerritory('NATIONAL_LEAD', 'OVERSIGHT')],
} as const satisfies Record<string, readonly Clause[]>;

/** Name of a row of the table. */
export type Rule = keyof typeof accessTable;
