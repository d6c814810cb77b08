import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, isWithin, officeOf, Territories, type Access } from '@vicinia/access';
import { meetingDecisionRecorded, type DataOf } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import {
  checkInput,
  demandRoom,
  idArgument,
  ifGiven,
  languageArgument,
  now,
  Refusal,
  textArgument,
} from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { RecordDecisionInput } from '../generated/graphql.js';
import { AgendaItem } from '../meeting/agenda-item.entity.js';
import { meetingRecord, onMeeting } from '../meeting/meeting.record.js';
import { Panel } from '../panel/panel.entity.js';
import { DecidedMeasure } from './decided-measure.entity.js';
import { checkMeasures, type CheckedMeasure } from './decided-measures.js';
import { Decision } from './decision.entity.js';

/** As `Meeting.decisions` states it. */
const MOST_DECISIONS = 30;

type Responsible = DataOf<typeof meetingDecisionRecorded>['measures'][number]['responsible'];

/** Records decisions and tells issues of their measures. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly changes: Changes,
    private readonly territories: Territories,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @returns id of the decision
   * @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT, TRANSITION_NOT_ALLOWED before the meeting begins
   */
  record(access: Access, input: RecordDecisionInput, key: string): Promise<string> {
    const { text, language, agendaItemId, measures } = checkInput({
      agendaItemId: () => idArgument(input.agendaItemId, 'input.agendaItemId'),
      text: () => textArgument(input.text, 'input.text'),
      language: () => ifGiven(input.language, (tag) => languageArgument(tag, 'input.language')),
      measures: () => checkMeasures(input.measures, now().toISOString().slice(0, 10)),
    });
    const change = onMeeting('recordDecision', input, key);
    return this.changes.change(access, meetingRecord, change, async ({ manager, record: meeting, facts }) => {
      const item = await manager.findOneBy(AgendaItem, { id: agendaItemId, meetingId: meeting.id });
      if (!item) throw invalid('input.agendaItemId', 'the agenda of this meeting has no such point');
      if (item.issueId === null && measures.length > 0) {
        throw invalid('input.measures', 'only a point that is an issue has measures');
      }
      // What is decided makes its owner: somebody else writes down what the one who records takes on.
      for (const { responsiblePersonId } of measures)
        access.demandToGive('measureOwner', responsiblePersonId, facts);
      const recorded = await manager.countBy(Decision, { meetingId: meeting.id });
      demandRoom(recorded, MOST_DECISIONS, `a meeting has at most ${String(MOST_DECISIONS)} decisions`);
      const panel = await manager.findOneByOrFail(Panel, { id: meeting.panelId });
      await this.demandOnTheLine(measures, panel.territoryId, manager);
      const decision = { id: randomUUID(), meetingId: meeting.id, agendaItemId, text, language };
      await manager.insert(Decision, { ...decision, recordedAt: now(), recordedBy: access.personId() });
      const decided = measures.map((measure, index) => ({
        ...measure,
        id: randomUUID(),
        decisionId: decision.id,
        position: index + 1,
      }));
      await manager.insert(DecidedMeasure, decided);
      if (item.issueId !== null) await this.tell(manager, panel, decision, item.issueId, decided);
      return decision.id;
    });
  }

  /** Ids and dates travel; what was said stays here. */
  private async tell(
    manager: EntityManager,
    panel: Panel,
    decision: Pick<Decision, 'id' | 'meetingId'>,
    issueId: string,
    measures: readonly Pick<DecidedMeasure, keyof DecidedMeasure>[],
  ): Promise<void> {
    const told = [];
    for (const measure of measures) {
      const { id: measureId, territoryId, dueOn } = measure;
      told.push({ measureId, responsible: await responsibleFor(manager, measure), territoryId, dueOn });
    }
    await this.outbox.add(manager, meetingDecisionRecorded, {
      subject: decision.meetingId,
      territoryId: panel.territoryId,
      data: { decisionId: decision.id, issueId, measures: told },
    });
  }

  /** A measure lies at, below or above the panel's territory, never beside it. */
  private async demandOnTheLine(
    measures: readonly CheckedMeasure[],
    panelTerritoryId: string,
    manager: EntityManager,
  ): Promise<void> {
    if (measures.length === 0) return;
    const known = await this.territories.byIds(
      [panelTerritoryId, ...measures.map((each) => each.territoryId)],
      manager,
    );
    const own = known.get(panelTerritoryId)?.path ?? '';
    for (const [index, { territoryId }] of measures.entries()) {
      const path = known.get(territoryId)?.path;
      if (path !== undefined && (isWithin(path, own) || isWithin(own, path))) continue;
      throw invalid(
        `input.measures.${String(index)}.territoryId`,
        "the territory is not on the line of the panel's",
      );
    }
  }
}

/** Somebody in office is named by it: what is decided now may be heard after the office has ended. */
async function responsibleFor(
  manager: EntityManager,
  measure: Pick<DecidedMeasure, 'responsiblePersonId' | 'responsibleOrganisationId' | 'territoryId'>,
): Promise<Responsible> {
  const { responsiblePersonId: personId, responsibleOrganisationId: organisationId, territoryId } = measure;
  if (personId !== null) {
    const office = await officeOf(manager, personId, territoryId);
    return { kind: 'person', personId, ...(office === null ? {} : { appointmentId: office }) };
  }
  if (organisationId !== null) return { kind: 'organisation', organisationId };
  throw new Error('a checked measure has somebody responsible');
}

function invalid(field: string, message: string): Refusal {
  return new Refusal('INVALID_INPUT', message, field);
}
