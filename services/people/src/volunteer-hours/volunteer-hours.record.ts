import {
  recordMutations,
  Territories,
  type Facts,
  type RecordActions,
  type RecordKind,
} from '@vicinia/access';
import type { EntityManager } from 'typeorm';
import { Appointment } from '../appointment/appointment.entity.js';
import { Post } from '../post/post.entity.js';
import { Territory } from '../territory/territory.entity.js';
import { demandUndecided } from './volunteer-hours-rules.js';
import { VolunteerHours } from './volunteer-hours.entity.js';

async function factsAt(manager: EntityManager, personId: string, territoryId: string): Promise<Facts> {
  const territory = await manager.findOneByOrFail(Territory, { id: territoryId });
  return { selfIds: [personId], territoryPaths: Territories.pathsOf(territory) };
}

/** Hours: for the volunteer, and for the officers of the place. */
export const volunteerHoursRecord: RecordKind<VolunteerHours> = {
  entity: VolunteerHours,
  readRule: 'hours.read',
  unknown: 'there are no hours with this id that you may know of',
  facts: (manager, { personId, territoryId }) => factsAt(manager, personId, territoryId),
};

/** The appointment of a volunteer, as far as hours are concerned. */
export const volunteerRecord: RecordKind<Appointment> = {
  entity: Appointment,
  readRule: 'hours.read',
  unknown: 'there is no appointment with this id that you may know of',
  facts: async (manager, { personId, postId }) => {
    const { territoryId } = await manager.findOneByOrFail(Post, { id: postId });
    return factsAt(manager, personId, territoryId);
  },
};

const undecided = { rule: 'hours.confirm', demandState: demandUndecided } as const;

/** What a mutation says that changes hours. */
export const onHours = recordMutations(
  { confirmHours: undecided, refuseHours: undecided } as const satisfies RecordActions<VolunteerHours>,
  'hoursId',
);

/** What a mutation says that adds to the appointment of a volunteer. */
export const onVolunteer = recordMutations(
  {
    logHours: { rule: 'hours.log' },
    recordEmployerSupport: { rule: 'employerSupport.write' },
  } as const satisfies RecordActions<Appointment>,
  'appointmentId',
);
