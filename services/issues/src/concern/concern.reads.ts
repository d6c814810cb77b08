import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Territories, type Access, type Facts } from '@vicinia/access';
import {
  byTime,
  comesAfter,
  entitiesBy,
  entitiesOf,
  type GraphqlContext,
  grouped,
  isId,
  keyed,
  MOST_COUNTED,
  type PageByTime,
  PersonalDataReads,
  Refusal,
  totalFound,
  totalsWithin,
} from '@vicinia/service-kit';
import { Any, type DataSource } from 'typeorm';
import { ConcernCategoryReads } from '../concern-category/concern-category.reads.js';
import { factsOfCategory } from '../concern-category/sensitive.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { ConcernEscalation } from './concern-escalation.entity.js';
import { ConcernMessage } from './concern-message.entity.js';
import { Concern } from './concern.entity.js';
import { concernIsSeen } from './concern-seen.js';
import { concernRecord } from './concern.record.js';

/** SQL of the concerns of a page: that one comes after the cursor in these parameters, and in which order. */
function onPage({ order }: PageByTime, cursor: readonly [string, string]) {
  return {
    after: comesAfter('concern', 'received_at', order, cursor),
    inOrder: byTime('concern', 'received_at', order),
  };
}

/** Reads concerns, one statement for each level of a query. */
@Injectable()
export class ConcernReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly territories: TerritoryReads,
    private readonly categories: ConcernCategoryReads,
    private readonly personalDataReads: PersonalDataReads,
  ) {}

  byId(context: GraphqlContext, id: string): Promise<Concern | null> {
    return context.loaders
      .of('concern.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, Concern, 'id', ids.filter(isId)), (row) => row.id),
      )
      .load(id);
  }

  /** @returns null when there is none, or none that the caller may see */
  async visibleById(context: GraphqlContext, access: Access, id: string): Promise<Concern | null> {
    const concern = await this.byId(context, id);
    return concern && access.may('concern.read', await this.factsOf(context, concern)) ? concern : null;
  }

  /** @throws Refusal NOT_FOUND when there is none that the caller may know of */
  async demand(context: GraphqlContext, access: Access, id: string): Promise<Concern> {
    const message = concernRecord.unknown;
    const concern = await this.byId(context, id);
    if (!concern) throw access.unknown(message, 'id');
    const facts = await this.factsOf(context, concern);
    access.demandOn('concern.read', { facts, readRule: 'concern.read', message, field: 'id' });
    return concern;
  }

  /** @throws Refusal NOT_FOUND for a receipt that belongs to nothing */
  async demandByReceipt(access: Access, receiptHash: string): Promise<Concern> {
    const concern = await this.dataSource.manager.findOneBy(Concern, { receiptHash });
    if (!concern) throw new Refusal('NOT_FOUND', 'there is no concern with this receipt', 'receiptHash');
    access.demand('concern.readByReceipt', { holdsReceipt: true });
    return concern;
  }

  /** A concern after a change that decided access: read anew, since the same request may have read it before. */
  async afterChange(context: GraphqlContext, id: string): Promise<Concern> {
    context.loaders.forget();
    const concern = await this.byId(context, id);
    if (!concern) throw new Error('a concern that was changed is there');
    return concern;
  }

  /** Who brought it in is personal: the table says who may know, and each read by others is recorded first. */
  async reporterOf(context: GraphqlContext, access: Access, concern: Concern): Promise<string | null> {
    const { id, reporterId } = concern;
    if (reporterId === null) return null;
    if (!access.may('citizenContact.read', await this.factsOf(context, concern))) return null;
    await context.loaders
      .of('concern.reporterRead', async (keys) => {
        const reads = keys.map((key) => {
          const [subjectId = '', resourceId = ''] = key.split(' ');
          return { subjectId, resourceId, readerId: access.personId(), resource: 'concern' };
        });
        await this.personalDataReads.record(reads);
        return new Map(keys.map((key) => [key, true]));
      })
      .load(`${reporterId} ${id}`);
    return reporterId;
  }

  async factsOf(context: GraphqlContext, concern: Concern): Promise<Facts> {
    const territory = await this.territories.byId(context, concern.territoryId);
    return {
      ...factsOfCategory(await this.categories.ofCode(context, concern.category)),
      territoryPaths: territory ? Territories.pathsOf(territory) : [],
      selfIds: [concern.reporterId],
    };
  }

  /** Concerns of an issue that the caller may see. @returns one row more than the page */
  async ofIssue(
    context: GraphqlContext,
    access: Access,
    issueId: string,
    page: PageByTime,
  ): Promise<Concern[]> {
    const { after, inOrder } = onPage(page, ['$3', '$4']);
    const concerns = await context.loaders
      .of(`concern.byIssue.${JSON.stringify(page)}`, async (ids) => {
        const rows = await entitiesOf(
          this.dataSource.manager,
          Concern,
          (columns) => `SELECT ${columns} FROM unnest($1::uuid[]) AS asked (id)
           CROSS JOIN LATERAL (
             SELECT ${columns} FROM concern
             JOIN territory_projection place ON place.territory_id = concern.territory_id
             WHERE concern.issue_id = asked.id AND ${concernIsSeen('$2', '$6')} AND ${after}
             ${inOrder} LIMIT $5) concern ${inOrder}`,
          [
            ids,
            access.territoryPaths('concern.read'),
            ...page.after,
            page.first + 1,
            access.territoryPaths('concern.read', { isSensitive: true }),
          ],
        );
        return grouped(ids, rows, (row) => row.issueId ?? '');
      })
      .load(issueId);
    return concerns ?? [];
  }

  /** How many of them the caller may see. @returns null for more than are counted */
  async countOfIssue(context: GraphqlContext, access: Access, issueId: string): Promise<number | null> {
    const counted = await context.loaders
      .of('concern.countByIssue', (ids) => {
        const statement = (columns: string): string => `SELECT ${columns}, asked.id AS within
          FROM unnest($1::uuid[]) AS asked (id)
          CROSS JOIN LATERAL (
            SELECT ${columns} FROM concern
            JOIN territory_projection place ON place.territory_id = concern.territory_id
            WHERE concern.issue_id = asked.id AND ${concernIsSeen('$2', '$3')} LIMIT $4) concern`;
        const paths = access.territoryPaths('concern.read');
        const pathsOfSensitive = access.territoryPaths('concern.read', { isSensitive: true });
        const parameters = [ids, paths, pathsOfSensitive, MOST_COUNTED + 1];
        return totalsWithin(this.dataSource.manager, statement, 'concern.id', parameters, ids);
      })
      .load(issueId);
    return counted?.total ?? null;
  }

  /** How many a person brought in with the account. @returns null for more than are counted */
  countOfReporter(reporterId: string): Promise<number | null> {
    return totalFound(this.dataSource.manager, `SELECT FROM concern WHERE reporter_id = $1`, [reporterId]);
  }

  /** What a person brought in with the account. @returns one row more than the page */
  ofReporter(reporterId: string, page: PageByTime): Promise<Concern[]> {
    const { after, inOrder } = onPage(page, ['$2', '$3']);
    return entitiesOf(
      this.dataSource.manager,
      Concern,
      (columns) => `SELECT ${columns} FROM concern
       WHERE concern.reporter_id = $1 AND ${after} ${inOrder} LIMIT $4`,
      [reporterId, ...page.after, page.first + 1],
    );
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
