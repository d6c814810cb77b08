import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import { now } from '@vicinia/service-kit';
import type { CreatePostInput } from '../generated/graphql.js';
import { Post } from './post.entity.js';
import { factsOfNewPost } from './seat-of-post.js';

/** Makes seats. */
@Injectable()
export class PostService {
  constructor(private readonly changes: Changes) {}

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
        await manager.insert(Post, { id, role, territoryId, ...scope, createdAt: now() });
        return id;
      },
    );
  }
}
