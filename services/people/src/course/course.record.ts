import { recordMutations, Territories, type RecordActions, type RecordKind } from '@vicinia/access';
import { IsNull } from 'typeorm';
import { Territory } from '../territory/territory.entity.js';
import { Course } from './course.entity.js';

/** A course, of which everybody may know; the country decides about it. */
export const courseRecord: RecordKind<Course> = {
  entity: Course,
  readRule: 'directory.read',
  unknown: 'there is no course with this id',
  facts: async (manager) => ({
    territoryPaths: Territories.pathsOf(await manager.findOneByOrFail(Territory, { parentId: IsNull() })),
  }),
};

/** What a mutation says that changes one course. */
export const onCourse = recordMutations(
  { changeCourse: { rule: 'course.write' } } as const satisfies RecordActions<Course>,
  'courseId',
);
