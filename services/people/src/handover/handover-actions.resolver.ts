import { Context, Parent } from '@nestjs/graphql';
import { AccessControl, viewerActions, type ViewerAction } from '@vicinia/access';
import { now, type GraphqlContext } from '@vicinia/service-kit';
import { AppointmentReads } from '../appointment/appointment.reads.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { confirmingSide, demandSuccessorWanted, demandTakenOver } from './handover-life.js';
import { Handover } from './handover.entity.js';
import { HandoverReads } from './handover.reads.js';
import { handoverActions } from './handover.record.js';

@ResolverOf('Handover')
export class HandoverActionsResolver {
  constructor(
    private readonly handovers: HandoverReads,
    private readonly appointments: AppointmentReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Handover', 'viewerActions')
  async viewerActions(
    @Parent() handover: Handover,
    @Context() context: GraphqlContext,
  ): Promise<ViewerAction[]> {
    const access = await this.accessControl.of(context);
    const { leavingId, successorId } = handover;
    const leaving = await this.appointments.existing(context, leavingId);
    const successor = successorId === null ? null : await this.appointments.existing(context, successorId);
    const at = now();
    const takenOver = () => {
      demandTakenOver(successor, at);
    };
    const facts = await this.handovers.factsOfActions(context, handover);
    return viewerActions(access, handoverActions, handover, facts, {
      appointSuccessor: () => {
        demandSuccessorWanted({ leaving, successor }, at);
      },
      requestBriefing: takenOver,
      requestHandoverNotice: takenOver,
      confirmHandover: () => confirmingSide(access.personId(), { leaving, successor }, at),
    });
  }
}
