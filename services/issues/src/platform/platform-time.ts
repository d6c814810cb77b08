import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { now } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import type { IssuesEnvironment } from '../environment.js';
import { ISSUES_ENVIRONMENT } from './issues-environment.token.js';

/**
 * The time by which reply clocks and deadlines run out. While the sample country's loader plays a past year, that is
 * the time it has reached; otherwise answers that come a moment later in that year would already count as missing.
 */
@Injectable()
export class PlatformTime {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(ISSUES_ENVIRONMENT) private readonly environment: IssuesEnvironment,
  ) {}

  async current(): Promise<Date> {
    if (!this.environment.SAMPLE_CLOCK) return now();
    const [last] = await this.dataSource.query<{ reached: Date | null }[]>(
      `SELECT max(occurred_at) AS reached FROM outbox WHERE written_at > clock_timestamp() - interval '3 seconds'`,
    );
    return last?.reached ?? now();
  }
}
