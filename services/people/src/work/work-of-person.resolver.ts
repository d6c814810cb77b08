import { Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { KnownPerson } from '../person/person.reads.js';
import type { AppointingAt } from './appointing-at.js';

@ResolverOf('Person')
export class WorkOfPersonResolver {
  constructor(private readonly accessControl: AccessControl) {}

  @FieldOf('Person', 'work')
  async ofPerson(@Parent() { id }: KnownPerson, @Context() context: GraphqlContext): Promise<AppointingAt> {
    const access = await this.accessControl.of(context);
    access.demand('work.read', { selfIds: [id] });
    return { paths: access.territoryPaths('appointment.write') };
  }
}
