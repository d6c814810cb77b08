import {
  factsOfTerritory,
  municipalitiesOf,
  recordMutations,
  type RecordAction,
  type RecordActions,
  type RecordKind,
  type Rule,
  type Telling,
  type ToldRecord,
} from '@vicinia/access';
import { issuesRecordChanged } from '@vicinia/events';
import type { EntityManager } from 'typeorm';
import { factsOfStakeholders } from '../stakeholder/stakeholder.reads.js';
import type { IssueStage } from '../generated/graphql.js';
import {
  nextIssueStage,
  demandJoinable,
  demandOpen,
  demandProcess,
  demandProposed,
  demandReleasable,
  demandReleased,
  demandReviewable,
  stageAfterReturn,
  type IssueStep,
} from './issue-life-cycle.js';
import { Issue } from './issue.entity.js';

/**
 * SQL expression of the municipalities in which an issue lies: those that whoever leads it says, else those of its
 * concerns, else those of where it is led. An issue that the nation leads lies in none unless its concerns do.
 */
export const MUNICIPALITIES_OF_ISSUE = municipalitiesOf(
  'issue.municipality_ids',
  'SELECT gathered.territory_id FROM concern gathered WHERE gathered.issue_id = issue.id',
  'issue.territory_id',
);

/** An issue, as access to it and to all that belongs to it is decided: by its place and by who takes part now. */
export const issueRecord: RecordKind<Issue> = {
  entity: Issue,
  readRule: 'issue.read',
  unknown: 'there is no issue with this id that you may know of',
  telling: { message: issuesRecordChanged, of: (_manager, issue) => toldOf(issue) },
  facts: async (manager, issue) => {
    const { organisations, participants } = await factsOfStakeholders(manager, issue.id);
    return {
      territoryPaths: (await factsOfTerritory(manager, issue.territoryId)).territoryPaths,
      municipalityIds: (await municipalitiesOfIssues(manager, [issue.id])).get(issue.id),
      participants,
      organisations: { ...organisations, receiver: receiversOf(issue) },
    };
  },
};

/** What is told of an issue when it, or something that belongs to it, has changed. */
function toldOf({ id, territoryId }: Issue): ToldRecord {
  return { type: 'Issue', id, territoryId };
}

/** As of the issue to which a record belongs. */
export const tellingOfIssue: Telling<{ readonly issueId: string }> = {
  message: issuesRecordChanged,
  of: async (manager, { issueId }) => toldOf(await manager.findOneByOrFail(Issue, { id: issueId })),
};

/** The organisation with which an issue is, while it is with one. */
export function receiversOf({ stage, referredToOrganisationId }: Issue): string[] {
  return stage === 'REFERRED' && referredToOrganisationId !== null ? [referredToOrganisationId] : [];
}

/** In which municipalities issues lie, by their ids. */
export async function municipalitiesOfIssues(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await manager.query<{ id: string; municipalityIds: string[] }[]>(
    `SELECT issue.id, ${MUNICIPALITIES_OF_ISSUE} AS "municipalityIds" FROM issue WHERE issue.id = ANY ($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row.municipalityIds]));
}

/** An issue of which nothing is public. */
export const NOT_PUBLIC = { publicSince: null, publicTerritoryId: null } satisfies Partial<Issue>;

/** What people do with an issue, by the names of the mutations. */
export const issueActions = {
  placeIssue: led(demandOpen),
  addConcernsToIssue: led(demandOpen),
  requestAgenda: led(demandOpen),
  startAnalysis: ledStep('startAnalysis'),
  defineIssue: ledStep('define'),
  agreeProcess: ledStep('agreeProcess'),
  agreeToProcess: atStage('process.agree', demandProcess),
  formWorkingGroup: ledStep('formWorkingGroup'),
  addStakeholder: led(demandJoinable),
  describeMatrix: led(demandOpen),
  addMeasure: led(demandOpen),
  proposeResolution: ledStep('proposeResolution'),
  signResolution: { rule: 'matrix.sign' },
  recordMissingSignatures: led(demandProposed),
  startImplementation: ledStep('startImplementation'),
  addReview: led(demandReviewable),
  startEvaluation: ledStep('startEvaluation'),
  closeIssue: ledStep('close'),
  declineIssue: ledStep('decline'),
  mergeIssue: ledStep('merge'),
  referIssue: ledStep('refer'),
  releasePublicIssue: atStage('issue.release', demandReleasable),
  withdrawPublicIssue: {
    rule: 'issue.release',
    demandState: ({ publicSince }) => {
      demandReleased(publicSince);
    },
  },
  draftPublicIssue: atStage('issue.draftPublic', demandReleasable),
  releasePublicIssueDraft: atStage('issue.release', demandReleasable),
  discardPublicIssueDraft: { rule: 'issue.draftPublic' },
  returnReferral: {
    rule: 'referral.return',
    demandState: ({ stage, stageBeforeReferral }) => stageAfterReturn(stage, stageBeforeReferral),
  },
} as const satisfies RecordActions<Issue>;

function atStage(rule: Rule, demand: (stage: IssueStage) => unknown): RecordAction<Issue> {
  return { rule, demandState: ({ stage }) => demand(stage) };
}

/** Something that the officers of the territory do. */
function led(demand: (stage: IssueStage) => unknown): RecordAction<Issue> {
  return atStage('issue.lead', demand);
}

function ledStep(step: IssueStep): RecordAction<Issue> {
  return led((stage) => nextIssueStage(stage, step));
}

/** What a mutation says that changes one issue. */
export const onIssue = recordMutations(issueActions, 'issueId');

/** Locks an issue that another record names. */
export function lockIssue(manager: EntityManager, id: string): Promise<Issue> {
  return manager.findOneOrFail(Issue, { where: { id }, lock: { mode: 'pessimistic_write' } });
}
