import { recordMutations, type RecordActions, type RecordKind } from '@vicinia/access';
import { factsOfNation } from '../territory/territory-facts.js';
import { Course } from './course.entity.js';

/** A course, of which everybody may know; the country decides about it. */
export const courseRecord: RecordKind<Course> = {
  entity: Course,
  readRule: 'directory.read',
  unknown: 'there is no course with this id',
  facts: factsOfNation,
};

/** What a mutation says that changes one course. */
export const onCourse = recordMutations(
  { changeCourse: { rule: 'course.write' } } as const satisfies RecordActions<Course>,
  'courseId',
);
