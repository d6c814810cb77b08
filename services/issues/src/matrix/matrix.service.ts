import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Territories, type Access } from '@vicinia/access';
import { idArgument, now, Refusal, textArgument } from '@vicinia/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import type {
  AddMeasureInput,
  DescribeMatrixInput,
  DescribeMeasureInput,
  ReportProgressInput,
} from '../generated/graphql.js';
import { IssueChanges } from '../issue/issue-changes.js';
import { requireOpen } from '../issue/issue-life-cycle.js';
import { lead } from '../issue/issue-work.service.js';
import { notFound } from '../platform/demand-on.js';
import { MatrixDrafts } from './matrix-drafts.js';
import { MatrixVersion } from './matrix-version.entity.js';
import { MeasureContentRow } from './measure-content.entity.js';
import { MeasureWriting } from './measure-writing.js';
import { Measure } from './measure.entity.js';

const DESCRIPTION_LIMIT = 10_000;
const OUTCOME_LIMIT = 1_000;
const MOST_OUTCOMES = 20;
const WORDS_LIMIT = 2_000;
const EVIDENCE_LIMIT = 5_000;

/** The Integrated Security Management Matrix of an issue (S2 4.2.2). */
@Injectable()
export class Matrices {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly changes: IssueChanges,
    private readonly drafts: MatrixDrafts,
    private readonly measures: MeasureWriting,
    private readonly territories: Territories,
  ) {}

  describe(access: Access, input: DescribeMatrixInput, key: string): Promise<string> {
    return this.changes.run(access, lead('describeMatrix', input, key), async ({ manager, issue }) => {
      requireOpen(issue.stage);
      if (input.desiredOutcomes.length < 1 || input.desiredOutcomes.length > MOST_OUTCOMES) {
        throw new Refusal(
          'INVALID_INPUT',
          `a matrix has 1 to ${String(MOST_OUTCOMES)} desired outcomes`,
          'input.desiredOutcomes',
        );
      }
      const { version } = await this.drafts.open(manager, issue.id);
      await manager.update(
        MatrixVersion,
        { issueId: issue.id, version },
        {
          description: textArgument(input.description, 'input.description', DESCRIPTION_LIMIT),
          desiredOutcomes: input.desiredOutcomes.map((text) =>
            textArgument(text, 'input.desiredOutcomes', OUTCOME_LIMIT),
          ),
        },
      );
    });
  }

  addMeasure(access: Access, input: AddMeasureInput, key: string): Promise<string> {
    return this.changes.run(access, lead('addMeasure', input, key), async ({ manager, issue }) => {
      requireOpen(issue.stage);
      await this.measures.add(manager, issue.id, {
        id: randomUUID(),
        decisionId: null,
        what: textArgument(input.what, 'input.what', WORDS_LIMIT),
        how: textArgument(input.how, 'input.how', WORDS_LIMIT),
        ...responsible(input),
        territoryId: await this.placeOf(manager, input.territoryId ?? issue.territoryId),
        dueOn: input.dueOn,
      });
    });
  }

  async describeMeasure(access: Access, input: DescribeMeasureInput, key: string): Promise<string> {
    const measure = await this.measure(input.measureId);
    const request = {
      ...lead('describeMeasure', { ...input, issueId: measure.issueId }, key),
      input,
      field: 'input.measureId',
    };
    return this.changes.run(access, request, async ({ manager, issue }) => {
      requireOpen(issue.stage);
      const { version } = await this.drafts.open(manager, issue.id);
      await manager.update(
        MeasureContentRow,
        { issueId: issue.id, version, measureId: measure.id },
        {
          what: textArgument(input.what, 'input.what', WORDS_LIMIT),
          how: textArgument(input.how, 'input.how', WORDS_LIMIT),
        },
      );
    });
  }

  /** Status and evidence are progress, not content: no new version comes of them. @returns the measure's id */
  async reportProgress(access: Access, input: ReportProgressInput, key: string): Promise<string> {
    const measure = await this.measure(input.measureId);
    const request = {
      operation: 'reportProgress',
      rule: 'measure.progress',
      issueId: measure.issueId,
      field: 'input.measureId',
      key,
      input,
      moreFacts: async (manager: EntityManager) => ({ measureOwner: await ownersOf(manager, measure) }),
    } as const;
    await this.changes.run(access, request, async ({ manager, issue, by }) => {
      requireOpen(issue.stage);
      await manager.update(
        Measure,
        { id: measure.id },
        {
          status: input.status,
          evidence:
            input.evidence == null ? null : textArgument(input.evidence, 'input.evidence', EVIDENCE_LIMIT),
          progressedAt: now(),
          progressedBy: by,
        },
      );
    });
    return measure.id;
  }

  private async measure(id: string): Promise<Measure> {
    const measure = await this.dataSource.manager.findOneBy(Measure, {
      id: idArgument(id, 'input.measureId'),
    });
    if (!measure) throw notFound('input.measureId');
    return measure;
  }

  private async placeOf(manager: EntityManager, territoryId: string): Promise<string> {
    const territory = await this.territories.byId(idArgument(territoryId, 'input.territoryId'), manager);
    if (!territory) throw notFound('input.territoryId');
    return territory.id;
  }
}

function responsible(input: AddMeasureInput): {
  responsiblePersonId: string | null;
  responsibleOrganisationId: string | null;
} {
  const { responsiblePersonId: person, responsibleOrganisationId: organisation } = input;
  if ((person == null) === (organisation == null)) {
    throw new Refusal(
      'INVALID_INPUT',
      'either a person or an organisation is responsible',
      'input.responsiblePersonId',
    );
  }
  return {
    responsiblePersonId: person == null ? null : idArgument(person, 'input.responsiblePersonId'),
    responsibleOrganisationId:
      organisation == null ? null : idArgument(organisation, 'input.responsibleOrganisationId'),
  };
}

/** Whoever is responsible in the newest version: the person, or the stakeholders on behalf of the organisation. */
async function ownersOf(manager: EntityManager, measure: Measure): Promise<string[]> {
  const rows = await manager.query<{ person_id: string }[]>(
    `WITH content AS (
       SELECT responsible_person_id, responsible_organisation_id FROM measure_content
       WHERE measure_id = $1 ORDER BY version DESC LIMIT 1)
     SELECT responsible_person_id AS person_id FROM content WHERE responsible_person_id IS NOT NULL
     UNION
     SELECT stakeholder.person_id FROM content
     JOIN stakeholder ON stakeholder.issue_id = $2 AND stakeholder.released_at IS NULL
       AND stakeholder.organisation_id = content.responsible_organisation_id`,
    [measure.id, measure.issueId],
  );
  return rows.map((row) => row.person_id);
}
