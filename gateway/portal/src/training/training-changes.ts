import * as graph from '@vicinia/client/station';
import type { TFunction } from 'i18next';
import { momentOf, textOf } from '../parts/form/values.js';
import { changeBy, type Change } from '../station/form/change.js';
import { coursesToHold } from '../station/courses-to-hold.js';
import { fieldsOf } from '../station/form/fields-of.js';
import { holdersAt } from '../station/holders-at.js';
import { labelChoices } from '../station/use-labels.js';

/** Holds a session of a course for the staff of a place. */
export function scheduleTraining(territoryId: string, t: TFunction, language: string): Change {
  const field = fieldsOf(t, 'training');
  return changeBy(
    graph.ScheduleTrainingDocument,
    [
      field('courseId', 'choice', { choices: () => coursesToHold(language) }),
      field('place', 'line', { most: 200 }),
      field('startsAt', 'moment'),
      field('endsAt', 'moment'),
      field('seats', 'number'),
    ],
    (values) => ({
      territoryId,
      courseId: textOf(values, 'courseId'),
      place: textOf(values, 'place'),
      startsAt: momentOf(values, 'startsAt') ?? '',
      endsAt: momentOf(values, 'endsAt') ?? '',
      seats: Number(textOf(values, 'seats')),
    }),
  );
}

/** What can be done with a session: what each step asks for. */
export function sessionChanges(
  sessionId: string,
  placeId: string,
  t: TFunction,
  language: string,
  roleName: (role: string) => string,
): Record<string, Change> {
  const field = fieldsOf(t, 'training');
  return {
    recordTrainingAttendance: changeBy(
      graph.RecordTrainingAttendanceDocument,
      [
        field('appointmentId', 'choice', { choices: () => holdersAt(placeId, roleName) }),
        field('result', 'choice', { choices: () => labelChoices('trainingResults', language) }),
      ],
      (values) => ({
        sessionId,
        appointmentId: textOf(values, 'appointmentId'),
        result: textOf(values, 'result') as 'PASSED',
      }),
    ),
    cancelTraining: changeBy(graph.CancelTrainingDocument, [], () => ({ sessionId })),
  };
}
