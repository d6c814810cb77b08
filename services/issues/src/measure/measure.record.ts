import type { Facts, RecordAction, RecordActions, RecordKind } from '@vicinia/access';
import { Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { IssueStage } from '../generated/graphql.js';
import { demandOpen } from '../issue/issue-life-cycle.js';
import { Issue } from '../issue/issue.entity.js';
import { issueRecord, tellingOfIssue } from '../issue/issue.record.js';
import { MeasureContentRow } from './measure-content.entity.js';
import { ownersOfMeasures, type MeasureOwners } from './measure-owner.js';
import { Measure } from './measure.entity.js';

/** A measure: it belongs to its issue, and its owner answers for it. */
export const measureRecord: RecordKind<Measure> = {
  entity: Measure,
  readRule: 'issue.read',
  unknown: 'there is no measure with this id that you may know of',
  telling: tellingOfIssue,
  facts: async (manager, { id, issueId }) => {
    const issue = await manager.findOneByOrFail(Issue, { id: issueId });
    const owners = (await ownersOfMeasures(manager, [id])).get(id);
    return factsOfMeasure(await issueRecord.facts(manager, issue), owners);
  },
};

/** What decisions on a measure rest on. Being asked opens nothing but the answer: nobody gains by naming himself. */
export function factsOfMeasure(ofIssue: Facts, owners: MeasureOwners | null | undefined): Facts {
  const { persons = [], organisationIds = [] } = owners ?? {};
  return {
    ...ofIssue,
    participants: { ...ofIssue.participants, measureOwner: persons, namedOwner: persons },
    organisations: { ...ofIssue.organisations, measureOwner: organisationIds, namedOwner: organisationIds },
  };
}

/** A measure as its newest version has it, in the life of its issue: what people do with it looks at that. */
export interface MeasureStanding {
  readonly stage: IssueStage;
  readonly droppedAt: Date | null;
  readonly what: string | null;
  readonly how: string | null;
}

/** What people do with a measure, by the names of the mutations. */
export const measureActions = {
  changeMeasure: { rule: 'issue.lead', demandState: demandStanding },
  dropMeasure: { rule: 'issue.lead', demandState: demandStanding },
  acceptMeasure: {
    rule: 'measure.accept',
    demandState: (standing) => {
      demandStanding(standing);
      demandDescribed(standing);
    },
  },
  declineMeasure: { rule: 'measure.accept', demandState: demandStanding },
  reportProgress: { rule: 'measure.progress', demandState: demandStanding },
  attachEvidence: { rule: 'measure.progress', demandState: demandStanding },
  withdrawEvidence: {
    rule: 'measure.progress',
    demandState: ({ stage }) => {
      demandOpen(stage);
    },
  },
  // Also once the issue has ended: who can be recognised may be noticed late.
  redactEvidence: { rule: 'issue.lead' },
} as const satisfies RecordActions<MeasureStanding>;

function demandStanding({ stage, droppedAt }: MeasureStanding): void {
  demandOpen(stage);
  if (droppedAt !== null) throw new Refusal('TRANSITION_NOT_ALLOWED', 'this measure was dropped');
}

function demandDescribed({ what, how }: MeasureStanding): void {
  if (what === null || how === null)
    throw new Refusal('MATRIX_INCOMPLETE', 'nobody has said yet what is to be done, and how');
}

/** Locks the issue of a measure, which is locked before its measures. */
async function lockIssueOf(manager: EntityManager, measureId: string): Promise<void> {
  await manager.query(
    `SELECT FROM issue WHERE id = (SELECT issue_id FROM measure WHERE id = $1) FOR UPDATE`,
    [measureId],
  );
}

/** What a mutation says that changes one measure. */
export function onMeasure<Input extends { readonly measureId: string }>(
  operation: keyof typeof measureActions,
  input: Input,
  key: string,
) {
  const { measureId: id } = input;
  const { rule } = measureActions[operation];
  const lockFirst = (manager: EntityManager) => lockIssueOf(manager, id);
  return { operation, rule, id, field: 'input.measureId', key, input, lockFirst } as const;
}

/**
 * A locked measure as its newest version has it, where it stands as an action wants it.
 *
 * @throws Refusal TRANSITION_NOT_ALLOWED once its issue has ended or the version dropped it, and what the action demands
 */
export async function standingFor(
  manager: EntityManager,
  operation: keyof typeof measureActions,
  { id: measureId, issueId }: Measure,
): Promise<MeasureContentRow> {
  const { stage } = await manager.findOneByOrFail(Issue, { id: issueId });
  const content = await manager.findOneOrFail(MeasureContentRow, {
    where: { measureId },
    order: { version: 'DESC' },
  });
  const action: RecordAction<MeasureStanding> = measureActions[operation];
  const { droppedAt, what, how } = content;
  action.demandState?.({ stage, droppedAt, what, how });
  return content;
}
