import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessTable, type Rule } from '@vicinia/access';
import { Kind, parse, type InputValueDefinitionNode, type TypeNode } from 'graphql';

const services = join(import.meta.dirname, '../../services');

/**
 * What rule of the access table speaks about each id that a client gives. An id that widens what somebody may do, see or
 * address is demanded by a rule; a new id is entered here when that is thought through, and not before.
 */
const spokenOf: Partial<Record<Rule, readonly string[]>> = {
  'post.write': [
    'CreatePostInput.territoryId',
    'CreatePostInput.municipalityId',
    'CreatePostInput.communityId',
    'CreatePostInput.organisationId',
    'DescribePostInput.postId',
    'NameVirtualAccountsInput.postId',
    'DemandCourseInput.postId',
  ],
  'community.write': ['RegisterCommunityInput.territoryId', 'RegisterCommunityInput.municipalityIds'],
  'appointment.write': [
    'AppointInput.postId',
    'EndAppointmentInput.appointmentId',
    'AppointVolunteerInput.postId',
    'PlanLeavingInput.appointmentId',
    'AppointSuccessorInput.handoverId',
    'RegisterPersonInput.territoryId',
  ],
  'invitation.write': ['InviteHolderInput.appointmentId', 'WithdrawInvitationInput.invitationId'],
  'machineAccount.read': ['Query.machineAccount(id)'],
  'machineAccount.write': [
    'CreateMachineAccountInput.ownerId',
    'CreateMachineAccountInput.territoryIds',
    'ChangeMachineAccountInput.machineAccountId',
    'ChangeMachineAccountInput.ownerId',
    'ChangeMachineAccountInput.territoryIds',
  ],
  'machineAccount.end': ['EndMachineAccountInput.machineAccountId'],
  'communityMap.write': ['AddToCommunityMapInput.postId', 'RemoveFromCommunityMapInput.postId'],
  'handover.read': ['Query.handover(id)'],
  'structureChange.read': ['Query.structureChange(id)'],
  'handover.write': [
    'PlanHandoverInput.handoverId',
    'MarkHandoverStepInput.handoverId',
    'RequestBriefingInput.handoverId',
    'RequestHandoverNoticeInput.handoverId',
    'ConfirmHandoverInput.handoverId',
  ],
  'enrolment.read': ['Query.enrolment(id)'],
  'enrolment.decide': [
    'RecordInterviewInput.enrolmentId',
    'AdmitVolunteerInput.enrolmentId',
    'RecordTrainingInput.enrolmentId',
    'AppointVolunteerInput.enrolmentId',
    'RenewEnrolmentInput.enrolmentId',
    'DeclineEnrolmentInput.enrolmentId',
    'RevokeEnrolmentInput.enrolmentId',
  ],
  'enrolment.withdraw': ['WithdrawEnrolmentInput.enrolmentId'],
  'hours.log': ['LogHoursInput.appointmentId'],
  'hours.confirm': ['ConfirmHoursInput.hoursId', 'RefuseHoursInput.hoursId'],
  'employerSupport.write': ['RecordEmployerSupportInput.appointmentId'],
  'keyFigure.write': ['AddKeyFigureInput.communityId', 'RecordKeyFigureContactInput.communityId'],
  'keyFigure.withdraw': ['RemoveKeyFigureInput.communityId', 'RemoveKeyFigureInput.keyFigureId'],
  'structureChange.plan': [
    'CallOffStructureChangeInput.structureChangeId',
    'TerritoryMoveInput.territoryId',
    'TerritoryRetirementInput.territoryId',
  ],
  'watchGroup.write': [
    'FoundWatchGroupInput.territoryId',
    'ChangeWatchGroupInput.watchGroupId',
    'AddWatchUnitInput.watchGroupId',
    'RecordWatchElectionInput.watchGroupId',
    'NameWatchPartnerInput.watchGroupId',
  ],
  'course.write': ['ChangeCourseInput.courseId'],
  'directory.read': ['Query.course(id)'],
  'facility.write': ['RegisterFacilityInput.territoryId', 'ChangeFacilityInput.facilityId'],
  'team.write': ['FormTeamInput.territoryId', 'SetTeamMemberInput.teamId'],
  'abstraction.write': ['RecordAbstractionInput.teamId', 'RemoveAbstractionInput.teamId'],
  'mediation.write': ['RecordMediationInput.territoryId', 'WithdrawMediationInput.mediationId'],
  'training.know': ['Query.trainingSession(id)'],
  'training.write': [
    'ScheduleTrainingInput.territoryId',
    'CancelTrainingInput.sessionId',
    'RecordTrainingAttendanceInput.sessionId',
  ],
  'opportunity.read': ['Query.opportunity(id)'],
  'opportunity.write': [
    'PublishOpportunityInput.territoryId',
    'ChangeOpportunityInput.opportunityId',
    'CloseOpportunityInput.opportunityId',
  ],
  'organisation.write': [
    'RegisterOrganisationInput.territoryId',
    'RegisterOrganisationInput.municipalityIds',
    'PlaceOrganisationInput.organisationId',
    'PlaceOrganisationInput.municipalityIds',
    'NameCouncilInput.municipalityId',
  ],
  'person.read': ['Query.person(id)'],
  'person.findByAccount': ['Query.personByAccount(territoryId)'],
  'publicCard.write': ['PublicCardInput.photoId', 'PublicCardInput.livesInId'],
  'officeHours.write': ['SetOfficeHoursInput.postId'],

  'concern.read': ['Query.concern(id)', 'Territory.concerns(municipalityId)'],
  'concern.addTo': ['AddToConcernInput.concernId'],
  'concern.answer': [
    'AnswerConcernInput.concernId',
    'CloseConcernInput.concernId',
    'ReopenConcernInput.concernId',
  ],
  'concern.takeIn': ['TakeInConcernInput.territoryId'],
  'concern.triage': [
    'TriageConcernInput.concernId',
    'RedactPhotoInput.concernId',
    'RedactPhotoInput.photoId',
    'RecategoriseConcernInput.concernId',
    'RerouteConcernInput.concernId',
  ],
  'issue.read': ['Query.issue(id)', 'Territory.issues(leadId)', 'Territory.issues(municipalityId)'],
  'indicator.read': [
    'Query.issueIndicatorRanking(within)',
    'Query.meetingIndicatorRanking(within)',
    'Query.postIndicatorRanking(within)',
  ],
  'issue.readPublicStatus': ['Query.publicIssue(id)'],
  'issue.present': [
    'PresentIssueInput.territoryId',
    'PresentIssueInput.concernIds',
    'PresentIssueInput.municipalityIds',
  ],
  'issue.contest': ['JudgeOutcomeInput.concernId'],
  'issue.lead': [
    'AddConcernsToIssueInput.issueId',
    'AddConcernsToIssueInput.concernIds',
    'AddMeasureInput.issueId',
    'AddReviewInput.issueId',
    'AddStakeholderInput.issueId',
    'AgreeProcessInput.issueId',
    'CloseIssueInput.issueId',
    'DeclineIssueInput.issueId',
    'DefineIssueInput.issueId',
    'DescribeMatrixInput.issueId',
    'ChangeMeasureInput.measureId',
    'RedactEvidenceInput.measureId',
    'RedactEvidenceInput.photoId',
    'DropMeasureInput.measureId',
    'FormWorkingGroupInput.issueId',
    'MergeIssueInput.issueId',
    'MergeIssueInput.intoIssueId',
    'PlaceIssueInput.issueId',
    'PlaceIssueInput.municipalityIds',
    'ProposeResolutionInput.issueId',
    'ReferIssueInput.issueId',
    'ReferIssueInput.organisationId',
    'RequestAgendaInput.issueId',
    'RecordMissingSignaturesInput.issueId',
    'StartAnalysisInput.issueId',
    'StartEvaluationInput.issueId',
    'StartImplementationInput.issueId',
  ],
  'issue.release': [
    'ReleasePublicIssueInput.issueId',
    'WithdrawPublicIssueInput.issueId',
    'ReleasePublicIssueDraftInput.issueId',
  ],
  'issue.draftPublic': ['DraftPublicIssueInput.issueId', 'DiscardPublicIssueDraftInput.issueId'],
  'process.agree': ['AgreeToProcessInput.issueId', 'AgreeToProcessInput.stakeholderId'],
  'stakeholder.release': ['ReleaseStakeholderInput.stakeholderId'],
  'referral.return': ['ReturnReferralInput.issueId'],
  'matrix.sign': ['SignResolutionInput.issueId', 'SignResolutionInput.stakeholderId'],
  'measure.accept': ['AcceptMeasureInput.measureId', 'DeclineMeasureInput.measureId'],
  'measure.progress': [
    'ReportProgressInput.measureId',
    'AttachEvidenceInput.measureId',
    'WithdrawEvidenceInput.measureId',
    'WithdrawEvidenceInput.attachmentId',
  ],
  'operation.read': ['Query.operation(id)'],

  'panel.found': ['FoundPanelInput.territoryId', 'FoundPanelInput.municipalityIds'],
  'panel.know': ['Query.panel(id)'],
  'panel.read': ['Query.meeting(id)'],
  'panel.run': [
    'PlacePanelInput.panelId',
    'PlacePanelInput.municipalityIds',
    'AddPanelMemberInput.panelId',
    'ScheduleMeetingInput.panelId',
    'RecordAttendanceInput.meetingId',
    'RecordDecisionInput.meetingId',
    'WriteMinutesInput.meetingId',
    'AttachToMinutesInput.meetingId',
    'WithdrawFromMinutesInput.meetingId',
    'WithdrawFromMinutesInput.attachmentId',
    'RedactMinutesInput.meetingId',
    'RedactMinutesInput.photoId',
    'OpenMeetingInput.meetingId',
    'CloseMeetingToPublicInput.meetingId',
    'CancelMeetingInput.meetingId',
    'RecordMeetingHeldInput.meetingId',
  ],
  'panel.agenda': ['AddAgendaItemInput.meetingId'],
  'panel.leave': ['EndMembershipInput.membershipId'],
  'panel.release': ['ReleasePanelInput.panelId', 'WithdrawPanelInput.panelId'],
  'panel.readPublic': ['Query.publicPanel(id)'],
  'minutes.release': ['ReleaseMinutesInput.meetingId'],
  'meeting.readAgreedPart': ['Query.agreedMinutes(meetingId)'],

  'bulletin.write': [
    'DraftBulletinInput.territoryId',
    'DraftCorrectionInput.bulletinId',
    'EditBulletinInput.bulletinId',
    'DiscardBulletinInput.bulletinId',
  ],
  'bulletin.release': [
    'ReleaseBulletinInput.bulletinId',
    'ResendUncertainInput.bulletinId',
    'WithdrawBulletinInput.bulletinId',
  ],
  'bulletin.readPublished': ['Query.bulletin(id)'],
};

