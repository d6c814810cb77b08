import { RecordDecisionDocument } from '@vicinia/client/station';
import type { TFunction } from 'i18next';
import { changeBy, type Change } from '../station/form/change.js';
import { textOf, type Values } from '../parts/form/values.js';
import type { Choice, FormField } from '../parts/form/form-field.js';
import { partiesAt, partyOf } from '../station/party.js';
import type { Enumeration } from '../station/use-labels.js';
import type { MeetingInFull } from './meeting-page.js';

/** More are a matter for the matrix itself. */
const MEASURES = [1, 2, 3];

/** A decision on a point of the agenda; on an issue with measures, which become part of its matrix. */
export function recordDecision(
  { id: meetingId, panel, agenda }: MeetingInFull,
  t: TFunction,
  language: string,
  label: (name: Enumeration, value: string) => string,
): Change {
  const at = panel.territory?.id ?? '';
  const points = agenda.map(({ id, text, issue }) => ({ value: id, text: issue?.title ?? text ?? '' }));
  // A measure of a meeting is a person's or an organisation's.
  const people = async () =>
    (await partiesAt(at, (role) => label('roles', role), [])).filter(
      ({ value }) => partyOf(value).communityId === undefined,
    );
  const hasIssue = agenda.some(({ issue }) => issue !== null);
  const measures = hasIssue ? MEASURES.flatMap((number) => measureFields(number, t, people)) : [];
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
      ...measures,
    ],
    (values) => ({
      meetingId,
      language,
      agendaItemId: textOf(values, 'agendaItem'),
      text: textOf(values, 'text'),
      measures: MEASURES.flatMap((number) => measureOf(values, number, at)),
    }),
  );
}

/** One measure of a decision; those after the first say which one they are. */
function measureFields(number: number, t: TFunction, choices: () => Promise<Choice[]>): FormField[] {
  const field = (name: string, label: string) => ({
    name: nameOf(name, number),
    label: number === 1 ? label : t('meeting.furtherMeasure', { number, name: label }),
    isOptional: true,
  });
  return [
    { ...field('what', t('meeting.measure')), kind: 'text', most: 1000 },
    { ...field('who', t('matrix.who')), kind: 'choice', choices },
    { ...field('dueOn', t('matrix.dueOn')), kind: 'day' },
  ];
}

function measureOf(values: Values, number: number, territoryId: string) {
  const of = (name: string) => textOf(values, nameOf(name, number));
  if (of('what') === '') return [];
  const { personId = null, organisationId = null } = partyOf(of('who'));
  return [
    {
      what: of('what'),
      responsiblePersonId: personId,
      responsibleOrganisationId: organisationId === '' ? null : organisationId,
      territoryId,
      dueOn: of('dueOn'),
    },
  ];
}

const nameOf = (name: string, number: number): string => (number === 1 ? name : `${name}${String(number)}`);
