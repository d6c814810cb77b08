import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { FOLLOWING_PAUSE, RETENTION_PAUSE } from '@vicinia/access';
import { Attachments, FORGOTTEN_FILES_PAUSE, ForgottenFiles } from '@vicinia/attachments';
import { IndicatorFolder } from '@vicinia/indicators';
import { now, Schedules } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { AppointmentService } from './appointment/appointment.service.js';
import { CardPhotoService } from './card-photo/card-photo.service.js';
import { ErasedAccountService } from './data-request/erased-account.service.js';
import { CommunityMapService } from './community-map/community-map.service.js';
import { HandoverRoundsService } from './handover/handover-rounds.service.js';
import { countSeats } from './indicator/seat-figures.js';
import { MachineCallsService } from './machine-account/machine-calls.service.js';
import { KeyFigureService } from './key-figure/key-figure.service.js';
import { OpportunityService } from './opportunity/opportunity.service.js';
import { RetentionService } from './retention/retention.service.js';
import { StaffCountService } from './staff-count/staff-count.service.js';
import { FollowedStructureService } from './structure-change/followed-structure.service.js';
import { StructureChangeRoundsService } from './structure-change/structure-change-rounds.service.js';
import { VacancyService } from './vacancy/vacancy.service.js';

const SECOND_MS = 1_000;

/** What comes round in people, and how often. The heartbeat of grants has a thread of its own, see `grant/`. */
@Injectable()
export class SchedulesOfPeople implements OnApplicationBootstrap {
  constructor(
    private readonly schedules: Schedules,
    private readonly appointments: AppointmentService,
    private readonly vacancies: VacancyService,
    private readonly erasedAccounts: ErasedAccountService,
    private readonly handovers: HandoverRoundsService,
    private readonly communityMaps: CommunityMapService,
    private readonly opportunities: OpportunityService,
    private readonly retention: RetentionService,
    private readonly machineCalls: MachineCallsService,
    private readonly keyFigures: KeyFigureService,
    private readonly staffCount: StaffCountService,
    private readonly structureChanges: StructureChangeRoundsService,
    private readonly followedStructure: FollowedStructureService,
    private readonly folder: IndicatorFolder,
    private readonly cardPhotos: CardPhotoService,
    private readonly photos: Attachments,
    private readonly forgotten: ForgottenFiles,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  onApplicationBootstrap(): void {
    this.schedules.every('appointments that ran out', 5 * SECOND_MS, () =>
      this.appointments.tellOfThoseRunOut(),
    );
    this.schedules.every('seats to count', 5 * SECOND_MS, () => countSeats(this.dataSource.manager, now()));
    this.schedules.every('staff to count', 5 * SECOND_MS, () => this.staffCount.run());
    this.schedules.every('vacancies that are too long', 60 * SECOND_MS, () => this.vacancies.escalate());
    this.schedules.every('accounts of the erased', 60 * SECOND_MS, () => this.erasedAccounts.forget());
    this.schedules.every('handovers', 5 * SECOND_MS, () => this.handovers.run());
    this.schedules.every('photos of cards that ended', 60 * SECOND_MS, () => this.cardPhotos.removeEnded());
    this.schedules.every('unused photos', 60 * SECOND_MS, () => this.photos.removeExpired(now()));
    this.schedules.every('forgotten files', FORGOTTEN_FILES_PAUSE, () => this.forgotten.remove(now()));
    this.schedules.every('what expired of community maps', 60 * SECOND_MS, () =>
      this.communityMaps.eraseExpired(),
    );
    this.schedules.every('opportunities that ended', 60 * SECOND_MS, () => this.opportunities.closeEnded());
    this.schedules.every('records whose time is over', RETENTION_PAUSE, () => this.retention.endDue());
    this.schedules.every('what expired of key figures', 60 * SECOND_MS, () => this.keyFigures.eraseExpired());
    this.schedules.every('calls of programs a year ago', 3_600 * SECOND_MS, () => this.machineCalls.forget());
    this.schedules.every('changes of the structure', 5 * SECOND_MS, () => this.structureChanges.beginDue());
    this.schedules.every('the structure to follow', FOLLOWING_PAUSE, () => this.followedStructure.follow());
    this.schedules.every('figures', 5 * SECOND_MS, () => this.folder.fold());
  }
}
