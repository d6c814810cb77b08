import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl, Territories, type Facts } from '@vicinia/access';
import {
  byTime,
  comesAfter,
  countWithin,
  entitiesBy,
  entitiesOf,
  existing,
  grouped,
  keyed,
  pageWithin,
  totalFound,
  type GraphqlContext,
  type ListWithin,
  type PageByTime,
  type StatementOfColumns,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { TerritoryReads } from '../territory/territory.reads.js';
import { TrainingAttendance } from './training-attendance.entity.js';
import { TrainingSession } from './training-session.entity.js';

/** Reads sessions of courses, one statement for each level of a query. */
@Injectable()
export class TrainingSessionReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  byId(context: GraphqlContext, id: string): Promise<TrainingSession | null> {
    return context.loaders
      .of('trainingSession.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, TrainingSession, 'id', ids), (row) => row.id),
      )
      .load(id);
  }

  /** The session that a row names. */
  async existing(context: GraphqlContext, id: string): Promise<TrainingSession> {
    return existing(await this.byId(context, id), `the training session ${id}`);
  }

  /** The session as a mutation left it. */
  afterChange(context: GraphqlContext, id: string): Promise<TrainingSession> {
    context.loaders.forget();
    return this.existing(context, id);
  }

  /** What decides who may do something with it. */
  async factsOf(context: GraphqlContext, { territoryId }: TrainingSession): Promise<Facts> {
    const territory = await this.territories.existing(context, territoryId);
    return { territoryPaths: Territories.pathsOf(territory) };
  }

  /** Whether the caller reads who was there. */
  async mayReadAttendance(context: GraphqlContext, session: TrainingSession): Promise<boolean> {
    const access = await this.accessControl.of(context);
    return access.may('training.write', await this.factsOf(context, session));
  }

  /** Sessions for somebody of a territory: here, below and above it. @returns one row more than the page */
  for(context: GraphqlContext, territoryId: string, page: PageByTime): Promise<TrainingSession[]> {
    return pageWithin(context, this.dataSource.manager, SESSIONS_FOR_TERRITORY, territoryId, page);
  }

  /** How many there are. @returns null for more than are counted */
  countFor(context: GraphqlContext, territoryId: string): Promise<number | null> {
    return countWithin(context, this.dataSource.manager, SESSIONS_FOR_TERRITORY, territoryId);
  }

  /** Who was at a session. */
  async attendancesOf(context: GraphqlContext, sessionId: string): Promise<TrainingAttendance[]> {
    const attendances = await context.loaders
      .of('trainingAttendance.ofSession', async (ids) =>
        grouped(
          ids,
          await entitiesOf(
            this.dataSource.manager,
            TrainingAttendance,
            (columns) => `SELECT ${columns} FROM training_attendance
             WHERE training_attendance.session_id = ANY ($1)
             ORDER BY training_attendance.recorded_at, training_attendance.id`,
            [ids],
          ),
          (row) => row.sessionId,
        ),
      )
      .load(sessionId);
    return attendances ?? [];
  }

  /** What a person attended. @returns one row more than the page */
  attendedBy(personId: string, page: PageByTime): Promise<TrainingAttendance[]> {
    return entitiesOf(
      this.dataSource.manager,
      TrainingAttendance,
      (columns) => `SELECT ${columns} FROM training_attendance
       WHERE training_attendance.person_id = $1
         AND ${comesAfter('training_attendance', 'recorded_at', page.order, ['$2', '$3'])}
       ${byTime('training_attendance', 'recorded_at', page.order)} LIMIT $4`,
      [personId, ...page.after, page.first + 1],
    );
  }

  countAttendedBy(personId: string): Promise<number | null> {
    return totalFound(this.dataSource.manager, `SELECT FROM training_attendance WHERE person_id = $1`, [
      personId,
    ]);
  }
}

/** Sessions for somebody of a territory. */
const SESSIONS_FOR_TERRITORY: ListWithin<TrainingSession> = {
  entity: TrainingSession,
  name: 'trainingSession.for',
  orderedBy: 'training_session.id, training_session.starts_at',
  read: (ids, page) => ({ statement: sessionsFor(page), parameters: [ids, ...page.after, page.first + 1] }),
};

function sessionsFor({ order }: PageByTime): StatementOfColumns {
  const first = byTime('training_session', 'starts_at', order);
  return (columns) => `SELECT asked.id AS within, ${columns} FROM territory asked
    CROSS JOIN LATERAL (
      SELECT ${columns} FROM training_session JOIN territory place ON place.id = training_session.territory_id
      WHERE (place.path <@ asked.path OR asked.path <@ place.path)
        AND ${comesAfter('training_session', 'starts_at', order, ['$2', '$3'])}
      ${first} LIMIT $4) training_session
    WHERE asked.id = ANY ($1) ${first}`;
}
