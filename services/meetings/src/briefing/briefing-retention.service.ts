import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { now } from '@vicinia/service-kit';
import { LessThan, type Repository } from 'typeorm';
import { Briefing } from './briefing.entity.js';

/** How long it is kept that two officers met; that the post was handed over stands in people. */
const KEPT_DAYS = 90;
const DAY_MS = 24 * 3_600_000;

/** Removes briefings that are long over. */
@Injectable()
export class BriefingRetentionService {
  constructor(@InjectRepository(Briefing) private readonly briefings: Repository<Briefing>) {}

  async removeOld(): Promise<void> {
    const before = new Date(now().getTime() - KEPT_DAYS * DAY_MS);
    await this.briefings.delete({ startsAt: LessThan(before) });
  }
}
