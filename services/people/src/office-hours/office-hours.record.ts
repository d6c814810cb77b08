import { recordMutations, type RecordActions, type RecordKind } from '@vicinia/access';
import { now } from '@vicinia/service-kit';
import { holds } from '../grant/holds.js';
import type { Post } from '../post/post.entity.js';
import { postRecord } from '../post/post.record.js';

/** A post with those who hold it now, who say themselves when they can be met. */
export const postWithHoldersRecord: RecordKind<Post> = {
  ...postRecord,
  facts: async (manager, post) => {
    const held = await manager.query<{ personId: string }[]>(
      `SELECT a.person_id AS "personId" FROM appointment a WHERE a.post_id = $1 AND ${holds('a', '$2')}`,
      [post.id, now()],
    );
    return { ...(await postRecord.facts(manager, post)), selfIds: held.map(({ personId }) => personId) };
  },
};

/** What a mutation says that changes the hours of a post. */
export const onOfficeHours = recordMutations(
  { setOfficeHours: { rule: 'officeHours.write' } } as const satisfies RecordActions<Post>,
  'postId',
);
