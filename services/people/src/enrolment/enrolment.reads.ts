import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl, listBelow, Territories, withinReach, type Facts } from '@vicinia/access';
import {
  byTime,
  comesAfter,
  countWithin,
  entitiesBy,
  entitiesOf,
  existing,
  keyed,
  pageWithin,
  totalFound,
  type GraphqlContext,
  type ListWithin,
  type PageByTime,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import type { EnrolmentState } from '../generated/graphql.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { WAITING } from './enrolment-life.js';
import { Enrolment } from './enrolment.entity.js';
import { enrolmentRecord } from './enrolment.record.js';

/** As `Work.enrolments` states it. */
const MOST_WAITING = 50;

/** Reads applications to volunteer, one statement for each level of a query. */
@Injectable()
export class EnrolmentReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  byId(context: GraphqlContext, id: string): Promise<Enrolment | null> {
    return context.loaders
      .of('enrolment.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, Enrolment, 'id', ids), (row) => row.id),
      )
      .load(id);
  }

  /** The application as a mutation left it. */
  async afterChange(context: GraphqlContext, id: string): Promise<Enrolment> {
    context.loaders.forget();
    return existing(await this.byId(context, id), `the application ${id}`);
  }

  /** @throws Refusal NOT_FOUND for one that the caller may not know of */
  async demand(context: GraphqlContext, id: string): Promise<Enrolment> {
    const access = await this.accessControl.of(context);
    const enrolment = await this.byId(context, id);
    const facts = enrolment && (await this.factsOf(context, enrolment));
    const { unknown: message } = enrolmentRecord;
    access.demandOn('enrolment.read', { facts, readRule: 'enrolment.read', message, field: 'id' });
    return existing(enrolment, `the application ${id}`);
  }

  /** What decides who may know of it. */
  async factsOf(context: GraphqlContext, { personId, territoryId }: Enrolment): Promise<Facts> {
    const territory = await this.territories.existing(context, territoryId);
    return { selfIds: [personId], territoryPaths: Territories.pathsOf(territory) };
  }

  /** The last application of a person for an opportunity. */
  ownFor(context: GraphqlContext, opportunityId: string, personId: string): Promise<Enrolment | null> {
    return context.loaders
      .of(`enrolment.own.${personId}`, async (ids) =>
        keyed(
          await entitiesOf(
            this.dataSource.manager,
            Enrolment,
            (columns) => `SELECT DISTINCT ON (enrolment.opportunity_id) ${columns} FROM enrolment
             WHERE enrolment.opportunity_id = ANY ($1) AND enrolment.person_id = $2
             ORDER BY enrolment.opportunity_id, enrolment.applied_at DESC, enrolment.id DESC`,
            [ids, personId],
          ),
          (row) => row.opportunityId,
        ),
      )
      .load(opportunityId);
  }

  /** Applications of a person. @returns one row more than the page */
  ofPerson(personId: string, page: PageByTime): Promise<Enrolment[]> {
    return entitiesOf(
      this.dataSource.manager,
      Enrolment,
      (columns) => `SELECT ${columns} FROM enrolment
       WHERE enrolment.person_id = $1 AND ${comesAfter('enrolment', 'applied_at', page.order, ['$2', '$3'])}
       ${byTime('enrolment', 'applied_at', page.order)} LIMIT $4`,
      [personId, ...page.after, page.first + 1],
    );
  }

  countOfPerson(personId: string): Promise<number | null> {
    return totalFound(this.dataSource.manager, `SELECT FROM enrolment WHERE person_id = $1`, [personId]);
  }

  /** Applications in a territory and below it. @returns one row more than the page */
  async below(
    context: GraphqlContext,
    territoryId: string,
    states: readonly EnrolmentState[] | null,
    page: PageByTime,
  ): Promise<Enrolment[]> {
    const list = await this.listBelow(context, states);
    return pageWithin(context, this.dataSource.manager, list, territoryId, page);
  }

  /** How many there are. @returns null for more than are counted */
  async countBelow(
    context: GraphqlContext,
    territoryId: string,
    states: readonly EnrolmentState[] | null,
  ): Promise<number | null> {
    const list = await this.listBelow(context, states);
    return countWithin(context, this.dataSource.manager, list, territoryId);
  }

  /** What waits for somebody who decides at the paths; their own applications do not. */
  waitingFor(personId: string, paths: readonly string[]): Promise<Enrolment[]> {
    return entitiesOf(
      this.dataSource.manager,
      Enrolment,
      (columns) => `SELECT ${columns} FROM enrolment JOIN territory t ON t.id = enrolment.territory_id
       WHERE enrolment.state = ANY ($3) AND enrolment.ended_at IS NULL AND enrolment.person_id <> $1
         AND ${withinReach('t', '$2')}
       ORDER BY enrolment.applied_at, enrolment.id LIMIT ${String(MOST_WAITING)}`,
      [personId, paths, WAITING],
    );
  }

  private async listBelow(
    context: GraphqlContext,
    states: readonly EnrolmentState[] | null,
  ): Promise<ListWithin<Enrolment>> {
    const paths = (await this.accessControl.of(context)).territoryPaths('enrolment.decide');
    return listBelow({
      ...{ entity: Enrolment, table: 'enrolment', time: 'applied_at', paths },
      narrowedBy: states,
      conditions: (parameters) =>
        states === null ? [] : [`enrolment.state = ANY (${parameters.add(states)})`],
    });
  }
}
