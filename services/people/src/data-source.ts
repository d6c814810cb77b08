import { accessMigrations } from '@vicinia/access';
import { attachmentsMigrations, FileAddressSecret } from '@vicinia/attachments';
import { eventingMigrations } from '@vicinia/eventing';
import { IndicatorDelta, IndicatorTotal } from '@vicinia/indicators';
import { serviceKitMigrations } from '@vicinia/service-kit';
import { People1764000000000 } from './migrations/1764000000000-people.js';
import { StructureChange1764100000000 } from './migrations/1764100000000-structure-change.js';
import { LeadReplacement1764200000000 } from './migrations/1764200000000-lead-replacement.js';
import { Participations1764300000000 } from './migrations/1764300000000-participations.js';
import { LevelPurposes1764400000000 } from './migrations/1764400000000-level-purposes.js';
import { Communities1764500000000 } from './migrations/1764500000000-communities.js';
import { PlacesOfOrganisations1764500001000 } from './migrations/1764500001000-places-of-organisations.js';
import { DescriptionsOfPosts1764600000000 } from './migrations/1764600000000-descriptions-of-posts.js';
import { OrganisationKinds1795910000000 } from './migrations/1795910000000-organisation-kinds.js';
import { SearchedPlaces1795945200000 } from './migrations/1795945200000-searched-places.js';
import { NamesToSearch1795945515000 } from './migrations/1795945515000-names-to-search.js';
import { Figures1795958600000 } from './migrations/1795958600000-figures.js';
import { VacantPosts1795959400000 } from './migrations/1795959400000-vacant-posts.js';
import { SecurityForums1795984000000 } from './migrations/1795984000000-security-forums.js';
import { RoleTerms1795984600000 } from './migrations/1795984600000-role-terms.js';
import { PersonnelNumbers1795985200000 } from './migrations/1795985200000-personnel-numbers.js';
import { Addresses1795986000000 } from './migrations/1795986000000-addresses.js';
import { DataRequests1795987000000 } from './migrations/1795987000000-data-requests.js';
import { Handovers1795990000000 } from './migrations/1795990000000-handovers.js';
import { CommunityMaps1795991000000 } from './migrations/1795991000000-community-maps.js';
import { CommunityMapEntry } from './community-map/community-map-entry.entity.js';
import { CardPhotos1795999000000 } from './migrations/1795999000000-card-photos.js';
import { ErasuresAsked1796030000000 } from './migrations/1796030000000-erasures-asked.js';
import { Opportunities1796040000000 } from './migrations/1796040000000-opportunities.js';
import { Tenure1796031000000 } from './migrations/1796031000000-tenure.js';
import { Enrolments1796041000000 } from './migrations/1796041000000-enrolments.js';
import { VolunteerHours1796042000000 } from './migrations/1796042000000-volunteer-hours.js';
import { KeyFigures1796043000000 } from './migrations/1796043000000-key-figures.js';
import { OfficersInTheDirectory1796091000000 } from './migrations/1796091000000-officers-in-the-directory.js';
import { Facilities1796090000000 } from './migrations/1796090000000-facilities.js';
import { WatchGroups1796044000000 } from './migrations/1796044000000-watch-groups.js';
import { Courses1796080000000 } from './migrations/1796080000000-courses.js';
import { Invitations1796070000000 } from './migrations/1796070000000-invitations.js';
import { MachineAccounts1796071000000 } from './migrations/1796071000000-machine-accounts.js';
import { TrainingSessions1796081000000 } from './migrations/1796081000000-training-sessions.js';
import { StaffCounts1796082000000 } from './migrations/1796082000000-staff-counts.js';
import { CourseLessons1796083000000 } from './migrations/1796083000000-course-lessons.js';
import { Teams1796084000000 } from './migrations/1796084000000-teams.js';
import { Address } from './address/address.entity.js';
import { CardPhoto } from './card-photo/card-photo.entity.js';
import { CourseLesson } from './course-lesson/course-lesson.entity.js';
import { CourseDemand } from './course/course-demand.entity.js';
import { Course } from './course/course.entity.js';
import { CountedStaff } from './staff-count/counted-staff.entity.js';
import { Abstraction } from './abstraction/abstraction.entity.js';
import { Mediation } from './mediation/mediation.entity.js';
import { TeamMember } from './team/team-member.entity.js';
import { Team } from './team/team.entity.js';
import { TrainingDuty } from './training-duty/training-duty.entity.js';
import { TrainingAttendance } from './training-session/training-attendance.entity.js';
import { TrainingSession } from './training-session/training-session.entity.js';
import { TrainingTopic } from './training-topic/training-topic.entity.js';
import { LeadReplacement } from './command/lead-replacement.entity.js';
import { Community } from './community/community.entity.js';
import { DataRequestAnswer } from './data-request/data-request-answer.entity.js';
import { DataRequest } from './data-request/data-request.entity.js';
import { MunicipalityTerritory } from './municipality/municipality-territory.entity.js';
import { Municipality } from './municipality/municipality.entity.js';
import { Opportunity } from './opportunity/opportunity.entity.js';
import { Enrolment } from './enrolment/enrolment.entity.js';
import { EmployerSupport } from './volunteer-hours/employer-support.entity.js';
import { VolunteerHours } from './volunteer-hours/volunteer-hours.entity.js';
import { KeyFigureContact } from './key-figure/key-figure-contact.entity.js';
import { KeyFigure } from './key-figure/key-figure.entity.js';
import { WatchGroup } from './watch-group/watch-group.entity.js';
import { WatchPartner } from './watch-group/watch-partner.entity.js';
import { WatchUnit } from './watch-group/watch-unit.entity.js';
import { OrganisationKind } from './organisation-kind/organisation-kind.entity.js';
import { Organisation } from './organisation/organisation.entity.js';
import { Matter, Participation } from './participation/participation.entity.js';
import { Account } from './person/account.entity.js';
import { Person } from './person/person.entity.js';
import { Appointment } from './appointment/appointment.entity.js';
import { Invitation } from './invitation/invitation.entity.js';
import { MachineAccount } from './machine-account/machine-account.entity.js';
import { MachineCalls } from './machine-account/machine-calls.entity.js';
import { HandoverStepDone } from './handover/handover-step.entity.js';
import { VirtualAccount } from './virtual-account/virtual-account.entity.js';
import { Facility } from './facility/facility.entity.js';
import { Handover } from './handover/handover.entity.js';
import { Post } from './post/post.entity.js';
import { StructureChanges1796100000000 } from './migrations/1796100000000-structure-changes.js';
import { StructureChange } from './structure-change/structure-change.entity.js';
import { RetentionPolicies1796061000000 } from './migrations/1796061000000-retention-policies.js';
import { RetentionChange } from './retention-policy/retention-change.entity.js';
import { RetentionPolicy } from './retention-policy/retention-policy.entity.js';
import { RoleTerms } from './role-terms/role-terms.entity.js';
import { Structure } from './territory/structure.entity.js';
import { TerritoryLevel } from './territory/territory-level.entity.js';
import { Territory } from './territory/territory.entity.js';

