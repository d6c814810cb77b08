import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MappedFields } from '@vicinia/service-kit';
import type { DecidedMeasure } from './decided-measure.entity.js';

@Resolver('DecidedMeasure')
@MappedFields<DecidedMeasure>('id', 'what', 'dueOn')
export class DecidedMeasureResolver {
  @ResolveField('responsiblePerson')
  responsiblePerson(@Parent() measure: DecidedMeasure): { id: string } | null {
    return measure.responsiblePersonId === null ? null : { id: measure.responsiblePersonId };
  }

  @ResolveField('responsibleOrganisation')
  responsibleOrganisation(@Parent() measure: DecidedMeasure): { id: string } | null {
    return measure.responsibleOrganisationId === null ? null : { id: measure.responsibleOrganisationId };
  }

  @ResolveField('territory')
  territory(@Parent() measure: DecidedMeasure): { id: string } {
    return { id: measure.territoryId };
  }
}
