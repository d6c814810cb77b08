import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, officeOf, Territories, type Access } from '@vicinia/access';
import {
  checkInput,
  demandRoom,
  idArgument,
  ifGiven,
  now,
  Refusal,
  textArgument,
} from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { AddMeasureInput, DescribeMeasureInput, ReportProgressInput } from '../generated/graphql.js';
import { requireOpen } from '../issue/issue-life-cycle.js';
import { Issue } from '../issue/issue.entity.js';
import { byLead, issueRecord } from '../issue/issue.record.js';
import { IssueParticipantsService } from '../stakeholder/issue-participants.service.js';
import { unknownTerritory } from '../territory/unknown-territory.js';
import { MatrixDraftService } from './matrix-draft.service.js';
import { MeasureContentRow } from './measure-content.entity.js';
import { Measure } from './measure.entity.js';
import { lockIssueOf, measureRecord } from './measure.record.js';

const MOST_MEASURES = 30;
const WORDS_LIMIT = 2_000;
const EVIDENCE_LIMIT = 5_000;

export interface NewMeasure {
  readonly id: string;
  readonly decisionId: string | null;
  readonly what: string | null;
  readonly how: string | null;
  readonly responsiblePersonId: string | null;
  /** The office by which the person was named; looked for when left out. */
  readonly appointmentId?: string | undefined;
  readonly responsibleOrganisationId: string | null;
  readonly territoryId: string;
  readonly dueOn: string;
}

/** The measures of a matrix: who does what, where, until when and how. */
@Injectable()
export class MeasureService {
  constructor(
    private readonly changes: Changes,
    private readonly drafts: MatrixDraftService,
    private readonly territories: Territories,
    private readonly participants: IssueParticipantsService,
  ) {}

  /** @returns the issue's id */
  add(access: Access, input: AddMeasureInput, key: string): Promise<string> {
    const asked = byLead('addMeasure', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue, facts }) => {
      requireOpen(issue.stage);
      const { territoryId, ...checked } = checkInput({
        ...wordsOf(input),
        responsiblePersonId: () => ifGiven(responsiblePerson(input), (id) => idArgument(id, PERSON)),
        responsibleOrganisationId: () =>
          ifGiven(input.responsibleOrganisationId, (id) => idArgument(id, 'input.responsibleOrganisationId')),
        territoryId: () => idArgument(input.territoryId ?? issue.territoryId, 'input.territoryId'),
      });
      access.demandToGive('measureOwner', checked.responsiblePersonId, facts);
      const there = await manager.countBy(Measure, { issueId: issue.id });
      demandRoom(there, MOST_MEASURES, `an issue has at most ${String(MOST_MEASURES)} measures`);
      const place = await this.territories.byId(territoryId, manager);
      if (!place) throw unknownTerritory('input.territoryId');
      await this.addToDraft(manager, issue.id, {
        id: randomUUID(),
        decisionId: null,
        ...checked,
        territoryId: place.id,
        dueOn: input.dueOn,
      });
      return issue.id;
    });
  }

  /** @returns the issue's id */
  describe(access: Access, input: DescribeMeasureInput, key: string): Promise<string> {
    const asked = { ...onMeasure('describeMeasure', input, key), rule: 'issue.lead' } as const;
    return this.changes.change(access, measureRecord, asked, async ({ manager, record: measure }) => {
      const { issueId } = measure;
      await requireOpenIssue(manager, issueId);
      const words = checkInput(wordsOf(input));
      const { version } = await this.drafts.open(manager, issueId);
      await manager.update(MeasureContentRow, { issueId, version, measureId: measure.id }, words);
      return issueId;
    });
  }

  /** Status and evidence are progress, not content: no new version comes of them. @returns the measure's id */
  reportProgress(access: Access, input: ReportProgressInput, key: string): Promise<string> {
    const asked = { ...onMeasure('reportProgress', input, key), rule: 'measure.progress' } as const;
    return this.changes.change(access, measureRecord, asked, async ({ manager, record: measure }) => {
      await requireOpenIssue(manager, measure.issueId);
      measure.status = input.status;
      measure.evidence = ifGiven(input.evidence, (text) =>
        textArgument(text, 'input.evidence', EVIDENCE_LIMIT),
      );
      measure.progressedAt = now();
      measure.progressedBy = access.personId();
      return measure.id;
    });
  }

  /** Adds a measure to the draft of a locked issue, unless it is there already. */
  async addToDraft(manager: EntityManager, issueId: string, measure: NewMeasure): Promise<void> {
    const { id, decisionId, ...content } = measure;
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(Measure)
      .values({ id, issueId, decisionId, status: 'PLANNED' })
      .orIgnore()
      .returning('id')
      .execute();
    if ((inserted.raw as unknown[]).length === 0) return;
    const { version } = await this.drafts.open(manager, issueId);
    const position = (await manager.countBy(MeasureContentRow, { issueId, version })) + 1;
    const { responsiblePersonId: owner, territoryId } = content;
    const appointmentId =
      owner === null ? null : (measure.appointmentId ?? (await officeOf(manager, owner, territoryId)));
    await manager.insert(MeasureContentRow, {
      issueId,
      version,
      measureId: id,
      position,
      ...content,
      appointmentId,
      ownerReleasedAt: null,
    });
    if (owner !== null) await this.participants.state(manager, issueId);
  }
}

const PERSON = 'input.responsiblePersonId';

function onMeasure<Input extends { readonly measureId: string }>(
  operation: string,
  input: Input,
  key: string,
) {
  const { measureId: id } = input;
  const lockFirst = (manager: EntityManager) => lockIssueOf(manager, id);
  return { operation, id, field: 'input.measureId', key, input, lockFirst } as const;
}

function wordsOf({ what, how }: Pick<DescribeMeasureInput, 'what' | 'how'>) {
  return {
    what: () => textArgument(what, 'input.what', WORDS_LIMIT),
    how: () => textArgument(how, 'input.how', WORDS_LIMIT),
  };
}

/** Either a person or an organisation is responsible, never both and never nobody. */
function responsiblePerson(input: AddMeasureInput): string | null {
  const { responsiblePersonId: person, responsibleOrganisationId: organisation } = input;
  if ((person == null) === (organisation == null))
    throw new Refusal('INVALID_INPUT', 'either a person or an organisation is responsible', PERSON);
  return person ?? null;
}

async function requireOpenIssue(manager: EntityManager, id: string): Promise<void> {
  requireOpen((await manager.findOneByOrFail(Issue, { id })).stage);
}
