import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { takesPart, type Access, type Facts } from '@vicinia/access';
import { entitiesBy, entitiesOf, type Page } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { Concern } from '../concern/concern.entity.js';
import { IS_SENSITIVE } from '../concern-category/sensitive.js';
import { WAITS, WAITS_UNTIL } from '../concern/waiting.js';
import {
  ENDED_STAGES,
  PROCESS_STAGES,
  REVIEWED_STAGES,
  REVIEWS_TO_CLOSE,
} from '../issue/issue-life-cycle.js';
import { Issue } from '../issue/issue.entity.js';
import { MEASURE_COLUMNS, type MeasureOfVersion } from '../matrix/matrix.reads.js';
import { ownersOfContent } from '../matrix/measure-owner.js';

/** How much waits for a person. */
export interface WorkCounts {
  readonly concernsDue: number;
  readonly signaturesPending: number;
  readonly reviewsDue: number;
  readonly processesToAgree: number;
  readonly measuresDue: number;
  readonly measuresProposed: number;
}

// A concern waits for the level that has to answer and for the beat it came from, not for every level above.
const WAITS_FOR_TERRITORIES = `${WAITS} AND ${isAmong('$1')}`;

function isAmong(territoryIds: string): string {
  const any = `ANY (${territoryIds}::uuid[])`;
  return `(concern.answering_territory_id = ${any} OR concern.territory_id = ${any})`;
}

/** For whom sensitive concerns wait as well: those who answer them at the territories of a parameter. */
function sensitiveFor(territoryIds: string): string {
  return `(NOT (${IS_SENSITIVE}) OR ${isAmong(territoryIds)})`;
}

const WAITS_FOR_SIGNATURE = `
  FROM stakeholder
  JOIN signature ON signature.stakeholder_id = stakeholder.id AND signature.status = 'PENDING'
  JOIN matrix_version matrix ON matrix.issue_id = signature.issue_id AND matrix.version = signature.version
  JOIN issue ON issue.id = signature.issue_id
  WHERE stakeholder.person_id = $1 AND ${takesPart('stakeholder', { suspended: '$5::boolean' })}`;

const WAITS_FOR_AGREEMENT = `
  issue.stage IN (${PROCESS_STAGES.map((stage) => `'${stage}'`).join(', ')}) AND issue.id IN (
    SELECT stakeholder.issue_id FROM stakeholder
    WHERE stakeholder.person_id = $2 AND stakeholder.process_agreed_at IS NULL
      AND ${takesPart('stakeholder', { suspended: '$3::boolean' })})`;

// In open issues, of the newest version; what its owner has not accepted is nobody's duty.
const MEASURES_TO_DO = `
  FROM measure_content content
  JOIN measure ON measure.id = content.measure_id AND measure.status <> 'DONE' AND measure.not_done_reason IS NULL
  JOIN issue ON issue.id = measure.issue_id AND issue.stage <> ALL ($6)
  ${ownersOfContent('$3::boolean')}
  WHERE stakeholder.person_id = $2 AND ${takesPart('stakeholder', { suspended: '$3::boolean' })}
    AND content.version = (SELECT max(version) FROM matrix_version newest WHERE newest.issue_id = content.issue_id)`;
// A measure that a meeting decided can be accepted once somebody has said what is to be done.
const AWAITS_ACCEPTANCE = `content.accepted_at IS NULL AND content.declined_at IS NULL
  AND content.what IS NOT NULL AND content.how IS NOT NULL`;

const COUNTS = `
  SELECT
    (SELECT count(*)::int FROM concern WHERE ${WAITS_FOR_TERRITORIES} AND ${sensitiveFor('$7')}) AS "concernsDue",
    (SELECT count(*)::int FROM stakeholder
     JOIN signature ON signature.stakeholder_id = stakeholder.id AND signature.status = 'PENDING'
     WHERE stakeholder.person_id = $2 AND ${takesPart('stakeholder', { suspended: '$3::boolean' })}) AS "signaturesPending",
    (SELECT count(*)::int FROM issue
     WHERE issue.owner_id = $2 AND issue.stage = ANY ($4)
       AND (SELECT count(*) FROM review WHERE review.issue_id = issue.id AND review.round = issue.round) < $5
    ) AS "reviewsDue",
    (SELECT count(*)::int FROM issue WHERE ${WAITS_FOR_AGREEMENT}) AS "processesToAgree",
    (SELECT count(DISTINCT content.measure_id)::int ${MEASURES_TO_DO}
       AND content.accepted_at IS NOT NULL) AS "measuresDue",
    (SELECT count(DISTINCT content.measure_id)::int ${MEASURES_TO_DO}
       AND ${AWAITS_ACCEPTANCE}) AS "measuresProposed"`;

