import { Injectable } from '@nestjs/common';
import { Changes, type Access, type RecordMutation } from '@vicinia/access';
import { now, Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { AbolishPostInput, TransferPostInput } from '../generated/graphql.js';
import { GrantsPublisher } from '../grant/grants-publisher.js';
import { countEndOfSeat, countSeat, countSeatElsewhere } from '../indicator/seat-figures.js';
import type { Post } from '../post/post.entity.js';
import { postRecord } from '../post/post.record.js';
import { factsOfNewPost } from '../post/seat-of-post.js';

/** Abolishes seats, and takes them to other territories. */
@Injectable()
export class PostChangeService {
  constructor(
    private readonly changes: Changes,
    private readonly grants: GrantsPublisher,
  ) {}

  /** @returns the post's id. @throws Refusal CONFLICT while somebody holds it or will hold it, TRANSITION_NOT_ALLOWED */
  abolish(access: Access, input: AbolishPostInput, key: string): Promise<string> {
    const asked = onPost('abolishPost', input, key);
    return this.changes.change(access, postRecord, asked, async ({ manager, record: post }) => {
      if ((await holdersOf(manager, post.id)).length > 0)
        throw new Refusal('CONFLICT', 'somebody holds this post, or will', 'input.postId');
      await countSeat(manager, now(), post.id);
      post.endedAt = now();
      await countEndOfSeat(manager, post.territoryId, post.endedAt);
      return post.id;
    });
  }

  /**
   * Whoever transfers a post may create it where it is, and where it goes.
   *
   * @returns the post's id
   * @throws Refusal INVALID_INPUT, NOT_FOUND, FORBIDDEN, TRANSITION_NOT_ALLOWED for a post that has ended
   */
  transfer(access: Access, input: TransferPostInput, key: string): Promise<string> {
    const asked = onPost('transferPost', input, key);
    return this.changes.change(access, postRecord, asked, async ({ manager, record: post }) => {
      demandOfTerritory(post);
      const { territoryId } = input;
      access.demand('post.write', await factsOfNewPost(manager, { role: post.role, territoryId }));
      if (territoryId === post.territoryId)
        throw new Refusal('INVALID_INPUT', 'the post is there already', 'input.territoryId');
      await countSeat(manager, now(), post.id);
      await countSeatElsewhere(manager, { postId: post.id, from: post.territoryId, to: territoryId });
      post.territoryId = territoryId;
      await manager.save(post);
      await this.grants.stateAll(manager, await holdersOf(manager, post.id));
      return post.id;
    });
  }
}

function onPost(operation: string, input: { readonly postId: string }, key: string) {
  const asked = {
    operation,
    rule: 'post.write',
    id: input.postId,
    field: 'input.postId',
    key,
    input,
  } as const;
  return { ...asked, demandState: demandThere } satisfies RecordMutation & { demandState(post: Post): void };
}

function demandThere({ endedAt }: Post): void {
  if (endedAt !== null) throw new Refusal('TRANSITION_NOT_ALLOWED', 'this post has ended', 'input.postId');
}

function demandOfTerritory({ municipalityId, communityId, organisationId }: Post): void {
  if ((municipalityId ?? communityId ?? organisationId) === null) return;
  throw new Refusal('INVALID_INPUT', 'only a post of a territory is transferred', 'input.postId');
}

/** Persons who hold a post now, or will. */
async function holdersOf(manager: EntityManager, postId: string): Promise<string[]> {
  const rows = await manager.query<{ personId: string }[]>(
    `SELECT DISTINCT person_id AS "personId" FROM appointment
     WHERE post_id = $1 AND (ends_at IS NULL OR ends_at > $2)`,
    [postId, now()],
  );
  return rows.map(({ personId }) => personId);
}
