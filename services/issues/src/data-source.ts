import { accessMigrations } from '@vicinia/access';
import { attachmentsMigrations, FileAddressSecret } from '@vicinia/attachments';
import { eventingMigrations } from '@vicinia/eventing';
import { IndicatorDelta, IndicatorTotal } from '@vicinia/indicators';
import { serviceKitMigrations } from '@vicinia/service-kit';
import { ConcernCategory } from './concern-category/concern-category.entity.js';
import { ConcernEscalation } from './concern/concern-escalation.entity.js';
import { ConcernMessage } from './concern/concern-message.entity.js';
import { ConcernSorting } from './concern-sorting/concern-sorting.entity.js';
import { Concern } from './concern/concern.entity.js';
import { StockEntry } from './late-stock/stock-entry.entity.js';
import { IssueAgendaPlace } from './issue/issue-agenda-place.entity.js';
import { IssueStageChange } from './issue/issue-stage-change.entity.js';
import { Issue } from './issue/issue.entity.js';
import { IssueRelease } from './public-issue/issue-release.entity.js';
import { Stakeholder } from './stakeholder/stakeholder.entity.js';
import { MatrixVersion } from './matrix/matrix-version.entity.js';
import { MeasureContentRow } from './measure/measure-content.entity.js';
import { Measure } from './measure/measure.entity.js';
import { Issues1764000000000 } from './migrations/1764000000000-issues.js';
import { StoredReceipts1764000001000 } from './migrations/1764000001000-stored-receipts.js';
import { HoursFound1764000002000 } from './migrations/1764000002000-hours-found.js';
import { ParticipationByOffice1764000003000 } from './migrations/1764000003000-participation-by-office.js';
import { WaitingConcerns1764000004000 } from './migrations/1764000004000-waiting-concerns.js';
import { RenewedPhotos1764000005000 } from './migrations/1764000005000-renewed-photos.js';
import { ConcernKinds1764000010000 } from './migrations/1764000010000-concern-kinds.js';
import { ConcernCategoryHandling1764000011000 } from './migrations/1764000011000-concern-category-handling.js';
import { SensitiveCategories1764000012000 } from './migrations/1764000012000-sensitive-categories.js';
import { ConcernsTakenIn1764000013000 } from './migrations/1764000013000-concerns-taken-in.js';
import { ConcernSortings1764000014000 } from './migrations/1764000014000-concern-sortings.js';
import { ConcernRetention1764000015000 } from './migrations/1764000015000-concern-retention.js';
import { AcceptedMeasures1764000020000 } from './migrations/1764000020000-accepted-measures.js';
import { LanguagesOfTexts1764000031000 } from './migrations/1764000031000-languages-of-texts.js';
import { RedactedPhotos1764000032000 } from './migrations/1764000032000-redacted-photos.js';
import { PlacesOfIssues1764000030000 } from './migrations/1764000030000-places-of-issues.js';
import { SignaturesBesidesPolice1764000021000 } from './migrations/1764000021000-signatures-besides-police.js';
import { StakeholdersFromDefinition1764000022000 } from './migrations/1764000022000-stakeholders-from-definition.js';
import { ParticipationColumns1764000023000 } from './migrations/1764000023000-participation-columns.js';
import { WhoSigned1764000032000 } from './migrations/1764000032000-who-signed.js';
import { ReferralsToOrganisations1764000033000 } from './migrations/1764000033000-referrals-to-organisations.js';
import { EvidenceOfMeasures1795930800041 } from './migrations/1795930800041-evidence-of-measures.js';
import { KindsOfAttachments1795940500000 } from './migrations/1795940500000-kinds-of-attachments.js';
import { WaitingOrganisations1795941060000 } from './migrations/1795941060000-waiting-organisations.js';
import { PlacesByOrganisation1795941351000 } from './migrations/1795941351000-places-by-organisation.js';
import { BoardsByWhatIsWanted1795942000000 } from './migrations/1795942000000-boards-by-what-is-wanted.js';
import { NewsOfConcerns1795943200000 } from './migrations/1795943200000-news-of-concerns.js';
import { BoardsByCondition1795943610000 } from './migrations/1795943610000-boards-by-condition.js';
import { TextsToSearch1795945515000 } from './migrations/1795945515000-texts-to-search.js';
import { PublicIssues1795958400000 } from './migrations/1795958400000-public-issues.js';
import { PeriodsOfFigures1795958500000 } from './migrations/1795958500000-periods-of-figures.js';
import { MessagesToSearch1795959700000 } from './migrations/1795959700000-messages-to-search.js';
import { StockEntries1795961000000 } from './migrations/1795961000000-stock-entries.js';
import { PublicIssueDrafts1795964000000 } from './migrations/1795964000000-public-issue-drafts.js';
import { PublicIssueDraft } from './public-issue-draft/public-issue-draft.entity.js';
import { CommunitiesTakePart1795963000000 } from './migrations/1795963000000-communities-take-part.js';
import { WhoAnsweredForAMeasure1795962000000 } from './migrations/1795962000000-who-answered-for-a-measure.js';
import { StakeholdersOfPerson1795987000000 } from './migrations/1795987000000-stakeholders-of-person.js';
import { EvidenceTakenBack1795964000000 } from './migrations/1795964000000-evidence-taken-back.js';
import { HandedOverCaseloads1795990000000 } from './migrations/1795990000000-handed-over-caseloads.js';
import { LessonsOfIssues1796083500000 } from './migrations/1796083500000-lessons-of-issues.js';
import { NamesOfIssues1796063000000 } from './migrations/1796063000000-names-of-issues.js';
import { HandoverCaseload } from './handover-caseload/handover-caseload.entity.js';
import { IssueHandOver } from './handover-caseload/issue-hand-over.entity.js';
import { Operation } from './operation/operation.entity.js';
import { Attachment } from './attachment/attachment.entity.js';
import { WithdrawnAttachment } from './attachment/withdrawn-attachment.entity.js';
import { Review } from './review/review.entity.js';
import { Signature } from './signature/signature.entity.js';

