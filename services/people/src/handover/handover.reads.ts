import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl, Territories, withinReach, type Facts } from '@vicinia/access';
import {
  entitiesBy,
  entitiesOf,
  existing,
  grouped,
  keyed,
  now,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { PostReads } from '../post/post.reads.js';
import { seatOfPost } from '../post/seat-of-post.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { HandoverStepDone } from './handover-step.entity.js';
import { isOfficerOf, officersOf } from './handover-officers.js';
import { Handover } from './handover.entity.js';
import { handoverRecord } from './handover.record.js';

/** As `Work.handovers` states it. */
const MOST_HANDOVERS = 50;

/** Reads handovers, one statement for each level of a query. */
@Injectable()
export class HandoverReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly posts: PostReads,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  byId(context: GraphqlContext, id: string): Promise<Handover | null> {
    return context.loaders
      .of('handover.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, Handover, 'id', ids), (row) => row.id),
      )
      .load(id);
  }

  /** The handover as a mutation left it. */
  async afterChange(context: GraphqlContext, id: string): Promise<Handover> {
    context.loaders.forget();
    return existing(await this.byId(context, id), `the handover ${id}`);
  }

  /** @throws Refusal NOT_FOUND for one that the caller may not know of */
  async demand(context: GraphqlContext, id: string): Promise<Handover> {
    const access = await this.accessControl.of(context);
    const handover = await this.byId(context, id);
    const facts = handover && (await this.factsOf(context, handover));
    const { unknown: message } = handoverRecord;
    access.demandOn('handover.read', { facts, readRule: 'handover.read', message, field: 'id' });
    return existing(handover, `the handover ${id}`);
  }

  /** The open handover of a post, else its last one, where the caller may know of it. */
  async ofPost(context: GraphqlContext, postId: string): Promise<Handover | null> {
    const handover = await context.loaders
      .of('handover.ofPost', async (ids) =>
        keyed(
          await entitiesOf(
            this.dataSource.manager,
            Handover,
            (
              columns,
            ) => `SELECT DISTINCT ON (handover.post_id) ${columns} FROM handover WHERE handover.post_id = ANY ($1)
             ORDER BY handover.post_id, handover.state = 'OPEN' DESC, handover.opened_at DESC, handover.id`,
            [ids],
          ),
          (row) => row.postId,
        ),
      )
      .load(postId);
    return handover && (await this.mayKnow(context, handover)) ? handover : null;
  }

  /** Open handovers in which somebody hands over, takes over, or coordinates at the paths. */
  waitingFor(personId: string, paths: readonly string[]): Promise<Handover[]> {
    return entitiesOf(
      this.dataSource.manager,
      Handover,
      (columns) => `SELECT ${columns} FROM handover
       WHERE handover.state = 'OPEN' AND (
         EXISTS (SELECT FROM appointment held WHERE held.id IN (handover.leaving_id, handover.successor_id)
           AND held.person_id = $1 AND ${isOfficerOf('handover', 'held', '$3')})
         OR EXISTS (SELECT FROM post JOIN territory t ON t.id = post.territory_id
           WHERE post.id = handover.post_id AND ${withinReach('t', '$2')}))
       ORDER BY handover.opened_at, handover.id LIMIT ${String(MOST_HANDOVERS)}`,
      [personId, paths, now()],
    );
  }

  /** Steps that are done. */
  async stepsOf(context: GraphqlContext, id: string): Promise<HandoverStepDone[]> {
    const steps = await context.loaders
      .of('handover.steps', async (ids) =>
        grouped(
          ids,
          await entitiesBy(this.dataSource.manager, HandoverStepDone, 'handoverId', ids),
          (row) => row.handoverId,
        ),
      )
      .load(id);
    return steps ?? [];
  }

  /** What decides on what somebody may do with it: who may know of it, and whose post it is. */
  async factsOfActions(context: GraphqlContext, handover: Handover): Promise<Facts> {
    const post = await this.posts.existing(context, handover.postId);
    const seat = await seatOfPost(this.dataSource.manager, post);
    return { ...(await this.factsOf(context, handover)), seat };
  }

  private async mayKnow(context: GraphqlContext, handover: Handover): Promise<boolean> {
    const access = await this.accessControl.of(context);
    return access.may('handover.read', await this.factsOf(context, handover));
  }

  /** What decides who may know of it. */
  private async factsOf(context: GraphqlContext, { id, postId }: Handover): Promise<Facts> {
    const { territoryId } = await this.posts.existing(context, postId);
    const territory = await this.territories.existing(context, territoryId);
    const officers = await context.loaders
      .of('handover.officers', (ids) => officersOf(this.dataSource.manager, ids, now()))
      .load(id);
    return {
      territoryPaths: Territories.pathsOf(territory),
      participants: { handoverOfficer: officers ?? [] },
    };
  }
}
