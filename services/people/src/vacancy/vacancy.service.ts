import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { peopleRecordChanged } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { now } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { isThere, isVacant } from '../grant/holds.js';
import { vacantSince } from './vacancy-since.js';

/** Vacancies that are told of in one round. */
const BATCH = 100;

interface Escalated {
  readonly id: string;
  readonly toTerritoryId: string;
}

/** Tells the level above of posts that are vacant too long. */
@Injectable()
export class VacancyService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
  ) {}

  /** Each vacancy is told once. Run in rounds; replicas share the rows. */
  async escalate(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const [escalated] = await manager.query<[Escalated[], number]>(
        `UPDATE post SET escalated_at = $1, escalated_to = due.parent_id FROM (
           SELECT post.id, territory.parent_id FROM post
           JOIN role_terms terms ON terms.role = post.role
           JOIN territory ON territory.id = post.territory_id AND territory.parent_id IS NOT NULL
           CROSS JOIN LATERAL (SELECT ${vacantSince('post', '$1')} AS since) vacancy
           WHERE ${isThere('post')} AND ${isVacant('post', '$1')} AND vacancy.since + make_interval(days => terms.vacancy_days) <= $1
             AND (post.escalated_at IS NULL OR post.escalated_at < vacancy.since)
           LIMIT $2 FOR UPDATE OF post SKIP LOCKED) due
         WHERE post.id = due.id RETURNING post.id, post.escalated_to AS "toTerritoryId"`,
        [now(), BATCH],
      );
      await this.outbox.addAll(
        manager,
        peopleRecordChanged,
        escalated.map(({ id, toTerritoryId }) => ({
          subject: id,
          territoryId: toTerritoryId,
          data: { type: 'Post' as const, municipalityIds: [], participants: [], organisationIds: [] },
        })),
      );
    });
  }
}
