import {
  Args,
  Context,
  Mutation,
  Parent,
  Query,
  ResolveField,
  ResolveReference,
  Resolver,
} from '@nestjs/graphql';
import { AccessControl, Territories } from '@vicinia/access';
import { MappedFields, Refusal, type GraphqlContext } from '@vicinia/service-kit';
import type {
  MutationRegisterMeArgs,
  MutationRegisterPersonArgs,
  MutationSetMyPublicCardArgs,
  PublicCard,
  QueryPersonArgs,
  Work,
} from '../generated/graphql.js';
import { Appointment } from '../posts/appointment.entity.js';
import { PostQueries } from '../posts/post-queries.js';
import { requireTerritory } from '../territories/require-territory.js';
import { TerritoryQueries } from '../territories/territory-queries.js';
import { PersonQueries } from './person-queries.js';
import { Person } from './person.entity.js';
import { publicCardOf } from './public-card.js';
import { Persons } from './persons.service.js';

/** A person, or the id of an account that nobody has registered yet. */
type KnownPerson = Person | { id: string };

@Resolver('Person')
@MappedFields<Person>('id')
export class PersonResolver {
  constructor(
    private readonly queries: PersonQueries,
    private readonly persons: Persons,
    private readonly posts: PostQueries,
    private readonly territories: TerritoryQueries,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('me')
  async me(@Context() context: GraphqlContext): Promise<KnownPerson | null> {
    const { principal } = await this.accessControl.of(context);
    if (principal.personId === null) return null;
    return (await this.queries.byId(context, principal.personId)) ?? { id: principal.personId };
  }

  @Query('person')
  async person(@Args() { id }: QueryPersonArgs, @Context() context: GraphqlContext): Promise<Person | null> {
    const person = await this.queries.byId(context, id);
    if (!person) return null;
    return person.cardName !== null || (await this.maySee(context, person.id)) ? person : null;
  }

  @Mutation('registerPerson')
  async register(
    @Args() args: MutationRegisterPersonArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ person: Person | null }> {
    const access = await this.accessControl.of(context);
    const territory = requireTerritory(
      await this.territories.byId(context, args.input.territoryId),
      'input.territoryId',
    );
    access.demand('appointment.write', { territoryPaths: Territories.pathsOf(territory) });
    const id = await this.persons.register(args, access.personId());
    return { person: await this.queries.byId(context, id) };
  }

  @Mutation('registerMe')
  async registerMe(
    @Args() args: MutationRegisterMeArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ person: Person | null }> {
    const access = await this.accessControl.of(context);
    access.demand('person.register');
    if (context.identity === null) throw new Refusal('UNAUTHENTICATED', 'Sign in first.');
    const id = await this.persons.registerAccount(args, access.personId(), context.identity);
    return { person: await this.queries.afterChange(context, id) };
  }

  @Mutation('setMyPublicCard')
  async setMyPublicCard(
    @Args() args: MutationSetMyPublicCardArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ person: Person | null }> {
    const access = await this.accessControl.of(context);
    access.demand('person.register');
    const id = await this.persons.setCard(args, access.personId());
    return { person: await this.queries.afterChange(context, id) };
  }

  @ResolveReference()
  async resolveReference(reference: { id: string }, context: GraphqlContext): Promise<KnownPerson> {
    return (await this.queries.byId(context, reference.id)) ?? { id: reference.id };
  }

  @ResolveField('displayName')
  async displayName(
    @Parent() person: KnownPerson,
    @Context() context: GraphqlContext,
  ): Promise<string | null> {
    if (!('displayName' in person)) return null;
    return (await this.maySee(context, person.id)) ? person.displayName : person.cardName;
  }

  @ResolveField('languages')
  async languages(
    @Parent() person: KnownPerson,
    @Context() context: GraphqlContext,
  ): Promise<string[] | null> {
    if (!('languages' in person)) return null;
    return person.cardName !== null || (await this.maySee(context, person.id)) ? person.languages : null;
  }

  @ResolveField('publicCard')
  publicCard(@Parent() person: KnownPerson): PublicCard | null {
    return 'cardName' in person ? publicCardOf(person) : null;
  }

  @ResolveField('appointments')
  async appointments(
    @Parent() person: KnownPerson,
    @Context() context: GraphqlContext,
  ): Promise<Appointment[]> {
    return (await this.maySee(context, person.id)) ? this.posts.heldBy(context, person.id) : [];
  }

  @ResolveField('work')
  async work(@Parent() person: KnownPerson, @Context() context: GraphqlContext): Promise<Work> {
    const access = await this.accessControl.of(context);
    access.demand('work.read', { selfIds: [person.id] });
    return { vacancies: await this.posts.countVacant(access.territoryPaths('appointment.write')) };
  }

  /** Staff see the people who hold a seat in their territory; everybody sees themselves. */
  private async maySee(context: GraphqlContext, personId: string): Promise<boolean> {
    const access = await this.accessControl.of(context);
    if (access.may('person.read', { selfIds: [personId] })) return true;
    if (access.territoryPaths('person.read').length === 0) return false;
    const seats = await this.posts.heldBy(context, personId);
    return seats.some((seat) => access.may('person.read', { territoryPaths: Territories.pathsOf(seat) }));
  }
}