/** Tables of the people service and how they came to be. */
export const peopleDatabase = {
  entities: [
    Structure,
    Territory,
    TerritoryLevel,
    Municipality,
    MunicipalityTerritory,
    Address,
    OrganisationKind,
    Organisation,
    Community,
    Person,
    Account,
    CardPhoto,
    FileAddressSecret,
    Post,
    Appointment,
    RoleTerms,
    RetentionPolicy,
    RetentionChange,
    StructureChange,
    Handover,
    HandoverStepDone,
    CommunityMapEntry,
    Opportunity,
    Enrolment,
    VolunteerHours,
    EmployerSupport,
    KeyFigure,
    KeyFigureContact,
    WatchGroup,
    WatchUnit,
    WatchPartner,
    TrainingTopic,
    Course,
    CourseDemand,
    CourseLesson,
    Invitation,
    Facility,
    MachineAccount,
    MachineCalls,
    TrainingSession,
    TrainingAttendance,
    TrainingDuty,
    Team,
    TeamMember,
    Abstraction,
    Mediation,
    CountedStaff,
    VirtualAccount,
    LeadReplacement,
    DataRequest,
    DataRequestAnswer,
    Matter,
    Participation,
    IndicatorDelta,
    IndicatorTotal,
  ],
  migrations: [
    ...eventingMigrations,
    ...serviceKitMigrations,
    ...accessMigrations,
    ...attachmentsMigrations,
    People1764000000000,
    StructureChange1764100000000,
    LeadReplacement1764200000000,
    Participations1764300000000,
    LevelPurposes1764400000000,
    Communities1764500000000,
    PlacesOfOrganisations1764500001000,
    DescriptionsOfPosts1764600000000,
    OrganisationKinds1795910000000,
    SearchedPlaces1795945200000,
    NamesToSearch1795945515000,
    Figures1795958600000,
    VacantPosts1795959400000,
    SecurityForums1795984000000,
    RoleTerms1795984600000,
    PersonnelNumbers1795985200000,
    Addresses1795986000000,
    DataRequests1795987000000,
    Handovers1795990000000,
    CommunityMaps1795991000000,
    CardPhotos1795999000000,
    ErasuresAsked1796030000000,
    Opportunities1796040000000,
    Tenure1796031000000,
    Enrolments1796041000000,
    RetentionPolicies1796061000000,
    StructureChanges1796100000000,
    VolunteerHours1796042000000,
    KeyFigures1796043000000,
    WatchGroups1796044000000,
    Courses1796080000000,
    Invitations1796070000000,
    Facilities1796090000000,
    MachineAccounts1796071000000,
    TrainingSessions1796081000000,
    StaffCounts1796082000000,
    CourseLessons1796083000000,
    Teams1796084000000,
    OfficersInTheDirectory1796091000000,
  ],
};