/** Ids that open nothing, each with the reason. */
const opensNothing: Readonly<Record<string, string>> = {
  'Query.territory(id)': 'the hierarchy is public',
  'Query.territories(within)': 'the hierarchy is public',
  'Query.municipalities(within)': 'municipalities are public',
  'Query.directory(territoryId)': 'the directory is public',
  'Query.officersNear(communityId)': 'communities agreed to be named',
  'Query.facilities(within)': 'stations and hospitals are public',
  'Query.organisations(territoryId)': 'organisations are public',
  'Query.communities(territoryId)': 'communities agreed to be named',
  'RaiseConcernInput.territoryId': 'anybody raises a concern anywhere',
  'RaiseAnonymousConcernInput.territoryId': 'anybody raises a concern anywhere',
  'RaiseConcernInput.attachmentIds': 'only photos of the same account or receipt are attached',
  'RaiseAnonymousConcernInput.attachmentIds': 'only photos of the same account or receipt are attached',
  'CloseConcernInput.lastReadId': 'a message of the concern about which concern.answer speaks, or of none',
  'DraftPublicIssueInput.territoryId':
    'within the territory that leads the issue, or refused; says where, and gives nobody a right there',
  'ReleasePublicIssueInput.territoryId':
    'a territory within that of the issue, of whose release issue.release speaks',
  'RerouteConcernInput.territoryId': 'whoever sorts the concern gives it away, and gains nothing there',
  'TakeInConcernInput.reporterId':
    'the person has the concern as if brought in by themselves; concern.takeIn speaks about where, and it is recorded for them',
  'AttachEvidenceInput.attachmentIds': 'only photos of whoever reports are attached',
  'AttachToMinutesInput.attachmentIds': 'only files of whoever attaches them are attached',
  'TakeInConcernInput.attachmentIds': 'only photos of whoever writes it down are attached',
  'UnsubscribeMeInput.subscriptionId': 'looked for among those of the own account alone',
  'SubscribeInput.territoryIds': 'anybody subscribes to what is published',
  'NameCouncilInput.organisationId': 'organisations are public; being a council gives its people nothing',
  'AddToCommunityMapInput.personId': 'named in what the keepers of the map alone read, and told of it',
  'RemoveFromCommunityMapInput.entryId': 'looked for in the map of the post alone',
  'ApplyForOpportunityInput.opportunityId': 'opportunities are public; applying gives nobody a right',
  'RecordEmployerSupportInput.organisationId':
    'organisations are public; supporting gives its people nothing',
  'AddKeyFigureInput.personId': 'named in what officers of the community alone read, and told of it',
  'RecordKeyFigureContactInput.keyFigureId': 'looked for among those of the community alone',
  'RecordWatchElectionInput.unitId': 'looked for among the parts of the group alone',
  'RecordWatchElectionInput.appointmentId':
    'a contact of the territory of the group about which watchGroup.write speaks, or refused',
  'NameWatchPartnerInput.organisationId': 'organisations are public; taking part gives their people nothing',
  'OfferCourseInput.organisationId': 'organisations are public; offering a course gives their people nothing',
  'ChangeCourseInput.organisationId':
    'organisations are public; offering a course gives their people nothing',
  'SetTeamMemberInput.appointmentId':
    'held in line with the territory of the team about which team.write speaks, or refused; working in a team gives nobody a right',
  'RecordAbstractionInput.appointmentId':
    'a member of the team about which abstraction.write speaks, or refused',
  'RemoveAbstractionInput.abstractionId': 'looked for among the entries of the team alone',
  'ScheduleTrainingInput.courseId': 'courses are public; holding a session gives nobody a right',
  'RecordTrainingAttendanceInput.appointmentId':
    'held at the territory of the session about which training.write speaks or below it, or refused',
  'CloseIssueInput.lessonForCourses': 'courses are public; being a lesson gives nobody a right',
  'DemandCourseInput.courseId': 'courses are public; a demand gives nobody a right',
  'AppointSuccessorInput.personId': 'as of whoever is appointed',
  'AppointInput.personId':
    'the caller gives away what they may; the one who receives is not asked, and is never the caller',
  'StakeholderInput.personId':
    'whoever leads the issue names who takes part; issue.lead speaks about the issue',
  'StakeholderInput.organisationId': 'organisations are public, and act through persons alone',
  'StakeholderInput.communityId': 'communities are public, and act through persons alone',
  'PartyInput.personId': 'a stakeholder of the issue about which issue.lead speaks, or refused',
  'PartyInput.organisationId': 'a stakeholder of the issue about which issue.lead speaks, or refused',
  'PartyInput.communityId': 'a stakeholder of the issue about which issue.lead speaks, or refused',
  'AddMeasureInput.where': 'says where, and gives nobody a right there',
  'ChangeMeasureInput.where': 'says where, and gives nobody a right there',
  'RequestAgendaInput.panelId': 'asks; the panel sees what whoever leads the issue lays before it',
  'AddPanelMemberInput.personId':
    'whoever runs the panel names its members; panel.run speaks about the panel',
  'AddPanelMemberInput.appointmentId': 'must be held by the person named, or is refused',
  'DecidedMeasureInput.responsiblePersonId':
    'whoever runs the panel names who is responsible, and themselves only where they have as much already',
  'DecidedMeasureInput.responsibleOrganisationId': 'a proposal to whoever leads the issue',
  'DecidedMeasureInput.territoryId': 'says where, and gives nobody a right there',
  'RecordDecisionInput.agendaItemId': 'an item of the meeting about which panel.run speaks, or refused',
  'RecordAttendanceInput.presentIds': 'a record of who was there; it gives nobody a right',
  'RecordAttendanceInput.apologiesIds': 'a record of who excused themselves; it gives nobody a right',
};

