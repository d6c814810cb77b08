import { Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl, type Access } from '@vicinia/access';
import { isId, type GraphqlContext } from '@vicinia/service-kit';
import type { BulletinRow } from '../bulletin/bulletin.reads.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { WorkReads } from './work.reads.js';

interface PersonReference {
  readonly id: string;
}

/** Adds what waits in outreach to the persons of the people service. */
@ResolverOf('Person', 'id')
export class WorkOfPersonResolver {
  constructor(private readonly accessControl: AccessControl) {}

  @ResolveReference()
  resolveReference({ id }: PersonReference): PersonReference | null {
    return isId(id) ? { id } : null;
  }

  @FieldOf('Person', 'work')
  async work(@Parent() person: PersonReference, @Context() context: GraphqlContext): Promise<Access> {
    const access = await this.accessControl.of(context);
    access.demand('work.read', { selfIds: [person.id] });
    return access;
  }
}

/** What waits is worked out where somebody asks for it. */
@ResolverOf('Work')
export class WorkResolver {
  constructor(private readonly work: WorkReads) {}

  @FieldOf('Work', 'bulletinsToRelease')
  bulletinsToRelease(@Parent() access: Access): Promise<BulletinRow[]> {
    return this.work.bulletinsToRelease(access);
  }
}
