import { Inject } from '@nestjs/common';
import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { idArgument, isId, localisedTexts, Refusal, type GraphqlContext } from '@vicinia/service-kit';
import type { BulletinTopic } from '../bulletin-topic/bulletin-topic.entity.js';
import { BulletinTopicReads } from '../bulletin-topic/bulletin-topic.reads.js';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from '../environment.js';
import type { BulletinTextArgs, DeliveryCounts } from '../generated/graphql.js';
import { FieldOf, Query, ResolverOf } from '../generated/resolvers.js';
import type { BulletinText } from './bulletin-text.entity.js';
import { textFor } from './bulletin-texts.js';
import { BulletinReads, type BulletinRow } from './bulletin.reads.js';
import { bulletinRecord } from './bulletin.record.js';

/** Somebody or something of another service. */
interface Reference {
  readonly id: string;
}

@ResolverOf('Bulletin', 'id', 'kind', 'status', 'draftedAt', 'revision', 'publishedAt')
export class BulletinResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly bulletins: BulletinReads,
    private readonly topics: BulletinTopicReads,
    @Inject(OUTREACH_ENVIRONMENT) private readonly environment: OutreachEnvironment,
  ) {}

  @Query('bulletin')
  async bulletin(@Args('id') given: string, @Context() context: GraphqlContext): Promise<BulletinRow> {
    const id = idArgument(given, 'id');
    const bulletin = await this.bulletins.readable(context, await this.accessControl.of(context), id);
    // Signing in does not help whoever asks for a draft: what everybody may read is asked for here.
    if (bulletin === null) throw new Refusal('NOT_FOUND', bulletinRecord.unknown, 'id');
    return bulletin;
  }

  @ResolveReference()
  async resolveReference({ id }: Reference, context: GraphqlContext): Promise<BulletinRow | null> {
    return isId(id) ? this.bulletins.readable(context, await this.accessControl.of(context), id) : null;
  }

  @FieldOf('Bulletin', 'territory')
  territory(@Parent() bulletin: BulletinRow): Reference {
    return { id: bulletin.territoryId };
  }

  @FieldOf('Bulletin', 'topic')
  topic(@Parent() { topic }: BulletinRow, @Context() context: GraphqlContext): Promise<BulletinTopic> {
    return this.topics.ofCode(context, topic);
  }

  @FieldOf('Bulletin', 'issue')
  issue(@Parent() bulletin: BulletinRow): Reference | null {
    return bulletin.issueId === null ? null : { id: bulletin.issueId };
  }

  @FieldOf('Bulletin', 'text')
  async text(
    @Parent() bulletin: BulletinRow,
    @Args() { language }: BulletinTextArgs,
    @Context() context: GraphqlContext,
  ): Promise<BulletinText | null> {
    const texts = await this.readableTexts(bulletin, context);
    if (texts.length === 0) return null;
    return textFor(texts, language == null ? [] : [language], this.environment.COUNTRY_LANGUAGES);
  }

  @FieldOf('Bulletin', 'texts')
  texts(@Parent() bulletin: BulletinRow, @Context() context: GraphqlContext): Promise<BulletinText[]> {
    return this.readableTexts(bulletin, context);
  }

  @FieldOf('Bulletin', 'corrects')
  corrects(@Parent() bulletin: BulletinRow, @Context() context: GraphqlContext): Promise<BulletinRow | null> {
    const { correctsId } = bulletin;
    return correctsId === null ? Promise.resolve(null) : this.bulletins.bulletin(context, correctsId);
  }

  @FieldOf('Bulletin', 'correctedBy')
  correctedBy(
    @Parent() bulletin: BulletinRow,
    @Context() context: GraphqlContext,
  ): Promise<BulletinRow | null> {
    return this.bulletins.correctionOf(context, bulletin.id);
  }

  @FieldOf('Bulletin', 'withdrawalReason')
  withdrawalReason(@Parent() bulletin: BulletinRow): { language: string; text: string }[] {
    return localisedTexts(bulletin.withdrawalReason ?? {});
  }

  @FieldOf('Bulletin', 'draftedBy')
  async draftedBy(
    @Parent() bulletin: BulletinRow,
    @Context() context: GraphqlContext,
  ): Promise<Reference | null> {
    const isShown = (await this.accessControl.of(context)).may('bulletin.readDraft', bulletin);
    return isShown && bulletin.draftedBy !== null ? { id: bulletin.draftedBy } : null;
  }

  @FieldOf('Bulletin', 'releasedBy')
  releasedBy(@Parent() bulletin: BulletinRow): Reference | null {
    return bulletin.releasedBy === null ? null : { id: bulletin.releasedBy };
  }

  @FieldOf('Bulletin', 'deliveries')
  async deliveries(
    @Parent() bulletin: BulletinRow,
    @Context() context: GraphqlContext,
  ): Promise<DeliveryCounts | null> {
    const isShown = (await this.accessControl.of(context)).may('bulletin.readDeliveries', bulletin);
    return isShown ? this.bulletins.deliveries(context, bulletin.id) : null;
  }

  /** The words of one that was withdrawn are for staff alone. */
  private async readableTexts(bulletin: BulletinRow, context: GraphqlContext): Promise<BulletinText[]> {
    const access = await this.accessControl.of(context);
    const isShown = bulletin.status !== 'WITHDRAWN' || access.may('bulletin.readDraft', bulletin);
    return isShown ? this.bulletins.texts(context, bulletin.id) : [];
  }
}
