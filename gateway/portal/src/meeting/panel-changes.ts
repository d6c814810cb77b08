import * as graph from '@vicinia/client/station';
import type { TFunction } from 'i18next';
import { municipalitiesAt } from '../issue/issue-choices.js';
import { changeBy, type Change } from '../station/form/change.js';
import { momentOf, textOf, chosenOf } from '../parts/form/values.js';
import { partiesAt, partyOf } from '../station/party.js';
import { labelChoices, type Enumeration } from '../station/use-labels.js';
import type { PanelInFull } from './panel-page.js';

/** What can be done with a panel: what each step asks for. */
export function panelChanges(
  panel: PanelInFull,
  t: TFunction,
  language: string,
  label: (name: Enumeration, value: string) => string,
): Record<string, Change> {
  const panelId = panel.id;
  const seated = panel.members.map(({ person }) => `person:${person?.id ?? ''}`);
  const people = async () => {
    const parties = await partiesAt(panel.territory?.id ?? '', (role) => label('roles', role), seated);
    return parties.filter(({ value }) => value.startsWith('person:'));
  };
  return {
    scheduleMeeting: changeBy(
      graph.ScheduleMeetingDocument,
      [
        {
          name: 'startsAt',
          kind: 'moment',
          label: t('meeting.startsAt'),
          isOptional: panel.nextSitting !== null,
        },
        { name: 'place', kind: 'line', label: t('meeting.place'), most: 300 },
      ],
      (values) => ({
        panelId,
        place: textOf(values, 'place'),
        isOpen: false,
        startsAt: momentOf(values, 'startsAt') ?? null,
      }),
    ),
    addPanelMember: changeBy(
      graph.AddPanelMemberDocument,
      [
        { name: 'personId', kind: 'choice', label: t('field.party'), choices: people },
        {
          name: 'capacity',
          kind: 'choice',
          label: t('meeting.capacity'),
          choices: () => labelChoices('panelCapacities', language),
        },
      ],
      (values) => ({
        panelId,
        personId: partyOf(textOf(values, 'personId')).personId ?? '',
        capacity: textOf(values, 'capacity') as 'MEMBER',
      }),
    ),
    placePanel: changeBy(
      graph.PlacePanelDocument,
      [
        {
          name: 'municipalities',
          kind: 'choices',
          label: t('field.municipalities'),
          choices: () => municipalitiesAt(panel.territory?.id ?? '', language),
        },
      ],
      (values) => ({ panelId, municipalityIds: chosenOf(values['municipalities']) }),
    ),
    releasePanel: changeBy(graph.ReleasePanelDocument, [], () => ({ panelId })),
    withdrawPanel: changeBy(graph.WithdrawPanelDocument, [], () => ({ panelId })),
  };
}
