import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, Territories, type Access } from '@vicinia/access';
import {
  checkInput,
  chosenCode,
  demandRoom,
  idArgument,
  ifGiven,
  ifSaid,
  localisedArgument,
  now,
  numberArgument,
  Refusal,
  saidOf,
} from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { ChangeCourseInput, DemandCourseInput, OfferCourseInput } from '../generated/graphql.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { postRecord } from '../post/post.record.js';
import { lookAgain } from '../staff-count/look-again.js';
import { TrainingTopic } from '../training-topic/training-topic.entity.js';
import { CourseDemand } from './course-demand.entity.js';
import { Course } from './course.entity.js';
import { courseRecord, onCourse } from './course.record.js';

const MOST_MONTHS = 120;
/** As `Post.demandedCourses` states it. */
const MOST_DEMANDED = 20;

/** Offers courses, and says which posts demand them. */
@Injectable()
export class CourseService {
  constructor(
    private readonly changes: Changes,
    private readonly territories: Territories,
  ) {}

  /** @returns the new course's id. @throws Refusal INVALID_INPUT, NOT_FOUND for an unknown organisation */
  offer(access: Access, input: OfferCourseInput, key: string): Promise<string> {
    const checked = checkInput({
      titles: () => localisedArgument(input.titles, 'input.titles'),
      validMonths: () => ifGiven(input.validMonths, monthsArgument),
      organisationId: () => ifGiven(input.organisationId, (id) => idArgument(id, 'input.organisationId')),
    });
    const asked = {
      operation: 'offerCourse',
      rule: 'course.write',
      key,
      input,
      facts: (manager: EntityManager) => this.territories.factsOfNation(manager),
    } as const;
    return this.changes.create(access, asked, async ({ manager }) => {
      const there = await manager.findOneBy(TrainingTopic, { code: input.topic });
      const topic = chosenCode(there, 'topic of courses', 'input.topic');
      await demandOrganisation(manager, checked.organisationId);
      const id = randomUUID();
      await manager.insert(Course, { id, topic, ...checked, offeredAt: now() });
      return id;
    });
  }

  /** @returns the course's id. @throws Refusal INVALID_INPUT, NOT_FOUND for an unknown organisation */
  change(access: Access, input: ChangeCourseInput, key: string): Promise<string> {
    const { titles, isActive, ...said } = checkInput({
      titles: () => ifGiven(input.titles, (texts) => localisedArgument(texts, 'input.titles')),
      isActive: () => input.isActive ?? null,
      validMonths: () => ifSaid(input.validMonths, monthsArgument),
      organisationId: () => ifSaid(input.organisationId, (id) => idArgument(id, 'input.organisationId')),
    });
    const asked = onCourse('changeCourse', input, key);
    return this.changes.change(access, courseRecord, asked, async ({ manager, record }) => {
      await demandOrganisation(manager, said.organisationId);
      Object.assign(record, saidOf(said));
      record.titles = titles ?? record.titles;
      record.isActive = isActive ?? record.isActive;
      return record.id;
    });
  }

  /** @returns the post's id. @throws Refusal NOT_FOUND for an unknown course, INVALID_INPUT for one of which no session is held */
  demand(access: Access, input: DemandCourseInput, key: string): Promise<string> {
    const { postId: id, isDemanded } = input;
    const courseId = idArgument(input.courseId, 'input.courseId');
    const asked = {
      operation: 'demandCourse',
      rule: 'post.write',
      id,
      field: 'input.postId',
      key,
      input,
    } as const;
    return this.changes.change(access, postRecord, asked, async ({ manager, record: { id: postId } }) => {
      const course = await manager.findOneBy(Course, { id: courseId });
      if (!course) throw new Refusal('NOT_FOUND', courseRecord.unknown, 'input.courseId');
      if (!isDemanded) {
        await manager.delete(CourseDemand, { postId, courseId });
        await lookAgain(manager, 'post', postId);
        return postId;
      }
      if (!course.isActive)
        throw new Refusal('INVALID_INPUT', 'no more sessions of this course are held', 'input.courseId');
      if (await manager.existsBy(CourseDemand, { postId, courseId })) return postId;
      const there = await manager.countBy(CourseDemand, { postId });
      demandRoom(there, MOST_DEMANDED, 'a post demands at most 20 courses');
      await manager.insert(CourseDemand, { postId, courseId, demandedAt: now() });
      await lookAgain(manager, 'post', postId);
      return postId;
    });
  }
}

function monthsArgument(months: number): number {
  return numberArgument(months, 'input.validMonths', 1, MOST_MONTHS);
}

/** @throws Refusal NOT_FOUND for one that is not there */
async function demandOrganisation(manager: EntityManager, id: string | null | undefined): Promise<void> {
  if (id == null || (await manager.existsBy(Organisation, { id }))) return;
  throw new Refusal('NOT_FOUND', 'there is no organisation with this id', 'input.organisationId');
}
