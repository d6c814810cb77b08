import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import {
  checkInput,
  demandRoom,
  idArgument,
  now,
  numberArgument,
  Refusal,
  textArgument,
} from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { Course } from '../course/course.entity.js';
import { courseRecord } from '../course/course.record.js';
import type {
  CancelTrainingInput,
  RecordTrainingAttendanceInput,
  ScheduleTrainingInput,
} from '../generated/graphql.js';
import { holds } from '../grant/holds.js';
import { lookAgain } from '../staff-count/look-again.js';
import { factsAt } from '../territory/territory-facts.js';
import { TrainingAttendance } from './training-attendance.entity.js';
import { demandTimes, lapseOf } from './training-rules.js';
import { TrainingSession } from './training-session.entity.js';
import { onTrainingSession, trainingSessionRecord } from './training-session.record.js';

/** As `TrainingSession.attendances` states it. */
const MOST_SEATS = 100;
const APPOINTMENT = 'input.appointmentId';

/** Sessions of courses, and who was there (S0). */
@Injectable()
export class TrainingSessionService {
  constructor(private readonly changes: Changes) {}

  /** @returns the new session's id. @throws Refusal INVALID_INPUT, NOT_FOUND for an unknown course or territory */
  schedule(access: Access, input: ScheduleTrainingInput, key: string): Promise<string> {
    const { startsAt, endsAt } = input;
    const { courseId, ...session } = checkInput({
      courseId: () => idArgument(input.courseId, 'input.courseId'),
      territoryId: () => idArgument(input.territoryId, 'input.territoryId'),
      place: () => textArgument(input.place, 'input.place'),
      seats: () => numberArgument(input.seats, 'input.seats', 1, MOST_SEATS),
      times: () => {
        demandTimes({ startsAt, endsAt }, now());
      },
    });
    const { territoryId, place, seats } = session;
    const facts = (manager: EntityManager) => factsAt(manager, territoryId, 'input.territoryId');
    const asked = { operation: 'scheduleTraining', rule: 'training.write', key, input, facts } as const;
    return this.changes.create(access, asked, async ({ manager }) => {
      const course = await manager.findOneBy(Course, { id: courseId });
      if (!course) throw new Refusal('NOT_FOUND', courseRecord.unknown, 'input.courseId');
      if (!course.isActive)
        throw new Refusal('INVALID_INPUT', 'no more sessions of this course are held', 'input.courseId');
      const id = randomUUID();
      await manager.insert(TrainingSession, { id, courseId, territoryId, place, startsAt, endsAt, seats });
      return id;
    });
  }

  /** @returns the session's id. @throws Refusal TRANSITION_NOT_ALLOWED for one that has begun or is cancelled */
  cancel(access: Access, input: CancelTrainingInput, key: string): Promise<string> {
    const asked = onTrainingSession('cancelTraining', input, key);
    return this.changes.change(access, trainingSessionRecord, asked, ({ record }) => {
      record.cancelledAt = now();
      return Promise.resolve(record.id);
    });
  }

  /**
   * Somebody was there, and what came of it; said again, it takes the place of what was there.
   *
   * @returns the session's id
   * @throws Refusal TRANSITION_NOT_ALLOWED for a session that has not begun or is cancelled, NOT_FOUND for whoever holds no post
   *   at its territory or below, FORBIDDEN for oneself, INVALID_INPUT where no seat is left
   */
  record(access: Access, input: RecordTrainingAttendanceInput, key: string): Promise<string> {
    const appointmentId = idArgument(input.appointmentId, APPOINTMENT);
    const { result = null } = input;
    const asked = onTrainingSession('recordTrainingAttendance', input, key);
    return this.changes.change(access, trainingSessionRecord, asked, async ({ manager, record: session }) => {
      const personId = await traineeOf(manager, session, appointmentId);
      if (personId === access.personId())
        throw new Refusal('FORBIDDEN', 'Nobody records their own training.', APPOINTMENT);
      const who = { sessionId: session.id, personId };
      await lookAgain(manager, 'person', personId);
      await manager.delete(TrainingAttendance, who);
      if (result === null) return session.id;
      const there = await manager.countBy(TrainingAttendance, { sessionId: session.id });
      demandRoom(there, session.seats, 'no seat of this session is left');
      const { validMonths } = await manager.findOneByOrFail(Course, { id: session.courseId });
      const lapsesAt = result === 'PASSED' ? lapseOf(session.endsAt, validMonths) : null;
      const recorded = { recordedAt: now(), recordedBy: access.personId() };
      await manager.insert(TrainingAttendance, { id: randomUUID(), ...who, result, lapsesAt, ...recorded });
      return session.id;
    });
  }
}

/** @throws Refusal NOT_FOUND for whoever holds no post at the territory of the session or below it */
async function traineeOf(
  manager: EntityManager,
  { territoryId }: TrainingSession,
  appointmentId: string,
): Promise<string> {
  const [held] = await manager.query<{ personId: string }[]>(
    `SELECT held.person_id AS "personId" FROM appointment held
     JOIN post ON post.id = held.post_id JOIN territory place ON place.id = post.territory_id
     JOIN territory asked ON asked.id = $2 AND place.path <@ asked.path
     WHERE held.id = $1 AND ${holds('held', '$3')}`,
    [appointmentId, territoryId, now()],
  );
  if (held) return held.personId;
  throw new Refusal('NOT_FOUND', 'nobody holds this post at the territory of the session', APPOINTMENT);
}
