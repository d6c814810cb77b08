import * as graph from '@vicinia/client/station';
import type { TFunction } from 'i18next';
import type { FormField } from '../parts/form/form-field.js';
import { optional, textOf } from '../parts/form/values.js';
import { changeBy, type Change } from '../station/form/change.js';
import { fieldsOf } from '../station/form/fields-of.js';
import { holdersAt } from '../station/holders-at.js';
import { labelChoices } from '../station/use-labels.js';

type Team = graph.TeamInFullFragment;

/** Whose holders work in teams; the graph decides it again. */
const IN_TEAMS: readonly string[] = [
  'NEIGHBOURHOOD_OFFICER',
  'SUPPORT_OFFICER',
  'SECURITY_OFFICER',
  'SECURITY_COORDINATOR',
  'LIAISON_OFFICER',
  'VIRTUAL_OFFICER',
];

/** What can be done with a team: what each step asks for. */
export function teamChanges(
  { id: teamId, territory, members }: Team,
  t: TFunction,
  language: string,
  roleName: (role: string) => string,
): Record<string, Change> {
  const field = fieldsOf(t, 'team');
  const inTeam = () =>
    Promise.resolve(
      members.map(({ appointment }) => ({
        value: appointment.id,
        text: `${appointment.person.displayName ?? ''}, ${roleName(appointment.post.role)}`,
      })),
    );
  return {
    recordAbstraction: changeBy(
      graph.RecordAbstractionDocument,
      [
        field('appointmentId', 'choice', { choices: inTeam }),
        field('from', 'day'),
        field('until', 'day'),
        field('hours', 'number'),
        field('reason', 'choice', { choices: () => labelChoices('abstractionReasons', language) }),
      ],
      (values) => ({
        teamId,
        appointmentId: textOf(values, 'appointmentId'),
        from: textOf(values, 'from'),
        until: textOf(values, 'until'),
        hours: Number(textOf(values, 'hours')),
        reason: textOf(values, 'reason') as 'EVENT',
      }),
    ),
    setTeamMember: changeBy(
      graph.SetTeamMemberDocument,
      [
        field('appointmentId', 'choice', { choices: () => holdersAt(territory.id, roleName, IN_TEAMS) }),
        field('ringFencedPercent', 'number', { isOptional: true }),
      ],
      (values) => {
        const percent = optional(values, 'ringFencedPercent');
        return {
          teamId,
          appointmentId: textOf(values, 'appointmentId'),
          ringFencedPercent: percent === undefined ? null : Number(percent),
        };
      },
    ),
  };
}

/** Forms the team of a place that has none. */
export function formTeam(territoryId: string): Change {
  return changeBy(graph.FormTeamDocument, [], () => ({ territoryId }));
}

/** Takes back an entry of who was pulled away. */
export function removeAbstraction(teamId: string, abstractionId: string): Change {
  return changeBy(graph.RemoveAbstractionDocument, [], () => ({ teamId, abstractionId }));
}

/** Records a mediation: figures alone, and nobody's name. */
export function recordMediation(territoryId: string, t: TFunction, language: string): Change {
  const field = fieldsOf(t, 'team');
  const fields: FormField[] = [
    field('heldOn', 'day'),
    field('kind', 'choice', { choices: () => labelChoices('mediationKinds', language) }),
    field('parties', 'number'),
    field('outcome', 'choice', { choices: () => labelChoices('mediationOutcomes', language) }),
  ];
  return changeBy(graph.RecordMediationDocument, fields, (values) => ({
    territoryId,
    heldOn: textOf(values, 'heldOn'),
    kind: textOf(values, 'kind') as 'NEIGHBOURS',
    parties: Number(textOf(values, 'parties')),
    outcome: textOf(values, 'outcome') as 'AGREED',
  }));
}
