import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { opensNothing } from './ids-that-open-nothing.js';
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
    'AbolishPostInput.postId',
    'TransferPostInput.postId',
    'TransferPostInput.territoryId',
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
