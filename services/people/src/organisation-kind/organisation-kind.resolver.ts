import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { localisedTexts, textIn, type GraphqlContext } from '@vicinia/service-kit';
import type {
  LocalisedText,
  MutationConfigureOrganisationKindArgs,
  OrganisationKindNameArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import type { OrganisationKind } from './organisation-kind.entity.js';
import { OrganisationKindReads } from './organisation-kind.reads.js';
import { OrganisationKindService } from './organisation-kind.service.js';

@ResolverOf('OrganisationKind', 'code', 'isActive')
export class OrganisationKindResolver {
  constructor(
    private readonly kinds: OrganisationKindService,
    private readonly reads: OrganisationKindReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('organisationKinds')
  async all(@Context() context: GraphqlContext): Promise<OrganisationKind[]> {
    await this.accessControl.demand(context, 'directory.read');
    return this.reads.all();
  }

  @Mutation('configureOrganisationKind')
  async configure(
    @Args() { input, idempotencyKey }: MutationConfigureOrganisationKindArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ kind: OrganisationKind }> {
    const code = await this.kinds.configure(await this.accessControl.of(context), input, idempotencyKey);
    return { kind: await this.reads.afterChange(context, code) };
  }

  @FieldOf('OrganisationKind', 'name')
  name(
    @Parent() kind: OrganisationKind,
    @Args() { language }: OrganisationKindNameArgs,
    @Context() { countryLanguages }: GraphqlContext,
  ): string {
    return textIn(kind.names, language, countryLanguages);
  }

  @FieldOf('OrganisationKind', 'names')
  names(@Parent() kind: OrganisationKind): LocalisedText[] {
    return localisedTexts(kind.names);
  }
}
