import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, type Access, ChangeNews } from '@vicinia/access';
import { localisedArgument, now, type LocalisedTexts } from '@vicinia/service-kit';
import type { CreatePostInput, DescribePostInput, LocalisedTextInput } from '../generated/graphql.js';
import { countSeat } from '../indicator/seat-figures.js';
import { Post } from './post.entity.js';
import { postRecord } from './post.record.js';
import { factsOfNewPost } from './seat-of-post.js';

/** Makes seats and says what they are for. */
@Injectable()
export class PostService {
  constructor(
    private readonly changes: Changes,
    private readonly news: ChangeNews,
  ) {}

  /** @returns the new post's id */
  create(access: Access, input: CreatePostInput, key: string): Promise<string> {
    return this.changes.create(
      access,
      {
        operation: 'createPost',
        rule: 'post.write',
        key,
        input,
        facts: (manager) => factsOfNewPost(manager, input),
      },
      async ({ manager }) => {
        const id = randomUUID();
        const { role, territoryId } = input;
        const { municipalityId = null, communityId = null, organisationId = null } = input;
        const scope = { municipalityId, communityId, organisationId };
        const descriptions = descriptionsOf(input.descriptions ?? []);
        const post = manager.create(Post, {
          id,
          role,
          territoryId,
          ...scope,
          descriptions,
          createdAt: now(),
        });
        await manager.insert(Post, post);
        await countSeat(manager, now(), id);
        await this.news.tell(manager, postRecord, post);
        return id;
      },
    );
  }

  /** @returns the post's id */
  describe(access: Access, input: DescribePostInput, key: string): Promise<string> {
    const { postId: id } = input;
    const asked = {
      operation: 'describePost',
      rule: 'post.write',
      id,
      field: 'input.postId',
      key,
      input,
    } as const;
    return this.changes.change(access, postRecord, asked, ({ record: post }) => {
      post.descriptions = descriptionsOf(input.descriptions);
      return Promise.resolve(id);
    });
  }
}

function descriptionsOf(given: readonly LocalisedTextInput[]): LocalisedTexts {
  return localisedArgument(given, 'input.descriptions', 0);
}
