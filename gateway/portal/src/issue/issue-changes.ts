import * as graph from '@vicinia/client/station';
import type { TFunction } from 'i18next';
import { changeBy, optional, textOf, type Change } from '../station/form/change.js';
import { chosenOf, type FormField } from '../station/form/form-field.js';
import type { Me } from '../station/me.js';
import { partiesAt, partyName, partyOf, partyValue } from '../station/party.js';
import { labelChoices, type Enumeration } from '../station/use-labels.js';
import { municipalitiesAt, openIssuesAt, organisationsAt, panelsAt } from './issue-choices.js';
import type { IssueInFull } from './issue-page.js';

type Label = (name: Enumeration, value: string) => string;

/** What can be done with an issue beside its matrix: what each step asks for. */
export function issueChanges(
  issue: IssueInFull,
  t: TFunction,
  language: string,
  label: Label,
  me: Me | null,
): Record<string, Change> {
  const issueId = issue.id;
  const at = issue.territory?.id ?? '';
  const field = (name: string, kind: FormField['kind'], more: Partial<FormField> = {}): FormField => ({
    name,
    kind,
    label: t(`field.${name}`),
    ...(kind === 'text' ? { most: 5000 } : {}),
    ...more,
  });
  const present = issue.stakeholders.filter(({ releasedAt }) => releasedAt === null);
  // Nobody makes themselves a stakeholder.
  const without = [...present.map(partyValue), `person:${me?.id ?? ''}`];
  const parties = () => partiesAt(at, (role) => label('roles', role), without);
  const plain = (document: Parameters<typeof changeBy<{ issueId: string }>>[0]) =>
    changeBy(document, [], () => ({ issueId }));

  return {
    startAnalysis: plain(graph.StartAnalysisDocument),
    defineIssue: changeBy(
      graph.DefineIssueDocument,
      [field('problem', 'text'), field('cause', 'text'), field('affected', 'text')],
      (values) => ({
        issueId,
        language,
        problem: textOf(values, 'problem'),
        cause: textOf(values, 'cause'),
        affected: textOf(values, 'affected'),
      }),
    ),
    addStakeholder: changeBy(
      graph.AddStakeholderDocument,
      [field('party', 'choice', { choices: parties })],
      (values) => ({ issueId, stakeholder: partyOf(textOf(values, 'party')) }),
    ),
    agreeProcess: changeBy(graph.AgreeProcessDocument, [field('process', 'text')], (values) => ({
      issueId,
      language,
      process: textOf(values, 'process'),
    })),
    agreeToProcess: changeBy(
      graph.AgreeToProcessDocument,
      [
        field('stakeholder', 'choice', {
          isOptional: true,
          choices: () => Promise.resolve(partiesOf(issue, t)),
        }),
      ],
      (values) => ({ issueId, stakeholderId: optional(values, 'stakeholder') ?? null }),
    ),
    formWorkingGroup: changeBy(
      graph.FormWorkingGroupDocument,
      [field('parties', 'choices', { choices: parties, isOptional: present.length > 0 })],
      (values) => ({ issueId, stakeholders: chosenOf(values['parties']).map(partyOf) }),
    ),
    requestAgenda: changeBy(
      graph.RequestAgendaDocument,
      [field('panel', 'choice', { choices: () => panelsAt(at, language) })],
      (values) => ({ issueId, panelId: textOf(values, 'panel') }),
    ),
    startImplementation: plain(graph.StartImplementationDocument),
    addReview: changeBy(
      graph.AddReviewDocument,
      [
        field('review', 'text', { most: 10_000 }),
        field('effectSoFar', 'choice', {
          isOptional: true,
          choices: () => labelChoices('effects', language),
        }),
      ],
      (values) => ({
        issueId,
        language,
        text: textOf(values, 'review'),
        matrixVersion: issue.matrix?.version ?? 0,
        effectSoFar: (optional(values, 'effectSoFar') ?? null) as null,
      }),
    ),
    startEvaluation: plain(graph.StartEvaluationDocument),
    closeIssue: changeBy(
      graph.CloseIssueDocument,
      [
        field('effect', 'choice', { choices: () => labelChoices('effects', language) }),
        field('assessment', 'text'),
      ],
      (values) => ({
        issueId,
        effect: textOf(values, 'effect') as 'FIXED',
        assessment: [{ language, text: textOf(values, 'assessment') }],
      }),
    ),
    placeIssue: changeBy(
      graph.PlaceIssueDocument,
      [field('municipalities', 'choices', { choices: () => municipalitiesAt(at, language) })],
      (values) => ({ issueId, municipalityIds: chosenOf(values['municipalities']) }),
    ),
    mergeIssue: changeBy(
      graph.MergeIssueDocument,
      [field('intoIssue', 'choice', { choices: () => openIssuesAt(at, language, issueId) })],
      (values) => ({ issueId, intoIssueId: textOf(values, 'intoIssue') }),
    ),
    referIssue: changeBy(
      graph.ReferIssueDocument,
      [
        field('authority', 'line', { most: 200 }),
        field('organisation', 'choice', { isOptional: true, choices: () => organisationsAt(at) }),
      ],
      (values) => ({
        issueId,
        authority: textOf(values, 'authority'),
        organisationId: optional(values, 'organisation') ?? null,
      }),
    ),
    returnReferral: plain(graph.ReturnReferralDocument),
    releasePublicIssue: changeBy(
      graph.ReleasePublicIssueDocument,
      [
        field('title', 'line', { most: 200, hint: t('field.publicHint') }),
        field('summary', 'text'),
        field('agreed', 'text', { isOptional: true }),
      ],
      (values) => ({
        issueId,
        texts: [
          {
            language,
            title: textOf(values, 'title'),
            summary: textOf(values, 'summary'),
            agreed: optional(values, 'agreed') ?? null,
          },
        ],
      }),
    ),
    withdrawPublicIssue: changeBy(
      graph.WithdrawPublicIssueDocument,
      [field('reason', 'text', { most: 1000 })],
      (values) => ({
        issueId,
        reason: [{ language, text: textOf(values, 'reason') }],
      }),
    ),
    declineIssue: changeBy(graph.DeclineIssueDocument, [field('reason', 'text')], (values) => ({
      issueId,
      reason: [{ language, text: textOf(values, 'reason') }],
    })),
  };
}

function partiesOf({ stakeholders }: Pick<IssueInFull, 'stakeholders'>, t: TFunction) {
  return stakeholders
    .filter(({ releasedAt }) => releasedAt === null)
    .map((one) => ({ value: one.id, text: partyName(one, t('station.vacant')) }));
}
