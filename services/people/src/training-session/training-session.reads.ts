import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl, Territories, type Facts } from '@vicinia/access';
import {
  byTime,
  comesAfter,
  countedPage,
  entitiesBy,
  entitiesOf,
  entitiesWithin,
  existing,
  grouped,
  keyed,
  totalFound,
  totalsWithin,
  type GraphqlContext,
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
  async for(context: GraphqlContext, territoryId: string, page: PageByTime): Promise<TrainingSession[]> {
    const sessions = await context.loaders
      .of(`trainingSession.for.${JSON.stringify(page)}`, (ids) =>
        entitiesWithin(
          this.dataSource.manager,
          TrainingSession,
          sessionsFor(page),
          [ids, ...page.after, page.first + 1],
          ids,
        ),
      )
      .load(territoryId);
    return sessions ?? [];
  }

  /** How many there are. @returns null for more than are counted */
  async countFor(context: GraphqlContext, territoryId: string): Promise<number | null> {
    const page = countedPage('NEWEST_FIRST');
    const counted = await context.loaders
      .of('trainingSession.countFor', (ids) =>
        totalsWithin(
          this.dataSource.manager,
          sessionsFor(page),
          'training_session.id, training_session.starts_at',
          [ids, ...page.after, page.first + 1],
          ids,
        ),
      )
      .load(territoryId);
    return counted?.total ?? null;
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