/** What waits for one person now, in this service. */
@Injectable()
export class WorkReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async counts(access: Access): Promise<WorkCounts> {
    const [counts] = await this.dataSource.query<WorkCounts[]>(COUNTS, [
      territoriesToAnswerFor(access),
      access.personId(),
      access.principal.staffAccessSuspended,
      REVIEWED_STAGES,
      REVIEWS_TO_CLOSE,
      ENDED_STAGES,
      territoriesToAnswerFor(access, { isSensitive: true }),
    ]);
    return (
      counts ?? {
        concernsDue: 0,
        signaturesPending: 0,
        reviewsDue: 0,
        processesToAgree: 0,
        measuresDue: 0,
        measuresProposed: 0,
      }
    );
  }

  /** The most urgent first. @returns one row more than the page */
  concerns(access: Access, page: Page): Promise<Concern[]> {
    return entitiesOf(
      this.dataSource.manager,
      Concern,
      (columns) => `SELECT ${columns} FROM concern
       WHERE ${WAITS_FOR_TERRITORIES} AND ${sensitiveFor('$5')} AND ($2::timestamptz IS NULL OR (${WAITS_UNTIL}, id) > ($2, $3::uuid))
       ORDER BY ${WAITS_UNTIL}, id LIMIT $4`,
      [
        territoriesToAnswerFor(access),
        page.after?.[0] ?? null,
        page.after?.[1] ?? null,
        page.first + 1,
        territoriesToAnswerFor(access, { isSensitive: true }),
      ],
    );
  }

  /** The earliest deadline first. @returns one row more than the page, with the deadline that orders it */
  async toSign(access: Access, page: Page): Promise<{ issue: Issue; signBy: Date }[]> {
    const parameters = [
      access.personId(),
      page.after?.[0] ?? null,
      page.after?.[1] ?? null,
      page.first + 1,
      access.principal.staffAccessSuspended,
    ];
    const deadlines = await this.dataSource.query<{ id: string; signBy: Date }[]>(
      `SELECT issue.id, matrix.sign_by AS "signBy" ${WAITS_FOR_SIGNATURE}
         AND ($2::timestamptz IS NULL OR (matrix.sign_by, issue.id) > ($2, $3::uuid))
       ORDER BY matrix.sign_by, issue.id LIMIT $4`,
      parameters,
    );
    const issues = await entitiesBy(
      this.dataSource.manager,
      Issue,
      'id',
      deadlines.map(({ id }) => id),
    );
    const byId = new Map(issues.map((issue) => [issue.id, issue]));
    return deadlines.flatMap(({ id, signBy }) => {
      const issue = byId.get(id);
      return issue ? [{ issue, signBy }] : [];
    });
  }

  /** The oldest first. @returns one row more than the page */
  toAgree(access: Access, page: Page): Promise<Issue[]> {
    return entitiesOf(
      this.dataSource.manager,
      Issue,
      (columns) => `SELECT ${columns} FROM issue
       WHERE ${WAITS_FOR_AGREEMENT} AND ($1::timestamptz IS NULL OR (presented_at, id) > ($1, $4::uuid))
       ORDER BY presented_at, id LIMIT $5`,
      [
        page.after?.[0] ?? null,
        access.personId(),
        access.principal.staffAccessSuspended,
        page.after?.[1] ?? null,
        page.first + 1,
      ],
    );
  }

  /** The earliest due day first. @returns one row more than the page */
  measuresToAccept(access: Access, page: Page): Promise<MeasureOfVersion[]> {
    return this.dataSource.query<MeasureOfVersion[]>(
      `${MEASURE_COLUMNS} ${MEASURES_TO_DO} AND ${AWAITS_ACCEPTANCE}
         AND ($1::date IS NULL OR (content.due_on, measure.id) > ($1, $4::uuid))
       ORDER BY content.due_on, measure.id LIMIT $5`,
      [
        page.after?.[0] ?? null,
        access.personId(),
        access.principal.staffAccessSuspended,
        page.after?.[1] ?? null,
        page.first + 1,
        ENDED_STAGES,
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
