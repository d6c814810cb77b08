import { Territories, type RecordKind } from '@vicinia/access';
import { peopleRecordChanged } from '@vicinia/events';
import { Territory } from '../territory/territory.entity.js';
import { Post } from './post.entity.js';
import { seatOfPost } from './seat-of-post.js';

/** A post, whether or not someone sits in it. */
export const postRecord: RecordKind<Post> = {
  entity: Post,
  readRule: 'post.read',
  unknown: 'there is no post with this id that you may know of',
  telling: {
    message: peopleRecordChanged,
    of: (_manager, { id, territoryId }) => ({ type: 'Post', id, territoryId }),
  },
  facts: async (manager, post) => ({
    territoryPaths: Territories.pathsOf(await manager.findOneByOrFail(Territory, { id: post.territoryId })),
    seat: await seatOfPost(manager, post),
  }),
};