describe('ids in inputs', () => {
  it('each have a rule that speaks about them, or a reason why they open nothing', () => {
    const rows = [...Object.values(spokenOf).flat(), ...Object.keys(opensNothing)];
    const given = readdirSync(services).flatMap((service) =>
      idsGiven(readFileSync(join(services, service, 'schema.graphql'), 'utf8')),
    );
    expect(given.filter((id) => !rows.includes(id))).toEqual([]);
    expect(rows.filter((id) => !given.includes(id))).toEqual([]);
    expect(rows.filter((id, index) => rows.indexOf(id) !== index)).toEqual([]);
  });

  it('are spoken of by rules of the access table', () => {
    expect(Object.keys(spokenOf).filter((rule) => !Object.hasOwn(accessTable, rule))).toEqual([]);
  });

  it('are found wherever a schema takes them, in lists and beside other arguments too', () => {
    const schema = `input A { name: String! wantedIds: [ID!]! } extend type Mutation { b(c: [[ID]], d: Int): Int }`;
    expect(idsGiven(schema)).toEqual(['A.wantedIds', 'Mutation.b(c)']);
  });
});

/** Every id that a client can give: fields of inputs, and arguments of fields. */
function idsGiven(schema: string): string[] {
  return parse(schema).definitions.flatMap((definition) => {
    switch (definition.kind) {
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      case Kind.INPUT_OBJECT_TYPE_EXTENSION:
        return idsAmong(definition.fields).map((field) => `${definition.name.value}.${field}`);
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION:
        return (definition.fields ?? []).flatMap((field) =>
          idsAmong(field.arguments).map((id) => `${definition.name.value}.${field.name.value}(${id})`),
        );
      default:
        return [];
    }
  });
}

function idsAmong(values: readonly InputValueDefinitionNode[] = []): string[] {
  return values.filter(({ type }) => namedType(type) === 'ID').map(({ name }) => name.value);
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
