import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Access, Facts } from '@vicinia/access';
import { beyond, byTime, comesAfter, entitiesOf, now, ordered, type PageByTime } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { Concern } from '../concern/concern.entity.js';
import { IS_SENSITIVE } from '../concern-category/sensitive.js';
import { WAITS, WAITS_UNTIL } from '../concern/waiting.js';
import { Issue } from '../issue/issue.entity.js';
import { REVIEWED_STAGES, REVIEWS_TO_CLOSE } from '../issue/issue-life-cycle.js';
import { IS_ACCEPTED, isLate } from '../measure/measure-to-do.js';
import {
  AWAITED_SIGNATURES,
  AWAITS_ACCEPTANCE,
  AWAITS_AGREEMENT,
  MEASURES_TO_DO,
  parametersOf,
  PLACES,
} from './places-of-person.js';

/** How much waits for a person. */
export interface WorkCounts {
  readonly concernsDue: number;
  readonly signaturesPending: number;
  readonly reviewsDue: number;
  readonly processesToAgree: number;
  readonly measuresDue: number;
  readonly measuresOverdue: number;
  readonly measuresProposed: number;
}

// A concern waits for the level that has to answer and for the beat it came from, not for every level above.
function waitsFor(territoryIds: string): string {
  return `${WAITS} AND ${isAmong(territoryIds)}`;
}

function isAmong(territoryIds: string): string {
  const any = `ANY (${territoryIds}::uuid[])`;
  return `(concern.answering_territory_id = ${any} OR concern.territory_id = ${any})`;
}

/** For whom sensitive concerns wait as well: those who answer them at the territories of a parameter. */
function sensitiveFor(territoryIds: string): string {
  return `(NOT (${IS_SENSITIVE}) OR ${isAmong(territoryIds)})`;
}

/** The issues that a person leads and that lack one of their reviews; the parameters hold who, the stages, and how many. */
function lacksReview(personId: string, stages: string, reviews: string): string {
  return `issue.owner_id = ${personId} AND issue.stage = ANY (${stages})
    AND (SELECT count(*) FROM review WHERE review.issue_id = issue.id AND review.round = issue.round) < ${reviews}`;
}

const COUNTS = `
  ${PLACES}
  SELECT
    (SELECT count(*)::int FROM concern
     WHERE ${waitsFor('$4')} AND ${sensitiveFor('$5')}) AS "concernsDue",
    (SELECT count(*)::int ${AWAITED_SIGNATURES}) AS "signaturesPending",
    (SELECT count(*)::int FROM issue WHERE ${lacksReview('$1', '$6', '$7')}) AS "reviewsDue",
    (SELECT count(*)::int FROM issue WHERE ${AWAITS_AGREEMENT}) AS "processesToAgree",
    measures."measuresDue", measures."measuresOverdue", measures."measuresProposed"
  FROM (
    SELECT count(*) FILTER (WHERE ${IS_ACCEPTED})::int AS "measuresDue",
      count(*) FILTER (WHERE ${isLate('$8')})::int AS "measuresOverdue",
      count(*) FILTER (WHERE ${AWAITS_ACCEPTANCE})::int AS "measuresProposed"
    ${MEASURES_TO_DO}) measures`;

/** What waits for one person now, in this service. */
@Injectable()
export class WorkReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async counts(access: Access): Promise<WorkCounts> {
    const [counts] = await this.dataSource.query<WorkCounts[]>(COUNTS, [
      ...parametersOf(access),
      territoriesToAnswerFor(access),
      territoriesToAnswerFor(access, { isSensitive: true }),
      REVIEWED_STAGES,
      REVIEWS_TO_CLOSE,
      now(),
    ]);
    if (!counts) throw new Error('a count is always answered');
    return counts;
  }

  /** The oldest first. @returns one row more than the page */
  issuesToReview(access: Access, page: PageByTime): Promise<Issue[]> {
    return entitiesOf(
      this.dataSource.manager,
      Issue,
      (columns) => `SELECT ${columns} FROM issue
       WHERE ${lacksReview('$1', '$2', '$3')} AND ${comesAfter('issue', 'presented_at', page.order, ['$4', '$5'])}
       ${byTime('issue', 'presented_at', page.order)} LIMIT $6`,
      [access.personId(), REVIEWED_STAGES, REVIEWS_TO_CLOSE, ...page.after, page.first + 1],
    );
  }

  /** The most urgent first. @returns one row more than the page */
  concerns(access: Access, page: PageByTime): Promise<Concern[]> {
    const columns = [WAITS_UNTIL, 'id'];
    const after = beyond(columns, page.order, ['$2::timestamptz', '$3::uuid']);
    return entitiesOf(
      this.dataSource.manager,
      Concern,
      (listed) => `SELECT ${listed} FROM concern
       WHERE ${waitsFor('$1')} AND ${sensitiveFor('$5')} AND ${after}
       ${ordered(columns, page.order)} LIMIT $4`,
      [
        territoriesToAnswerFor(access),
        ...page.after,
        page.first + 1,
        territoriesToAnswerFor(access, { isSensitive: true }),
      ],
    );
  }
}

/** The very territories for which the person holds a role that answers concerns. */
function territoriesToAnswerFor(access: Access, facts: Pick<Facts, 'isSensitive'> = {}): string[] {
  return access.principal.grants.flatMap(({ scope }) =>
    scope.kind === 'territory' && access.may('concern.answer', { ...facts, territoryPaths: scope.paths })
      ? [scope.territoryId]
      : [],
  );
}
