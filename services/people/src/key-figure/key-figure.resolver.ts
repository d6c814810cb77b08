import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl, type Access } from '@vicinia/access';
import { existing, type GraphqlContext } from '@vicinia/service-kit';
import { Community } from '../community/community.entity.js';
import { CommunityReads } from '../community/community.reads.js';
import type {
  LocalisedText,
  MutationAddKeyFigureArgs,
  MutationRecordKeyFigureContactArgs,
  MutationRemoveKeyFigureArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import { PersonReads, type KnownPerson } from '../person/person.reads.js';
import { KeyFigureContact } from './key-figure-contact.entity.js';
import { KeyFigure } from './key-figure.entity.js';
import { KeyFigureReads } from './key-figure.reads.js';
import { KeyFigureService } from './key-figure.service.js';

type Payload = Promise<{ community: Community }>;

@ResolverOf('KeyFigure', 'id', 'name', 'contact', 'consentedAt', 'expiresOn')
export class KeyFigureResolver {
  constructor(
    private readonly figures: KeyFigureReads,
    private readonly service: KeyFigureService,
    private readonly communities: CommunityReads,
    private readonly persons: PersonReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('addKeyFigure')
  add(
    @Args() { input, idempotencyKey }: MutationAddKeyFigureArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.add(access, input, idempotencyKey));
  }

  @Mutation('recordKeyFigureContact')
  recordContact(
    @Args() { input, idempotencyKey }: MutationRecordKeyFigureContactArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.recordContact(access, input, idempotencyKey));
  }

  @Mutation('removeKeyFigure')
  remove(
    @Args() { input, idempotencyKey }: MutationRemoveKeyFigureArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.remove(access, input, idempotencyKey));
  }

  @FieldOf('KeyFigure', 'community')
  community(@Parent() { communityId }: KeyFigure, @Context() context: GraphqlContext): Promise<Community> {
    return this.existingCommunity(context, communityId);
  }

  @FieldOf('KeyFigure', 'person')
  async person(
    @Parent() { personId }: KeyFigure,
    @Context() context: GraphqlContext,
  ): Promise<KnownPerson | null> {
    return personId === null ? null : this.persons.known(context, personId);
  }

  @FieldOf('KeyFigure', 'contacts')
  contacts(@Parent() { id }: KeyFigure, @Context() context: GraphqlContext): Promise<KeyFigureContact[]> {
    return this.figures.contactsOf(context, id);
  }

  private async changed(context: GraphqlContext, work: (access: Access) => Promise<string>): Payload {
    const id = await work(await this.accessControl.of(context));
    context.loaders.forget();
    return { community: await this.existingCommunity(context, id) };
  }

  private async existingCommunity(context: GraphqlContext, id: string): Promise<Community> {
    return existing(await this.communities.byId(context, id), `the community ${id}`);
  }
}

@ResolverOf('KeyFigureContact', 'id', 'kind', 'heldOn', 'expiresOn')
export class KeyFigureContactResolver {
  @FieldOf('KeyFigureContact', 'purpose')
  purpose(@Parent() { purpose, purposeLanguage }: KeyFigureContact): LocalisedText {
    return { language: purposeLanguage, text: purpose };
  }
}

@ResolverOf('Community')
export class KeyFiguresOfCommunityResolver {
  constructor(private readonly figures: KeyFigureReads) {}

  @FieldOf('Community', 'keyFigures')
  ofCommunity(
    @Parent() community: Community,
    @Context() context: GraphqlContext,
  ): Promise<KeyFigure[] | null> {
    return this.figures.ofCommunity(context, community);
  }
}

@ResolverOf('Person')
export class KeyFiguresOfPersonResolver {
  constructor(
    private readonly figures: KeyFigureReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Person', 'keyFigures')
  async ofPerson(@Parent() { id }: KnownPerson, @Context() context: GraphqlContext): Promise<KeyFigure[]> {
    const access = await this.accessControl.of(context);
    access.demand('keyFigure.readOwn', { selfIds: [id] });
    return this.figures.ofPerson(id);
  }
}
