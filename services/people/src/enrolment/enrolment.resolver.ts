import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl, viewerActions, type ViewerAction } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { Appointment } from '../appointment/appointment.entity.js';
import { AppointmentReads } from '../appointment/appointment.reads.js';
import type { LocalisedText, QueryEnrolmentArgs } from '../generated/graphql.js';
import { FieldOf, Query, ResolverOf } from '../generated/resolvers.js';
import type { Opportunity } from '../opportunity/opportunity.entity.js';
import { OpportunityReads } from '../opportunity/opportunity.reads.js';
import { PersonReads, type KnownPerson } from '../person/person.reads.js';
import { Enrolment } from './enrolment.entity.js';
import { EnrolmentReads } from './enrolment.reads.js';
import { demandAnother, enrolmentActions } from './enrolment.record.js';

@ResolverOf(
  'Enrolment',
  'id',
  'role',
  'state',
  'appliedAt',
  'interviewedAt',
  'vettedAt',
  'trainedAt',
  'renewedAt',
  'endedAt',
)
export class EnrolmentResolver {
  constructor(
    private readonly enrolments: EnrolmentReads,
    private readonly opportunities: OpportunityReads,
    private readonly appointments: AppointmentReads,
    private readonly persons: PersonReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('enrolment')
  byId(@Args() { id }: QueryEnrolmentArgs, @Context() context: GraphqlContext): Promise<Enrolment> {
    return this.enrolments.demand(context, id);
  }

  @ResolveReference()
  resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<Enrolment> {
    return this.enrolments.demand(context, id);
  }

  @FieldOf('Enrolment', 'opportunity')
  opportunity(
    @Parent() { opportunityId }: Enrolment,
    @Context() context: GraphqlContext,
  ): Promise<Opportunity> {
    return this.opportunities.existing(context, opportunityId);
  }

  @FieldOf('Enrolment', 'applicant')
  applicant(@Parent() { personId }: Enrolment, @Context() context: GraphqlContext): Promise<KnownPerson> {
    return this.persons.known(context, personId);
  }

  @FieldOf('Enrolment', 'motivation')
  motivation(@Parent() { motivation, motivationLanguage }: Enrolment): LocalisedText | null {
    return textOf(motivation, motivationLanguage);
  }

  @FieldOf('Enrolment', 'vettedBy')
  async vettedBy(
    @Parent() { vettedBy }: Enrolment,
    @Context() context: GraphqlContext,
  ): Promise<KnownPerson | null> {
    return vettedBy === null ? null : this.persons.known(context, vettedBy);
  }

  @FieldOf('Enrolment', 'appointment')
  async appointment(
    @Parent() { appointmentId }: Enrolment,
    @Context() context: GraphqlContext,
  ): Promise<Appointment | null> {
    return appointmentId === null ? null : this.appointments.byId(context, appointmentId);
  }

  @FieldOf('Enrolment', 'reason')
  reason(@Parent() { reason, reasonLanguage }: Enrolment): LocalisedText | null {
    return textOf(reason, reasonLanguage);
  }

  @FieldOf('Enrolment', 'viewerActions')
  async viewerActions(
    @Parent() enrolment: Enrolment,
    @Context() context: GraphqlContext,
  ): Promise<ViewerAction[]> {
    const access = await this.accessControl.of(context);
    const ofOthers = Object.entries(enrolmentActions).filter(([, { rule }]) => rule === 'enrolment.decide');
    const demand = () => {
      demandAnother(access, enrolment);
    };
    const more = Object.fromEntries(ofOthers.map(([action]) => [action, demand]));
    return viewerActions(
      access,
      enrolmentActions,
      enrolment,
      await this.enrolments.factsOf(context, enrolment),
      more,
    );
  }
}

function textOf(text: string | null, language: string | null): LocalisedText | null {
  return text === null || language === null ? null : { language, text };
}
