import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isWithin, Territories, type Access } from '@vicinia/access';
import { meetingDecisionRecorded } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { idArgument, now, Refusal, textArgument } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { RecordDecisionInput } from '../generated/graphql.js';
import { AgendaItem } from '../meeting/agenda-item.entity.js';
import { factsOf, MeetingChanges } from '../meeting/meeting-changes.js';
import { demandSitting } from '../meeting/meeting-life.js';
import { Panel } from '../panel/panel.entity.js';
import { DecidedMeasure } from './decided-measure.entity.js';
import { checkMeasures, type CheckedMeasure } from './decided-measures.js';
import { Decision } from './decision.entity.js';

/** Records decisions and tells issues of their measures. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly changes: MeetingChanges,
    private readonly territories: Territories,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @returns id of the decision
   * @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT, TRANSITION_NOT_ALLOWED before the meeting begins
   */
  async record(access: Access, input: RecordDecisionInput, idempotencyKey: string): Promise<string> {
    const text = textArgument(input.text, 'input.text', 5_000);
    const agendaItemId = idArgument(input.agendaItemId, 'input.agendaItemId');
    const measures = checkMeasures(input.measures ?? [], now().toISOString().slice(0, 10));
    const change = {
      access,
      meetingId: input.meetingId,
      field: 'input.meetingId',
      rule: 'panel.run',
      operation: 'recordDecision',
      input,
      idempotencyKey,
    } as const;
    return this.changes.run(change, async (manager, meeting) => {
      demandSitting(factsOf(meeting), now());
      const item = await manager.findOneBy(AgendaItem, { id: agendaItemId, meetingId: meeting.id });
      if (!item) throw invalid('input.agendaItemId', 'the agenda of this meeting has no such point');
      if (item.issueId === null && measures.length > 0) {
        throw invalid('input.measures', 'only a point that is an issue has measures');
      }
      const panel = await manager.findOneByOrFail(Panel, { id: meeting.panelId });
      await this.demandOnTheLine(measures, panel.territoryId, manager);
      const decision = { id: randomUUID(), meetingId: meeting.id, agendaItemId, text };
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
    await this.outbox.add(manager, meetingDecisionRecorded, {
      subject: decision.meetingId,
      territoryId: panel.territoryId,
      data: {
        decisionId: decision.id,
        issueId,
        measures: measures.map((measure) => ({
          measureId: measure.id,
          responsible: responsibleOf(measure),
          territoryId: measure.territoryId,
          dueOn: measure.dueOn,
        })),
      },
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

function responsibleOf(
  measure: Pick<DecidedMeasure, 'responsiblePersonId' | 'responsibleOrganisationId'>,
): { kind: 'person'; personId: string } | { kind: 'organisation'; organisationId: string } {
  if (measure.responsiblePersonId !== null) return { kind: 'person', personId: measure.responsiblePersonId };
  if (measure.responsibleOrganisationId !== null) {
    return { kind: 'organisation', organisationId: measure.responsibleOrganisationId };
  }
  throw new Error('a checked measure has somebody responsible');
}

function invalid(field: string, message: string): Refusal {
  return new Refusal('INVALID_INPUT', message, field);
}
