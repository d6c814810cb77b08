import { Inject, Injectable } from '@nestjs/common';
import type { Access } from '@vicinia/access';
import { BulletinReads, type BulletinRow } from '../bulletin/bulletin.reads.js';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from '../environment.js';

/** As `Work.bulletinsToRelease` states it. */
const MOST_APPROVALS = 20;

/** Finds what waits for a person in outreach. */
@Injectable()
export class WorkReads {
  constructor(
    private readonly bulletins: BulletinReads,
    @Inject(OUTREACH_ENVIRONMENT) private readonly environment: OutreachEnvironment,
  ) {}

  /** @returns drafts that the caller may release, the oldest first */
  bulletinsToRelease(access: Access): Promise<BulletinRow[]> {
    return this.bulletins.waitingFor(access, this.environment.BULLETIN_SECOND_PERSON, MOST_APPROVALS);
  }
}
