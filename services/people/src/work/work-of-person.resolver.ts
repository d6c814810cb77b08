import { Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { Work } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { KnownPerson } from '../person/person.reads.js';
import { WorkReads } from './work.reads.js';

@ResolverOf('Person')
export class WorkOfPersonResolver {
  constructor(
    private readonly work: WorkReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Person', 'work')
  async ofPerson(@Parent() { id }: KnownPerson, @Context() context: GraphqlContext): Promise<Work> {
    const access = await this.accessControl.of(context);
    access.demand('work.read', { selfIds: [id] });
    return { vacancies: await this.work.vacancies(access.territoryPaths('appointment.write')) };
  }
}
