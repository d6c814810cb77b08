import { Injectable } from '@nestjs/common';
import { StructureFollowing } from '@vicinia/access';
import { replaceWithin } from '@vicinia/indicators';
import { figuresOfPeople } from '../recount/recounted-figures.js';
import { StructureChangeRoundsService } from './structure-change-rounds.service.js';

/** What this service does itself once it knows a change of the structure: its own answer needs no message. */
@Injectable()
export class FollowedStructureService {
  constructor(
    private readonly following: StructureFollowing,
    private readonly rounds: StructureChangeRoundsService,
  ) {}

  /** Run in rounds. */
  follow(): Promise<void> {
    return this.following.run({
      begun: (manager, changeId) => this.rounds.keepFollowed(manager, changeId, 'people'),
      finished: async (manager) => {
        await replaceWithin(manager, figuresOfPeople);
        return 'DONE';
      },
    });
  }
}