/** Tables of the issues service and how they came to be. */
export const issuesDatabase = {
  entities: [
    Concern,
    ConcernCategory,
    ConcernEscalation,
    ConcernMessage,
    ConcernSorting,
    Attachment,
    WithdrawnAttachment,
    FileAddressSecret,
    Issue,
    IssueStageChange,
    HandoverCaseload,
    IssueHandOver,
    IssueAgendaPlace,
    IssueRelease,
    PublicIssueDraft,
    Stakeholder,
    MatrixVersion,
    Measure,
    MeasureContentRow,
    Signature,
    Review,
    Operation,
    IndicatorDelta,
    IndicatorTotal,
    StockEntry,
  ],
  migrations: [
    ...eventingMigrations,
    ...serviceKitMigrations,
    ...accessMigrations,
    ...attachmentsMigrations,
    Issues1764000000000,
    StoredReceipts1764000001000,
    HoursFound1764000002000,
    ParticipationByOffice1764000003000,
    WaitingConcerns1764000004000,
    RenewedPhotos1764000005000,
    ConcernKinds1764000010000,
    ConcernCategoryHandling1764000011000,
    SensitiveCategories1764000012000,
    ConcernsTakenIn1764000013000,
    ConcernSortings1764000014000,
    ConcernRetention1764000015000,
    AcceptedMeasures1764000020000,
    SignaturesBesidesPolice1764000021000,
    StakeholdersFromDefinition1764000022000,
    ParticipationColumns1764000023000,
    PlacesOfIssues1764000030000,
    LanguagesOfTexts1764000031000,
    RedactedPhotos1764000032000,
    WhoSigned1764000032000,
    ReferralsToOrganisations1764000033000,
    EvidenceOfMeasures1795930800041,
    KindsOfAttachments1795940500000,
    WaitingOrganisations1795941060000,
    PlacesByOrganisation1795941351000,
    BoardsByWhatIsWanted1795942000000,
    NewsOfConcerns1795943200000,
    BoardsByCondition1795943610000,
    TextsToSearch1795945515000,
    PublicIssues1795958400000,
    PeriodsOfFigures1795958500000,
    MessagesToSearch1795959700000,
    StockEntries1795961000000,
    WhoAnsweredForAMeasure1795962000000,
    CommunitiesTakePart1795963000000,
    PublicIssueDrafts1795964000000,
    EvidenceTakenBack1795964000000,
    StakeholdersOfPerson1795987000000,
    HandedOverCaseloads1795990000000,
    NamesOfIssues1796063000000,
    LessonsOfIssues1796083500000,
  ],
};
