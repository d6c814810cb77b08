import * as graph from '@vicinia/client/station';
import type { TFunction } from 'i18next';
import { changeBy } from '../station/form/change.js';
import { optional, textOf, chosenOf } from '../parts/form/values.js';
import { partiesAt, partyName, partyOf, partyValue } from '../station/party.js';
import type { OfIssue } from './issue-changes.js';
import { panelsAt } from './issue-choices.js';
import { issueFields, plainChange } from './issue-fields.js';
import type { IssueInFull } from './issue-page.js';

/** From the analysis to the agenda of a panel. */
export function firstSteps({ issue, t, language, label, me }: OfIssue) {
  const issueId = issue.id;
  const at = issue.territory?.id ?? '';
  const field = issueFields(t);
  const present = issue.stakeholders.filter(({ releasedAt }) => releasedAt === null);
  // Nobody makes themselves a stakeholder.
  const without = [...present.map(partyValue), `person:${me?.id ?? ''}`];
  const parties = () => partiesAt(at, (role) => label('roles', role), without);
  return {
    startAnalysis: plainChange(issueId, graph.StartAnalysisDocument),
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
  };
}

function partiesOf({ stakeholders }: Pick<IssueInFull, 'stakeholders'>, t: TFunction) {
  return stakeholders
    .filter(({ releasedAt }) => releasedAt === null)
    .map((one) => ({ value: one.id, text: partyName(one, t('station.vacant')) }));
}
