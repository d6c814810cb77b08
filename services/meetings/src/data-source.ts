import { accessMigrations } from '@vicinia/access';
import { attachmentsMigrations, FileAddressSecret } from '@vicinia/attachments';
import { eventingMigrations } from '@vicinia/eventing';
import { IndicatorDelta, IndicatorTotal } from '@vicinia/indicators';
import { serviceKitMigrations } from '@vicinia/service-kit';
import { Attachment } from './attachment/attachment.entity.js';
import { WithdrawnAttachment } from './attachment/withdrawn-attachment.entity.js';
import { DecidedMeasure } from './decision/decided-measure.entity.js';
import { BriefingOfficer } from './briefing/briefing-officer.entity.js';
import { Briefing } from './briefing/briefing.entity.js';
import { Briefings1795999100000 } from './migrations/1795999100000-briefings.js';
import { Decision } from './decision/decision.entity.js';
import { AgendaItem } from './meeting/agenda-item.entity.js';
import { AgendaRequest } from './agenda-request/agenda-request.entity.js';
import { Attendance } from './meeting/attendance.entity.js';
import { Meeting } from './meeting/meeting.entity.js';
import { Meetings1764000000000 } from './migrations/1764000000000-meetings.js';
import { SeatsByOffice1764000002000 } from './migrations/1764000002000-seats-by-office.js';
import { LanguagesOfTexts1764000003000 } from './migrations/1764000003000-languages-of-texts.js';
import { PlacesOfPanels1764000030000 } from './migrations/1764000030000-places-of-panels.js';
import { AttachmentsOfMinutes1795942000000 } from './migrations/1795942000000-attachments-of-minutes.js';
import { PublicPanels1795959000000 } from './migrations/1795959000000-public-panels.js';
import { Figures1795959100000 } from './migrations/1795959100000-figures.js';
import { WhoMayKnow1795960000000 } from './migrations/1795960000000-who-may-know.js';
import { FilesTakenBack1795963000000 } from './migrations/1795963000000-files-taken-back.js';
import { NamesOfMeetings1796062000000 } from './migrations/1796062000000-names-of-meetings.js';
import { PanelKindPolicy } from './panel-kind/panel-kind.entity.js';
import { PanelMember } from './panel/panel-member.entity.js';
import { Panel } from './panel/panel.entity.js';

/** Tables of the meetings service and how they came to be. */
export const meetingsDatabase = {
  entities: [
    Panel,
    PanelMember,
    PanelKindPolicy,
    Meeting,
    AgendaItem,
    AgendaRequest,
    Attendance,
    Briefing,
    BriefingOfficer,
    Decision,
    DecidedMeasure,
    Attachment,
    WithdrawnAttachment,
    FileAddressSecret,
    IndicatorDelta,
    IndicatorTotal,
  ],
  migrations: [
    ...eventingMigrations,
    ...serviceKitMigrations,
    ...accessMigrations,
    ...attachmentsMigrations,
    Meetings1764000000000,
    SeatsByOffice1764000002000,
    LanguagesOfTexts1764000003000,
    PlacesOfPanels1764000030000,
    AttachmentsOfMinutes1795942000000,
    PublicPanels1795959000000,
    Figures1795959100000,
    WhoMayKnow1795960000000,
    FilesTakenBack1795963000000,
    Briefings1795999100000,
    NamesOfMeetings1796062000000,
  ],
};
