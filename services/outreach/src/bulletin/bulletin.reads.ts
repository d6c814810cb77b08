import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { readRuleOf, withinReach, type Access } from '@vicinia/access';
import {
  byTime,
  countedPage,
  grouped,
  keyed,
  Parameters,
  totalsWithin,
  type GraphqlContext,
  type PageByTime,
} from '@vicinia/service-kit';
import { In, type DataSource } from 'typeorm';
import type { DeliveryCounts } from '../generated/graphql.js';
import { bulletinsOf, type BulletinFilter } from './bulletin-list.js';
import { BulletinText } from './bulletin-text.entity.js';
import type { Bulletin } from './bulletin.entity.js';
import { bulletinRecord } from './bulletin.record.js';

/** A bulletin with what access to it is decided on. */
export type BulletinRow = Pick<Bulletin, keyof Bulletin> & { readonly territoryPaths: string[] };

const COLUMNS = `bulletin.id, bulletin.territory_id AS "territoryId", bulletin.kind, bulletin.topic, bulletin.state AS status,
  bulletin.issue_id AS "issueId", bulletin.occasion_at AS "occasionAt", bulletin.drafted_by AS "draftedBy",
  bulletin.edited_by AS "editedBy", bulletin.drafted_at AS "draftedAt", bulletin.revision,
  bulletin.moved_at AS "movedAt", bulletin.published_at AS "publishedAt", bulletin.released_by AS "releasedBy",
  bulletin.corrects_id AS "correctsId", bulletin.withdrawal_reason AS "withdrawalReason",
  array_remove(ARRAY[place.path::text, place.previous_path::text], NULL) AS "territoryPaths"`;

