import { join } from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from '@vicinia/access';
import { EventingModule, transportFromEnvironment } from '@vicinia/eventing';
import { IndicatorsModule } from '@vicinia/indicators';
import { DatabaseModule, ServiceKitModule, SubgraphGraphqlModule } from '@vicinia/service-kit';
import { AddressModule } from './address/address.module.js';
import { AppointmentModule } from './appointment/appointment.module.js';
import { CardPhotoModule } from './card-photo/card-photo.module.js';
import { CommunityMapModule } from './community-map/community-map.module.js';
import { CommunityModule } from './community/community.module.js';
import { CourseLessonModule } from './course-lesson/course-lesson.module.js';
import { CourseModule } from './course/course.module.js';
import { DataRequestModule } from './data-request/data-request.module.js';
import { RetentionPolicyModule } from './retention-policy/retention-policy.module.js';
import { RetentionModule } from './retention/retention.module.js';
import { peopleDatabase } from './data-source.js';
import { EnrolmentModule } from './enrolment/enrolment.module.js';
import { PEOPLE_ENVIRONMENT, type CommandEnvironment, type PeopleEnvironment } from './environment.js';
import { FacilityModule } from './facility/facility.module.js';
import { ForumModule } from './forum/forum.module.js';
import { GrantModule } from './grant/grant.module.js';
import { HandoverModule } from './handover/handover.module.js';
import { IndicatorModule } from './indicator/indicator.module.js';
import { InvitationModule } from './invitation/invitation.module.js';
import { KeyFigureModule } from './key-figure/key-figure.module.js';
import { LabelModule } from './label/label.module.js';
import { MachineAccountModule } from './machine-account/machine-account.module.js';
import { MapModule } from './map/map.module.js';
import { MunicipalityModule } from './municipality/municipality.module.js';
import { OfficeHoursModule } from './office-hours/office-hours.module.js';
import { OfficerModule } from './officer/officer.module.js';
import { OpportunityModule } from './opportunity/opportunity.module.js';
import { OrganisationKindModule } from './organisation-kind/organisation-kind.module.js';
import { OrganisationModule } from './organisation/organisation.module.js';
import { PersonModule } from './person/person.module.js';
import { PostChangeModule } from './post-change/post-change.module.js';
import { PostModule } from './post/post.module.js';
import { RoleTermsModule } from './role-terms/role-terms.module.js';
import { SchedulesOfPeople } from './schedules.js';
import { AbstractionModule } from './abstraction/abstraction.module.js';
import { MediationModule } from './mediation/mediation.module.js';
import { TeamModule } from './team/team.module.js';
import { StaffCountModule } from './staff-count/staff-count.module.js';
import { ownStructureVersion } from './territory/own-structure-version.js';
import { StructureChangeModule } from './structure-change/structure-change.module.js';
import { TerritoryModule } from './territory/territory.module.js';
import { TrainingDutyModule } from './training-duty/training-duty.module.js';
import { TrainingSessionModule } from './training-session/training-session.module.js';
import { TrainingTopicModule } from './training-topic/training-topic.module.js';
import { VacancyModule } from './vacancy/vacancy.module.js';
import { VirtualAccountModule } from './virtual-account/virtual-account.module.js';
import { VolunteerHoursModule } from './volunteer-hours/volunteer-hours.module.js';
import { WatchGroupModule } from './watch-group/watch-group.module.js';
import { WorkModule } from './work/work.module.js';

const SCHEMA = join(import.meta.dirname, '../schema.graphql');

@Module({})
class EnvironmentModule {}

@Module({})
export class AppModule {
  /**
   * The service as it runs: with GraphQL, its relay and its consumers.
   *
   * @param accessLaneApart whether a thread of its own publishes what decides about access, as in production
   */
  static forEnvironment(environment: PeopleEnvironment, accessLaneApart = false): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ...AppModule.foundation(environment, true, accessLaneApart),
        {
          module: EnvironmentModule,
          global: true,
          providers: [{ provide: PEOPLE_ENVIRONMENT, useValue: environment }],
          exports: [PEOPLE_ENVIRONMENT],
        },
        SubgraphGraphqlModule.forSchema(SCHEMA, {
          production: environment.NODE_ENV === 'production',
          maxCost: environment.MAX_COST,
          countryLanguages: environment.COUNTRY_LANGUAGES,
        }),
        TerritoryModule,
        LabelModule,
        MachineAccountModule,
        MapModule,
        MunicipalityModule,
        AddressModule,
        OrganisationKindModule,
        OrganisationModule,
        CommunityModule,
        CardPhotoModule,
        PersonModule,
        PostModule,
        AppointmentModule,
        OfficerModule,
        FacilityModule,
        OfficeHoursModule,
        VirtualAccountModule,
        ForumModule,
        WorkModule,
        RoleTermsModule,
        VacancyModule,
        DataRequestModule,
        RetentionPolicyModule,
        RetentionModule,
        HandoverModule,
        CommunityMapModule,
        OpportunityModule,
        EnrolmentModule,
        VolunteerHoursModule,
        InvitationModule,
        KeyFigureModule,
        WatchGroupModule,
        TrainingTopicModule,
        CourseModule,
        CourseLessonModule,
        TrainingSessionModule,
        TrainingDutyModule,
        StaffCountModule,
        StructureChangeModule,
        TeamModule,
        AbstractionModule,
        MediationModule,
        PostChangeModule,
        IndicatorsModule,
        IndicatorModule,
        GrantModule.beating(accessLaneApart),
      ],
      providers: [SchedulesOfPeople],
    };
  }

  /** What commands need too. Without `listening` nothing is relayed or heard: the running service does that. */
  static foundation(
    environment: CommandEnvironment,
    listening: boolean,
    accessLaneApart = false,
  ): DynamicModule[] {
    return [
      ServiceKitModule.forProcess({
        service: 'people',
        logLevel: environment.LOG_LEVEL,
        otlpEndpoint: environment.OTEL_EXPORTER_OTLP_ENDPOINT,
      }),
      DatabaseModule.forService({
        ...peopleDatabase,
        url: environment.DATABASE_URL,
        poolSize: environment.DATABASE_POOL_SIZE,
        applicationName: 'people',
      }),
      EventingModule.forService({
        service: 'people',
        transport: transportFromEnvironment(environment),
        relay: listening,
        ...(accessLaneApart ? { lanes: ['ordinary'] as const } : {}),
        consumers: listening,
      }),
      AccessModule.withStructureVersion(ownStructureVersion),
    ];
  }
}
