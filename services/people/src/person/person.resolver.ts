import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { Refusal, type GraphqlContext } from '@vicinia/service-kit';
import type {
  MutationRegisterMeArgs,
  MutationRegisterPersonArgs,
  MutationSetMyPublicCardArgs,
  QueryPersonArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import { PersonSightService } from './person-sight.service.js';
import { Person } from './person.entity.js';
import { PersonReads, type KnownPerson } from './person.reads.js';
import { PersonService } from './person.service.js';
import { publicCardOf, type ShownCard } from './public-card.js';

@ResolverOf('Person', 'id')
export class PersonResolver {
  constructor(
    private readonly persons: PersonReads,
    private readonly service: PersonService,
    private readonly sight: PersonSightService,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('me')
  async me(@Context() context: GraphqlContext): Promise<KnownPerson | null> {
    const access = await this.accessControl.of(context);
    access.demand('person.readMe');
    const { personId } = access.principal;
    return personId === null ? null : this.persons.known(context, personId);
  }

  @Query('person')
  async person(@Args() { id }: QueryPersonArgs, @Context() context: GraphqlContext): Promise<Person | null> {
    await this.accessControl.demand(context, 'directory.read');
    const person = await this.persons.byId(context, id);
    if (!person) return null;
    const known =
      (await this.sight.showsCard(context, person)) ||
      (await this.sight.maySee(context, id)) ||
      (await this.sight.sharesMatter(context, id));
    return known ? person : null;
  }

  @Mutation('registerPerson')
  async register(
    @Args() { input, idempotencyKey }: MutationRegisterPersonArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ person: Person }> {
    const access = await this.accessControl.of(context);
    const id = await this.service.register(access, input, idempotencyKey);
    return { person: await this.persons.afterChange(context, id) };
  }

  @Mutation('registerMe')
  async registerMe(
    @Args() { input, idempotencyKey }: MutationRegisterMeArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ person: Person }> {
    const access = await this.accessControl.of(context);
    if (context.identity === null) throw new Refusal('UNAUTHENTICATED', 'Sign in first.');
    const id = await this.service.registerMe(access, context.identity, input, idempotencyKey);
    return { person: await this.persons.afterChange(context, id) };
  }

  @Mutation('setMyPublicCard')
  async setMyPublicCard(
    @Args() { input, idempotencyKey }: MutationSetMyPublicCardArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ person: Person }> {
    const access = await this.accessControl.of(context);
    const id = await this.service.setCard(access, input, idempotencyKey);
    return { person: await this.persons.afterChange(context, id) };
  }

  @ResolveReference()
  resolveReference(reference: { id: string }, context: GraphqlContext): Promise<KnownPerson> {
    return this.persons.known(context, reference.id);
  }

  @FieldOf('Person', 'displayName')
  async displayName(
    @Parent() person: KnownPerson,
    @Context() context: GraphqlContext,
  ): Promise<string | null> {
    if (!('displayName' in person) || person.erasedAt !== null) return null;
    if (await this.sight.revealsName(context, person.id)) return person.displayName;
    return (await this.sight.showsCard(context, person)) ? person.cardName : null;
  }

  @FieldOf('Person', 'languages')
  async languages(
    @Parent() person: KnownPerson,
    @Context() context: GraphqlContext,
  ): Promise<string[] | null> {
    if (!('languages' in person) || person.erasedAt !== null) return null;
    const shown =
      (await this.sight.showsCard(context, person)) || (await this.sight.reveals(context, person.id));
    return shown ? person.languages : null;
  }

  @FieldOf('Person', 'publicCard')
  async publicCard(
    @Parent() person: KnownPerson,
    @Context() context: GraphqlContext,
  ): Promise<ShownCard | null> {
    return 'cardName' in person && (await this.sight.showsCard(context, person))
      ? publicCardOf(person.id, person)
      : null;
  }
}
