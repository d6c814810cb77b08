import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Territories, type Access } from '@vicinia/access';
import { grouped, isId, keyed, type GraphqlContext, type Page } from '@vicinia/service-kit';
import { Any, type DataSource } from 'typeorm';
import type { ConcernStatus } from '../generated/graphql.js';
import { entitiesOf, entitiesWithin } from '../reading/entity-rows.js';
import { rowsBelow } from '../reading/below-territory.js';
import { withinReach } from '../reading/within-reach.js';
import { TerritoryReads } from '../territory/territory-reads.js';
import { ConcernEscalation } from './concern-escalation.entity.js';
import { ConcernMessage } from './concern-message.entity.js';
import { Concern } from './concern.entity.js';

const NEWEST_FIRST = `ORDER BY concern.received_at DESC, concern.id DESC`;
/** Condition on a page of concerns, newest first: parameters 3 to 5 are cursor time, cursor id and rows wanted. */
const AFTER_CURSOR = `($3::timestamptz IS NULL OR (concern.received_at, concern.id) < ($3, $4::uuid))`;

const OF_TERRITORY = rowsBelow({
  table: 'concern',
  time: 'received_at',
  condition: `${withinReach('place', 2)} AND ${AFTER_CURSOR} AND ($6::text IS NULL OR concern.status = $6)`,
  limit: 5,
});

/** Reads concerns, one statement for each level of a query. */
@Injectable()
export class ConcernReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly territories: TerritoryReads,
  ) {}

  byId(context: GraphqlContext, id: string): Promise<Concern | null> {
    return context.loaders
      .of('concern.byId', async (ids) =>
        keyed(await this.dataSource.manager.findBy(Concern, { id: Any(ids.filter(isId)) }), (row) => row.id),
      )
      .load(id);
  }

  byReceipt(receiptHash: string): Promise<Concern | null> {
    return this.dataSource.manager.findOneBy(Concern, { receiptHash });
  }

  /** True when the caller is the reporter or staff of the beat, the station or above. */
  async maySee(context: GraphqlContext, access: Access, concern: Concern): Promise<boolean> {
    return access.may('concern.read', {
      territoryPaths: await this.pathsOf(context, concern),
      selfIds: [concern.reporterId],
    });
  }

  async pathsOf(context: GraphqlContext, concern: Concern): Promise<string[]> {
    const territory = await this.territories.byId(context, concern.territoryId);
    return territory ? Territories.pathsOf(territory) : [];
  }

  /** Concerns in a territory and below that the caller may see. @returns one row more than the page */
  async inTerritory(
    context: GraphqlContext,
    access: Access,
    territoryId: string,
    status: ConcernStatus | null,
    page: Page,
  ): Promise<Concern[]> {
    const concerns = await context.loaders
      .of(`concern.byTerritory.${JSON.stringify([status, page])}`, async (ids) => {
        const rows = await entitiesWithin(this.dataSource.manager, Concern, OF_TERRITORY, [
          ids,
          access.territoryPaths('concern.read'),
          ...cursorOf(page),
          page.first + 1,
          status,
        ]);
        return new Map(
          [...grouped(ids, rows, (row) => row.within)].map(([id, list]) => [id, list.map(({ row }) => row)]),
        );
      })
      .load(territoryId);
    return concerns ?? [];
  }

  /** Concerns of an issue that the caller may see. @returns one row more than the page */
  async ofIssue(context: GraphqlContext, access: Access, issueId: string, page: Page): Promise<Concern[]> {
    const concerns = await context.loaders
      .of(`concern.byIssue.${JSON.stringify(page)}`, async (ids) => {
        const rows = await entitiesOf(
          this.dataSource.manager,
          Concern,
          `SELECT concern.* FROM unnest($1::uuid[]) AS asked (id)
           CROSS JOIN LATERAL (
             SELECT concern.* FROM concern
             JOIN territory_projection place ON place.territory_id = concern.territory_id
             WHERE concern.issue_id = asked.id AND ${withinReach('place', 2)} AND ${AFTER_CURSOR}
             ${NEWEST_FIRST} LIMIT $5) concern ${NEWEST_FIRST}`,
          [ids, access.territoryPaths('concern.read'), ...cursorOf(page), page.first + 1],
        );
        return grouped(ids, rows, (row) => row.issueId ?? '');
      })
      .load(issueId);
    return concerns ?? [];
  }

  async messagesOf(context: GraphqlContext, concernId: string): Promise<ConcernMessage[]> {
    const messages = await context.loaders
      .of('concernMessage.byConcern', async (ids) =>
        grouped(
          ids,
          await this.dataSource.manager.find(ConcernMessage, {
            where: { concernId: Any([...ids]) },
            order: { concernId: 'ASC', position: 'ASC' },
          }),
          (row) => row.concernId,
        ),
      )
      .load(concernId);
    return messages ?? [];
  }

  async escalationsOf(context: GraphqlContext, concernId: string): Promise<ConcernEscalation[]> {
    const escalations = await context.loaders
      .of('concernEscalation.byConcern', async (ids) =>
        grouped(
          ids,
          await this.dataSource.manager.find(ConcernEscalation, {
            where: { concernId: Any([...ids]) },
            order: { concernId: 'ASC', dueAt: 'ASC' },
          }),
          (row) => row.concernId,
        ),
      )
      .load(concernId);
    return escalations ?? [];
  }
}

/** Sort key of a concern in a page, newest first. */
export function concernKey(concern: Concern): readonly string[] {
  return [concern.receivedAt.toISOString(), concern.id];
}

function cursorOf(page: Page): (string | null)[] {
  return [page.after?.[0] ?? null, page.after?.[1] ?? null];
}
