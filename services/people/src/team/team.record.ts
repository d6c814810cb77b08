import { recordMutations, Territories, type RecordActions, type RecordKind } from '@vicinia/access';
import { Territory } from '../territory/territory.entity.js';
import { Team } from './team.entity.js';

/** A team: for staff of the place. */
export const teamRecord: RecordKind<Team> = {
  entity: Team,
  readRule: 'team.read',
  unknown: 'there is no team with this id that you may know of',
  facts: async (manager, { territoryId }) => ({
    territoryPaths: Territories.pathsOf(await manager.findOneByOrFail(Territory, { id: territoryId })),
  }),
};

/** What people do with a team, by the names of the mutations. */
export const teamActions = {
  setTeamMember: { rule: 'team.write' },
  recordAbstraction: { rule: 'abstraction.write' },
  removeAbstraction: { rule: 'abstraction.write' },
} as const satisfies RecordActions<Team>;

/** What a mutation says that changes one team. */
export const onTeam = recordMutations(teamActions, 'teamId');