/** Reads bulletins, one statement for each level of the graph. */
@Injectable()
export class BulletinReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  bulletin(context: GraphqlContext, id: string): Promise<BulletinRow | null> {
    return context.loaders
      .of<string, BulletinRow>('bulletin.byId', async (ids) => {
        const rows = await this.dataSource.query<BulletinRow[]>(
          `SELECT ${COLUMNS} FROM bulletin JOIN territory_projection place USING (territory_id)
           WHERE bulletin.id = ANY ($1::uuid[])`,
          [ids],
        );
        return keyed(rows, (row) => row.id);
      })
      .load(id);
  }

  /** A bulletin that has just been changed. */
  async afterChange(context: GraphqlContext, id: string): Promise<BulletinRow> {
    context.loaders.forget();
    const bulletin = await this.bulletin(context, id);
    if (bulletin === null) throw new Error('a bulletin that was changed is there');
    return bulletin;
  }

  /** The bulletin, for a caller who may know of it; null for everybody else. */
  async readable(context: GraphqlContext, access: Access, id: string): Promise<BulletinRow | null> {
    const bulletin = await this.bulletin(context, id);
    return bulletin && access.may(readRuleOf(bulletinRecord, bulletin), bulletin) ? bulletin : null;
  }

  /** The published correction that took the place of a bulletin. */
  correctionOf(context: GraphqlContext, id: string): Promise<BulletinRow | null> {
    return context.loaders
      .of<string, BulletinRow & { correctsId: string }>('bulletin.byCorrected', async (ids) => {
        const rows = await this.dataSource.query<(BulletinRow & { correctsId: string })[]>(
          `SELECT ${COLUMNS} FROM bulletin JOIN territory_projection place USING (territory_id)
           WHERE bulletin.corrects_id = ANY ($1::uuid[]) AND bulletin.state NOT IN ('DRAFT', 'DISCARDED')`,
          [ids],
        );
        return keyed(rows, (row) => row.correctsId);
      })
      .load(id);
  }

  async texts(context: GraphqlContext, bulletinId: string): Promise<BulletinText[]> {
    const loader = context.loaders.of<string, BulletinText[]>('bulletinText.byBulletin', async (ids) => {
      const rows = await this.dataSource.manager.find(BulletinText, {
        where: { bulletinId: In([...ids]) },
        order: { language: 'ASC' },
      });
      return grouped(ids, rows, (row) => row.bulletinId);
    });
    return (await loader.load(bulletinId)) ?? [];
  }

  async deliveries(context: GraphqlContext, bulletinId: string): Promise<DeliveryCounts> {
    const loader = context.loaders.of<string, DeliveryCounts>('deliveryCounts.byBulletin', async (ids) => {
      const rows = await this.dataSource.query<(DeliveryCounts & { id: string })[]>(
        `SELECT bulletin_id AS id,
           coalesce(sum(deliveries) FILTER (WHERE state IN ('PENDING', 'SENDING')), 0)::int AS pending,
           coalesce(sum(deliveries) FILTER (WHERE state = 'SENT'), 0)::int AS sent,
           coalesce(sum(deliveries) FILTER (WHERE state = 'FAILED'), 0)::int AS failed,
           coalesce(sum(deliveries) FILTER (WHERE state = 'UNCERTAIN'), 0)::int AS uncertain,
           coalesce(sum(deliveries) FILTER (WHERE state = 'UNREADABLE'), 0)::int AS unreadable
         FROM (
           SELECT bulletin_id, state, count(*) AS deliveries FROM delivery
           WHERE bulletin_id = ANY ($1::uuid[]) GROUP BY bulletin_id, state
           UNION ALL
           SELECT bulletin_id, state, deliveries FROM delivery_total WHERE bulletin_id = ANY ($1::uuid[])
         ) AS counted GROUP BY bulletin_id`,
        [ids],
      );
      return keyed(rows, (row) => row.id);
    });
    return (await loader.load(bulletinId)) ?? { pending: 0, sent: 0, failed: 0, uncertain: 0, unreadable: 0 };
  }

  /** Bulletins of a territory, the latest first; those that are not published only where the caller may see drafts. */
  async ofTerritory(
    context: GraphqlContext,
    access: Access,
    territoryId: string,
    filter: BulletinFilter,
    page: PageByTime,
  ): Promise<BulletinRow[]> {
    const name = `bulletin.byTerritory.${JSON.stringify([filter, page])}`;
    const loader = context.loaders.of<string, BulletinRow[]>(name, async (ids) => {
      const { statement, parameters } = bulletinsOf(access, ids, filter, page);
      const rows = await this.dataSource.query<(BulletinRow & { askedId: string })[]>(
        `SELECT found.within AS "askedId", ${COLUMNS}
         FROM (${statement('bulletin.id, bulletin.moved_at')}) found
         JOIN bulletin ON bulletin.id = found.id JOIN territory_projection place USING (territory_id)
         ${byTime('bulletin', 'moved_at', page.order)}`,
        parameters,
      );
      return grouped(ids, rows, (row) => row.askedId);
    });
    return (await loader.load(territoryId)) ?? [];
  }

  /** How many there are. @returns null for more than are counted */
  async countInTerritory(
    context: GraphqlContext,
    access: Access,
    territoryId: string,
    filter: BulletinFilter,
  ): Promise<number | null> {
    const counted = await context.loaders
      .of(`bulletin.countByTerritory.${JSON.stringify(filter)}`, (ids) => {
        const { statement, parameters } = bulletinsOf(access, ids, filter, countedPage('NEWEST_FIRST'));
        const columns = 'bulletin.id, bulletin.moved_at';
        return totalsWithin(this.dataSource.manager, statement, columns, parameters, ids);
      })
      .load(territoryId);
    return counted?.total ?? null;
  }

  /** Drafts that the caller may release, the oldest first. @param leaveOutOwn as policy does that asks for a second person */
  waitingFor(access: Access, leaveOutOwn: boolean, most: number): Promise<BulletinRow[]> {
    const parameters = new Parameters([access.territoryPaths('bulletin.release'), most]);
    const conditions = [`bulletin.state = 'DRAFT'`, withinReach('place', '$1')];
    if (leaveOutOwn) {
      const own = `${parameters.add(access.personId())}::uuid`;
      for (const author of ['drafted_by', 'edited_by'])
        conditions.push(`bulletin.${author} IS DISTINCT FROM ${own}`);
    }
    return this.dataSource.query<BulletinRow[]>(
      `SELECT ${COLUMNS} FROM bulletin JOIN territory_projection place USING (territory_id)
       WHERE ${conditions.join(' AND ')}
       ORDER BY bulletin.moved_at, bulletin.id LIMIT $2`,
      parameters.values,
    );
  }
}
