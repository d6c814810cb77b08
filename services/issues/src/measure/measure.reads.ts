import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { grouped, keyed, type GraphqlContext } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import type { MeasureStatus } from '../generated/graphql.js';
import type { MatrixVersion } from '../matrix/matrix-version.entity.js';
import { ownersOfMeasures, type MeasureOwners } from './measure-owner.js';
import type { MeasureStanding } from './measure.record.js';

/** A measure as one version of the matrix has it, with its progress. */
export interface MeasureOfVersion {
  readonly issueId: string;
  readonly version: number;
  readonly id: string;
  readonly what: string | null;
  readonly how: string | null;
  readonly responsiblePersonId: string | null;
  /** The organisation or the community. */
  readonly responsibleOrganisationId: string | null;
  readonly isOfCommunity: boolean;
  readonly territoryId: string;
  readonly beginsOn: string | null;
  readonly dueOn: string;
  readonly acceptedAt: Date | null;
  readonly declinedAt: Date | null;
  readonly declineReason: string | null;
  readonly answeredById: string | null;
  readonly dropReason: string | null;
  readonly decisionId: string | null;
  readonly status: MeasureStatus;
  readonly notDoneReason: string | null;
  readonly evidence: string | null;
  readonly progressedAt: Date | null;
}

/** Reads measures, one statement for each level of a query. */
@Injectable()
export class MeasureReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** A measure as a mutation left it, in the newest version: read anew, since the same request may have read it before. */
  afterChange(context: GraphqlContext, id: string): Promise<MeasureOfVersion> {
    context.loaders.forget();
    return this.newest(context, id);
  }

  /** A measure as its newest version has it, the draft included. */
  async newest(context: GraphqlContext, id: string): Promise<MeasureOfVersion> {
    const measure = await context.loaders
      .of<string, MeasureOfVersion>('measure.newest', async (ids) =>
        keyed(await this.dataSource.query<MeasureOfVersion[]>(NEWEST_OF_MEASURES, [ids]), (row) => row.id),
      )
      .load(id);
    if (!measure) throw new Error('a measure stands in a version of the matrix');
    return measure;
  }

  /** A measure as its newest version has it, for what people may do with it. */
  standingOf(context: GraphqlContext, measureId: string): Promise<MeasureStanding | null> {
    return context.loaders
      .of<string, MeasureStanding>('measure.standing', async (ids) =>
        keyed(
          await this.dataSource.query<(MeasureStanding & { id: string })[]>(
            `SELECT DISTINCT ON (content.measure_id) content.measure_id AS id, issue.stage,
               content.dropped_at AS "droppedAt", content.what, content.how
             FROM measure_content content JOIN issue ON issue.id = content.issue_id
             WHERE content.measure_id = ANY ($1::uuid[]) ORDER BY content.measure_id, content.version DESC`,
            [ids],
          ),
          (row) => row.id,
        ),
      )
      .load(measureId);
  }

  /** Who owns a measure as its newest version has it. */
  ownersOf(context: GraphqlContext, measureId: string): Promise<MeasureOwners | null> {
    return context.loaders
      .of('measure.owners', (ids) => ownersOfMeasures(this.dataSource.manager, ids))
      .load(measureId);
  }

  async ofMatrix(context: GraphqlContext, matrix: MatrixVersion): Promise<MeasureOfVersion[]> {
    const measures = await context.loaders
      .of('measure.byVersion', async (keys) => {
        const rows = await this.dataSource.query<MeasureOfVersion[]>(MEASURES, [
          keys.map((key) => key.split(' ')[0]),
          keys.map((key) => Number(key.split(' ')[1])),
        ]);
        return grouped(keys, rows, (row) => `${row.issueId} ${String(row.version)}`);
      })
      .load(`${matrix.issueId} ${String(matrix.version)}`);
    return measures ?? [];
  }
}

/** Columns of a measure, from `measure_content` as `content` and `measure`. */
export const MEASURE_COLUMNS = `
  SELECT content.issue_id AS "issueId", content.version, measure.id, content.what, content.how,
         content.responsible_person_id AS "responsiblePersonId",
         content.responsible_organisation_id AS "responsibleOrganisationId",
         EXISTS (SELECT FROM stakeholder owning WHERE owning.issue_id = content.issue_id
           AND owning.organisation_id = content.responsible_organisation_id AND owning.is_community) AS "isOfCommunity",
         content.territory_id AS "territoryId", content.begins_on::text AS "beginsOn", content.due_on::text AS "dueOn",
         content.accepted_at AS "acceptedAt", content.declined_at AS "declinedAt",
         content.decline_reason AS "declineReason", content.answered_by_id AS "answeredById", content.drop_reason AS "dropReason",
         measure.decision_id AS "decisionId", measure.not_done_reason AS "notDoneReason",
         CASE WHEN measure.not_done_reason IS NULL THEN measure.status ELSE 'NOT_DONE' END AS status, measure.evidence, measure.progressed_at AS "progressedAt"`;

const MEASURES = `${MEASURE_COLUMNS}
  FROM unnest($1::uuid[], $2::integer[]) AS asked (issue_id, version)
  JOIN measure_content content USING (issue_id, version)
  JOIN measure ON measure.id = content.measure_id
  ORDER BY content.issue_id, content.version, content.position`;

const NEWEST_OF_MEASURES = `${MEASURE_COLUMNS}
  FROM unnest($1::uuid[]) AS asked (measure_id)
  JOIN measure ON measure.id = asked.measure_id
  CROSS JOIN LATERAL (SELECT max(version) AS version FROM measure_content having_it
    WHERE having_it.issue_id = measure.issue_id AND having_it.measure_id = measure.id) newest
  JOIN measure_content content ON content.issue_id = measure.issue_id AND content.version = newest.version
    AND content.measure_id = measure.id`;
