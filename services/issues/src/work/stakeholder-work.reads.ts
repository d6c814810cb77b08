import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Access } from '@vicinia/access';
import { entitiesBy, entitiesOf, now, type Page } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { Issue } from '../issue/issue.entity.js';
import { MEASURE_COLUMNS, type MeasureOfVersion } from '../matrix/matrix.reads.js';
import { IS_ACCEPTED, isPastDue } from '../matrix/measure-to-do.js';
import {
  AWAITED_SIGNATURES,
  AWAITS_ACCEPTANCE,
  AWAITS_AGREEMENT,
  MEASURES_TO_DO,
  parametersOf,
  PLACES,
} from './places-of-person.js';

/** What waits for somebody as a stakeholder, or for an organisation for which they act. */
@Injectable()
export class StakeholderWorkReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The earliest deadline first. @returns one row more than the page, with the deadline that orders it */
  async toSign(access: Access, page: Page): Promise<{ issue: Issue; signBy: Date }[]> {
    const deadlines = await this.dataSource.query<{ id: string; signBy: Date }[]>(
      `${PLACES}
       SELECT DISTINCT matrix.issue_id AS id, matrix.sign_by AS "signBy" ${AWAITED_SIGNATURES}
       JOIN matrix_version matrix ON matrix.issue_id = signature.issue_id AND matrix.version = signature.version
       WHERE (matrix.sign_by, matrix.issue_id) > ($4::timestamptz, $5::uuid)
       ORDER BY matrix.sign_by, matrix.issue_id LIMIT $6`,
      pageOfPlaces(access, page),
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
      (columns) => `${PLACES}
       SELECT ${columns} FROM issue
       WHERE ${AWAITS_AGREEMENT} AND (presented_at, id) > ($4::timestamptz, $5::uuid)
       ORDER BY presented_at, id LIMIT $6`,
      pageOfPlaces(access, page),
    );
  }

  measuresToAccept(access: Access, page: Page): Promise<MeasureOfVersion[]> {
    return this.measures(access, page, AWAITS_ACCEPTANCE);
  }

  measuresToDo(access: Access, page: Page): Promise<MeasureOfVersion[]> {
    return this.measures(access, page, IS_ACCEPTED);
  }

  measuresOverdue(access: Access, page: Page): Promise<MeasureOfVersion[]> {
    return this.measures(access, page, `${IS_ACCEPTED} AND ${isPastDue('$7')}`, now());
  }

  /** The earliest due day first. @returns one row more than the page */
  private measures(
    access: Access,
    page: Page,
    condition: string,
    ...more: unknown[]
  ): Promise<MeasureOfVersion[]> {
    return this.dataSource.query<MeasureOfVersion[]>(
      `${PLACES} ${MEASURE_COLUMNS} ${MEASURES_TO_DO} AND ${condition}
         AND (content.due_on, measure.id) > ($4::date, $5::uuid)
       ORDER BY content.due_on, measure.id LIMIT $6`,
      [...pageOfPlaces(access, page), ...more],
    );
  }
}

function pageOfPlaces(access: Access, { after, first }: Page): unknown[] {
  return [...parametersOf(access), ...after, first + 1];
}
