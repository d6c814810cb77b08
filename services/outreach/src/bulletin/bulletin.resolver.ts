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
import { Inject } from '@nestjs/common';
import { AccessControl, type Access } from '@vicinia/access';
import { idArgument, isId, MappedFields, Refusal, type GraphqlContext } from '@vicinia/service-kit';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from '../environment.js';
import type {
  DeliveryCounts,
  MutationApproveBulletinArgs,
  MutationDiscardBulletinArgs,
  MutationDraftBulletinArgs,
  MutationEditBulletinArgs,
  MutationResendUncertainArgs,
} from '../generated/graphql.js';
import { pickLanguage } from '../language/pick-language.js';
import type { BulletinText } from './bulletin-text.entity.js';
import { BulletinLoader, type BulletinRow } from './bulletin.loader.js';
import { BulletinService } from './bulletin.service.js';

interface ChangedBulletin {
  readonly bulletin: BulletinRow;
}

@Resolver('Bulletin')
@MappedFields<BulletinRow>('id', 'kind', 'topic', 'state', 'draftedAt', 'revision', 'publishedAt')
export class BulletinResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly bulletins: BulletinLoader,
    private readonly service: BulletinService,
    @Inject(OUTREACH_ENVIRONMENT) private readonly environment: OutreachEnvironment,
  ) {}

  @Query('bulletin')
  async bulletin(@Args('id') given: string, @Context() context: GraphqlContext): Promise<BulletinRow> {
    const bulletin = await this.visible(context, idArgument(given, 'id'));
    if (!bulletin) throw new Refusal('NOT_FOUND', 'there is no such bulletin', 'id');
    return bulletin;
  }

  @ResolveReference()
  resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<BulletinRow | null> | null {
    return isId(id) ? this.visible(context, id) : null;
  }

  @ResolveField('territory')
  territory(@Parent() bulletin: BulletinRow): { id: string } {
    return { id: bulletin.territoryId };
  }

  @ResolveField('issue')
  issue(@Parent() bulletin: BulletinRow): { id: string } | null {
    return bulletin.issueId === null ? null : { id: bulletin.issueId };
  }

  @ResolveField('text')
  async text(
    @Parent() bulletin: BulletinRow,
    @Args('language') language: string | null,
    @Context() context: GraphqlContext,
  ): Promise<BulletinText | undefined> {
    const texts = await this.bulletins.texts(context, bulletin.id);
    const available = texts.map((text) => text.language);
    const picked = pickLanguage(available, language ? [language] : [], this.environment.FALLBACK_LANGUAGES);
    return texts.find((text) => text.language === picked);
  }

  @ResolveField('texts')
  texts(@Parent() bulletin: BulletinRow, @Context() context: GraphqlContext): Promise<BulletinText[]> {
    return this.bulletins.texts(context, bulletin.id);
  }

  @ResolveField('draftedBy')
  async draftedBy(
    @Parent() bulletin: BulletinRow,
    @Context() context: GraphqlContext,
  ): Promise<{ id: string } | null> {
    const access = await this.accessControl.of(context);
    const isShown = access.may('bulletin.readDraft', { territoryPaths: bulletin.territoryPaths });
    return isShown && bulletin.draftedBy !== null ? { id: bulletin.draftedBy } : null;
  }

  @ResolveField('releasedBy')
  releasedBy(@Parent() bulletin: BulletinRow): { id: string } | null {
    return bulletin.releasedBy === null ? null : { id: bulletin.releasedBy };
  }

  @ResolveField('deliveries')
  async deliveries(
    @Parent() bulletin: BulletinRow,
    @Context() context: GraphqlContext,
  ): Promise<DeliveryCounts | null> {
    const access = await this.accessControl.of(context);
    const isShown = access.may('bulletin.readDeliveries', { territoryPaths: bulletin.territoryPaths });
    return isShown ? this.bulletins.deliveries(context, bulletin.id) : null;
  }

  @Mutation('draftBulletin')
  draftBulletin(
    @Args() { input, idempotencyKey }: MutationDraftBulletinArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedBulletin> {
    return this.changed(context, (access) => this.service.draft(access, input, idempotencyKey));
  }

  @Mutation('editBulletin')
  editBulletin(
    @Args() { input, idempotencyKey }: MutationEditBulletinArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedBulletin> {
    return this.changed(context, (access) => this.service.edit(access, context, input, idempotencyKey));
  }

  @Mutation('approveBulletin')
  approveBulletin(
    @Args() { input, idempotencyKey }: MutationApproveBulletinArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedBulletin> {
    return this.changed(context, (access) => this.service.approve(access, context, input, idempotencyKey));
  }

  @Mutation('resendUncertain')
  resendUncertain(
    @Args() { bulletinId, idempotencyKey }: MutationResendUncertainArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedBulletin> {
    return this.changed(context, (access) =>
      this.service.resendUncertain(access, context, bulletinId, idempotencyKey),
    );
  }

  @Mutation('discardBulletin')
  discardBulletin(
    @Args() { bulletinId, idempotencyKey }: MutationDiscardBulletinArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedBulletin> {
    return this.changed(context, (access) =>
      this.service.discard(access, context, bulletinId, idempotencyKey),
    );
  }

  private async visible(context: GraphqlContext, id: string): Promise<BulletinRow | null> {
    const bulletin = await this.bulletins.bulletin(context, id);
    if (bulletin === null || bulletin.state === 'PUBLISHED') return bulletin;
    const access = await this.accessControl.of(context);
    return access.may('bulletin.readDraft', { territoryPaths: bulletin.territoryPaths }) ? bulletin : null;
  }

  private async changed(
    context: GraphqlContext,
    change: (access: Access) => Promise<string>,
  ): Promise<ChangedBulletin> {
    const id = await change(await this.accessControl.of(context));
    context.loaders.forget();
    const bulletin = await this.bulletins.bulletin(context, id);
    if (!bulletin) throw new Refusal('NOT_FOUND', 'there is no such bulletin');
    return { bulletin };
  }
}
