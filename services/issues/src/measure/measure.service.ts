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
import type {
  AddMeasureInput,
  ChangeMeasureInput,
  DropMeasureInput,
  ReportProgressInput,
} from '../generated/graphql.js';
import { issueRecord, onIssue } from '../issue/issue.record.js';
import { IssueParticipantsService } from '../stakeholder/issue-participants.service.js';
import { partyArgument, takesPartAmong, type Party } from '../stakeholder/party.js';
import { takingPartIn } from '../stakeholder/stakeholder.reads.js';
import { unknownTerritory } from '../territory/unknown-territory.js';
import { MatrixDraftService } from '../matrix/matrix-draft.service.js';
import { MeasureContentRow } from './measure-content.entity.js';
import { periodArgument } from './measure-period.js';
import { Measure } from './measure.entity.js';
import { accept, UNANSWERED } from './measure-acceptance.js';
import { measureRecord, onMeasure, standingFor } from './measure.record.js';

const MOST_MEASURES = 30;

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
  readonly beginsOn: string | null;
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
    const asked = onIssue('addMeasure', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const { who, where, when, ...words } = checkInput({
        what: () => textArgument(input.what, 'input.what'),
        how: () => textArgument(input.how, 'input.how'),
        who: () => partyArgument(input.who, 'input.who'),
        where: () => idArgument(input.where ?? issue.territoryId, 'input.where'),
        when: () => periodArgument(input.when, 'input.when'),
      });
      const there = await manager.countBy(Measure, { issueId: issue.id });
      demandRoom(there, MOST_MEASURES, `an issue has at most ${String(MOST_MEASURES)} measures`);
      await demandStakeholder(manager, issue.id, who);
      await this.demandPlace(manager, where);
      await this.addToDraft(manager, issue.id, {
        id: randomUUID(),
        decisionId: null,
        ...words,
        responsiblePersonId: who.personId,
        responsibleOrganisationId: who.organisationId,
        territoryId: where,
        ...when,
      });
      return issue.id;
    });
  }

  /** The owner is asked anew: what was accepted is no longer what stands there. @returns the issue's id */
  change(access: Access, input: ChangeMeasureInput, key: string): Promise<string> {
    const asked = onMeasure('changeMeasure', input, key);
    return this.changes.change(access, measureRecord, asked, async ({ manager, record: measure }) => {
      const { issueId } = measure;
      await standingFor(manager, 'changeMeasure', measure);
      const { who, where, when, what, how } = checkInput({
        what: () => ifGiven(input.what, (text) => textArgument(text, 'input.what')),
        how: () => ifGiven(input.how, (text) => textArgument(text, 'input.how')),
        who: () => ifGiven(input.who, (party) => partyArgument(party, 'input.who')),
        where: () => ifGiven(input.where, (id) => idArgument(id, 'input.where')),
        when: () => ifGiven(input.when, (period) => periodArgument(period, 'input.when')),
      });
      if (who) await demandStakeholder(manager, issueId, who);
      if (where !== null) await this.demandPlace(manager, where);
      const content = await this.contentInDraft(manager, measure);
      Object.assign(content, {
        ...(what !== null && { what }),
        ...(how !== null && { how }),
        ...(where !== null && { territoryId: where }),
        ...when,
        ...UNANSWERED,
      });
      if (who) {
        Object.assign(content, {
          responsiblePersonId: who.personId,
          responsibleOrganisationId: who.organisationId,
          appointmentId:
            who.personId === null ? null : await officeOf(manager, who.personId, content.territoryId),
          from: now(),
          ownerReleasedAt: null,
        });
      }
      await manager.save(MeasureContentRow, content);
      if (who) await this.participants.state(manager, issueId);
      return issueId;
    });
  }

  /** @returns the issue's id */
  drop(access: Access, input: DropMeasureInput, key: string): Promise<string> {
    const asked = onMeasure('dropMeasure', input, key);
    return this.changes.change(access, measureRecord, asked, async ({ manager, record: measure }) => {
      const { issueId } = measure;
      await standingFor(manager, 'dropMeasure', measure);
      const dropReason = textArgument(input.reason, 'input.reason');
      const content = await this.contentInDraft(manager, measure);
      await manager.save(MeasureContentRow, Object.assign(content, { droppedAt: now(), dropReason }));
      await this.participants.state(manager, issueId);
      return issueId;
    });
  }

  /** Status and evidence are progress, not content: no new version comes of them. @returns the measure's id */
  reportProgress(access: Access, input: ReportProgressInput, key: string): Promise<string> {
    const asked = onMeasure('reportProgress', input, key);
    return this.changes.change(access, measureRecord, asked, async ({ manager, record: measure, facts }) => {
      const content = await standingFor(manager, 'reportProgress', measure);
      const { evidence, notDoneReason } = checkInput({
        evidence: () => ifGiven(input.evidence, (text) => textArgument(text, 'input.evidence')),
        notDoneReason: () => notDoneReasonOf(input),
      });
      if (input.status !== 'NOT_DONE') measure.status = input.status;
      Object.assign(measure, {
        evidence,
        notDoneReason,
        progressedAt: now(),
        progressedBy: access.personId(),
      });
      if (content.acceptedAt === null && access.may('measure.accept', facts))
        await accept(manager, content, access.personId());
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
    const last = await manager.maximum(MeasureContentRow, 'position', { issueId, version });
    const { responsiblePersonId: owner, territoryId } = content;
    const appointmentId =
      owner === null ? null : (measure.appointmentId ?? (await officeOf(manager, owner, territoryId)));
    await manager.insert(MeasureContentRow, {
      issueId,
      version,
      measureId: id,
      position: (last ?? 0) + 1,
      ...content,
      appointmentId,
      from: now(),
    });
    if (owner !== null) await this.participants.state(manager, issueId);
  }

  private async contentInDraft(manager: EntityManager, measure: Measure): Promise<MeasureContentRow> {
    const { version } = await this.drafts.open(manager, measure.issueId);
    const where = { issueId: measure.issueId, version, measureId: measure.id };
    return manager.findOneByOrFail(MeasureContentRow, where);
  }

  private async demandPlace(manager: EntityManager, territoryId: string): Promise<void> {
    if (!(await this.territories.byId(territoryId, manager))) throw unknownTerritory('input.where');
  }
}

async function demandStakeholder(manager: EntityManager, issueId: string, who: Party): Promise<void> {
  if (!takesPartAmong(await takingPartIn(manager, issueId), who))
    throw new Refusal('INVALID_INPUT', 'the owner of a measure is a stakeholder of the issue', 'input.who');
}

/** A reason goes with NOT_DONE, and with nothing else. */
function notDoneReasonOf({ status, notDoneReason }: ReportProgressInput): string | null {
  const field = 'input.notDoneReason';
  if (status === 'NOT_DONE') return textArgument(notDoneReason ?? '', field);
  if (notDoneReason != null) throw new Refusal('INVALID_INPUT', 'a reason goes with NOT_DONE alone', field);
  return null;
}
