import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MappedFields } from '@vicinia/service-kit';
import type { PanelMember } from './panel-member.entity.js';

@Resolver('PanelMember')
@MappedFields<PanelMember>('id', 'capacity', 'from', 'until')
export class PanelMemberResolver {
  @ResolveField('person')
  person(@Parent() seat: PanelMember): { id: string } {
    return { id: seat.personId };
  }

  @ResolveField('byAppointment')
  byAppointment(@Parent() seat: PanelMember): boolean {
    return seat.appointmentId !== null;
  }
}
