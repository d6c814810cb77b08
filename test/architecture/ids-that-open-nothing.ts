/** Ids that open nothing, each with the reason. */
export const opensNothing: Readonly<Record<string, string>> = {
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
