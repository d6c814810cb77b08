import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Access } from '@vicinia/access';
import {
  beyond,
  byTime,
  comesAfter,
  entitiesBy,
  entitiesOf,
  now,
  ordered,
  totalFound,
  type PageByTime,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { Issue } from '../issue/issue.entity.js';
import { MEASURE_COLUMNS, type MeasureOfVersion } from '../measure/measure.reads.js';
import { IS_ACCEPTED, isLate } from '../measure/measure-to-do.js';
import {
  AWAITED_SIGNATURES,
  AWAITS_ACCEPTANCE,
  AWAITS_AGREEMENT,
  MEASURES_TO_DO,
  parametersOf,
  PLACES,
} from './places-of-person.js';

const BY_DEADLINE = ['matrix.sign_by', 'matrix.issue_id'];
const BY_DUE_DAY = ['content.due_on', 'measure.id'];

/** What waits for somebody as a stakeholder, or for an organisation for which they act. */
@Injectable()
export class StakeholderWorkReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The earliest deadline first. @returns one row more than the page, with the deadline that orders it */
  async toSign(access: Access, page: PageByTime): Promise<{ issue: Issue; signBy: Date }[]> {
    const deadlines = await this.dataSource.query<{ id: string; signBy: Date }[]>(
      `${PLACES}
       SELECT DISTINCT matrix.issue_id AS id, matrix.sign_by AS "signBy" ${AWAITED_SIGNATURES}
       AND ${beyond(BY_DEADLINE, page.order, ['$4::timestamptz', '$5::uuid'])}
       ${ordered(BY_DEADLINE, page.order)} LIMIT $6`,
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

  /** How many issues that are: one may wait for several signatures. @returns null for more than are counted */
  countToSign(access: Access): Promise<number | null> {
    const statement = `${PLACES} SELECT DISTINCT signature.issue_id ${AWAITED_SIGNATURES}`;
    return totalFound(this.dataSource.manager, statement, parametersOf(access));
  }

  /** The oldest first. @returns one row more than the page */
  toAgree(access: Access, page: PageByTime): Promise<Issue[]> {
    return entitiesOf(
      this.dataSource.manager,
      Issue,
      (columns) => `${PLACES}
       SELECT ${columns} FROM issue
       WHERE ${AWAITS_AGREEMENT} AND ${comesAfter('issue', 'presented_at', page.order, ['$4', '$5'])}
       ${byTime('issue', 'presented_at', page.order)} LIMIT $6`,
      pageOfPlaces(access, page),
    );
  }

  measuresToAccept(access: Access, page: PageByTime): Promise<MeasureOfVersion[]> {
    return this.measures(access, page, AWAITS_ACCEPTANCE);
  }

  measuresToDo(access: Access, page: PageByTime): Promise<MeasureOfVersion[]> {
    return this.measures(access, page, IS_ACCEPTED);
  }

  measuresOverdue(access: Access, page: PageByTime): Promise<MeasureOfVersion[]> {
    return this.measures(access, page, isLate('$7'), now());
  }

  /** The earliest due day first. @returns one row more than the page */
  private measures(
    access: Access,
    page: PageByTime,
    condition: string,
    ...more: unknown[]
  ): Promise<MeasureOfVersion[]> {
    return this.dataSource.query<MeasureOfVersion[]>(
      `${PLACES} ${MEASURE_COLUMNS} ${MEASURES_TO_DO} AND ${condition}
         AND ${beyond(BY_DUE_DAY, page.order, ['$4::date', '$5::uuid'])}
       ${ordered(BY_DUE_DAY, page.order)} LIMIT $6`,
      [...pageOfPlaces(access, page), ...more],
    );
  }
}

function pageOfPlaces(access: Access, { after, first }: PageByTime): unknown[] {
  return [...parametersOf(access), ...after, first + 1];
}
