import { RecordDecisionDocument } from '@vicinia/client/station';
import type { TFunction } from 'i18next';
import { changeBy, optional, textOf, type Change } from '../station/form/change.js';
import { partiesAt, partyOf } from '../station/party.js';
import type { Enumeration } from '../station/use-labels.js';
import type { MeetingInFull } from './meeting-page.js';

/** A decision on a point of the agenda; on an issue with a measure, which becomes part of its matrix. */
export function recordDecision(
  { id: meetingId, panel, agenda }: MeetingInFull,
  t: TFunction,
  language: string,
  label: (name: Enumeration, value: string) => string,
): Change {
  const at = panel.territory?.id ?? '';
  const points = agenda.map(({ id, text, issue }) => ({ value: id, text: issue?.title ?? text ?? '' }));
  const measure = agenda.some(({ issue }) => issue !== null)
    ? ([
        { name: 'what', kind: 'text', label: t('meeting.measure'), most: 1000, isOptional: true },
        {
          name: 'who',
          kind: 'choice',
          label: t('matrix.who'),
          isOptional: true,
          // A measure of a meeting is a person's or an organisation's.
          choices: async () =>
            (await partiesAt(at, (role) => label('roles', role), [])).filter(
              ({ value }) => partyOf(value).communityId === undefined,
            ),
        },
        { name: 'dueOn', kind: 'day', label: t('matrix.dueOn'), isOptional: true },
      ] as const)
    : [];
  return changeBy(
    RecordDecisionDocument,
    [
      {
        name: 'agendaItem',
        kind: 'choice',
        label: t('meeting.point'),
        choices: () => Promise.resolve(points),
      },
      { name: 'text', kind: 'text', label: t('meeting.decision'), most: 5000 },
      ...measure,
    ],
    (values) => {
      const { personId = null, organisationId = null } = partyOf(textOf(values, 'who'));
      const what = optional(values, 'what');
      return {
        meetingId,
        language,
        agendaItemId: textOf(values, 'agendaItem'),
        text: textOf(values, 'text'),
        measures:
          what === undefined
            ? []
            : [
                {
                  what,
                  responsiblePersonId: personId,
                  responsibleOrganisationId: organisationId === '' ? null : organisationId,
                  territoryId: at,
                  dueOn: textOf(values, 'dueOn'),
                },
              ],
      };
    },
  );
}
