import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import type { Role } from '@vicinia/events';
import {
  checkInput,
  demandRoom,
  idArgument,
  ifGiven,
  now,
  numberArgument,
  Refusal,
} from '@vicinia/service-kit';
import { IsNull, type EntityManager } from 'typeorm';
import type { FormTeamInput, SetTeamMemberInput } from '../generated/graphql.js';
import { holds } from '../grant/holds.js';
import { lookAgain } from '../staff-count/look-again.js';
import { factsAt } from '../territory/territory-facts.js';
import { demandTeamRole, demandTimeLeft } from './team-rules.js';
import { TeamMember } from './team-member.entity.js';
import { Team } from './team.entity.js';
import { onTeam, teamRecord } from './team.record.js';

/** As `Team.members` states it. */
const MOST_MEMBERS = 50;

/** Neighbourhood teams (S2 1.1.1). */
@Injectable()
export class TeamService {
  constructor(private readonly changes: Changes) {}

  /** @returns the new team's id. @throws Refusal ALREADY_EXISTS, NOT_FOUND for an unknown territory */
  form(access: Access, input: FormTeamInput, key: string): Promise<string> {
    const territoryId = idArgument(input.territoryId, 'input.territoryId');
    const facts = (manager: EntityManager) => factsAt(manager, territoryId, 'input.territoryId');
    const asked = { operation: 'formTeam', rule: 'team.write', key, input, facts } as const;
    return this.changes.create(access, asked, async ({ manager }) => {
      const id = randomUUID();
      const [formed] = await manager.query<unknown[]>(
        `INSERT INTO team (id, territory_id, formed_at) VALUES ($1, $2, $3)
         ON CONFLICT (territory_id) DO NOTHING RETURNING id`,
        [id, territoryId, now()],
      );
      if (formed === undefined)
        throw new Refusal('ALREADY_EXISTS', 'the territory has a team', 'input.territoryId');
      return id;
    });
  }

  /**
   * Takes somebody into the team, changes how much of their time is kept for it, or lets them go.
   *
   * @returns the team's id
   * @throws Refusal NOT_FOUND for whoever holds no post at the territory of the team, above or below it, INVALID_INPUT
   */
  setMember(access: Access, input: SetTeamMemberInput, key: string): Promise<string> {
    const { appointmentId, percent } = checkInput({
      appointmentId: () => idArgument(input.appointmentId, 'input.appointmentId'),
      percent: () =>
        ifGiven(input.ringFencedPercent, (share) => numberArgument(share, 'input.ringFencedPercent', 1, 100)),
    });
    const asked = onTeam('setTeamMember', input, key);
    return this.changes.change(access, teamRecord, asked, async ({ manager, record: team }) => {
      await lookAgain(manager, 'appointment', appointmentId);
      const member = { teamId: team.id, appointmentId, leftAt: IsNull() };
      if (percent === null) {
        await manager.update(TeamMember, member, { leftAt: now() });
        return team.id;
      }
      demandTeamRole(await roleAt(manager, team, appointmentId));
      demandTimeLeft(await timeElsewhere(manager, team, appointmentId), percent);
      const { affected } = await manager.update(TeamMember, member, { ringFencedPercent: percent });
      if (affected === 1) return team.id;
      const there = await manager.countBy(TeamMember, { teamId: team.id, leftAt: IsNull() });
      demandRoom(there, MOST_MEMBERS, 'a team has at most 50 members');
      const joined = { ringFencedPercent: percent, joinedAt: now() };
      await manager.insert(TeamMember, { id: randomUUID(), teamId: team.id, appointmentId, ...joined });
      return team.id;
    });
  }
}

/** @throws Refusal NOT_FOUND for whoever holds no post in line with the territory of the team */
async function roleAt(manager: EntityManager, { territoryId }: Team, appointmentId: string): Promise<Role> {
  const [held] = await manager.query<{ role: Role }[]>(
    `SELECT post.role FROM appointment held
     JOIN post ON post.id = held.post_id JOIN territory place ON place.id = post.territory_id
     JOIN territory team ON team.id = $2 AND (place.path <@ team.path OR team.path <@ place.path)
     WHERE held.id = $1 AND ${holds('held', '$3')}`,
    [appointmentId, territoryId, now()],
  );
  if (held) return held.role;
  throw new Refusal('NOT_FOUND', 'nobody holds this post where the team works', 'input.appointmentId');
}

/** Percent of somebody's time that is kept for other teams. */
async function timeElsewhere(manager: EntityManager, { id }: Team, appointmentId: string): Promise<number> {
  const [kept] = await manager.query<{ percent: number }[]>(
    `SELECT coalesce(sum(ring_fenced_percent), 0)::int AS percent FROM team_member
     WHERE appointment_id = $1 AND left_at IS NULL AND team_id <> $2`,
    [appointmentId, id],
  );
  return kept?.percent ?? 0;
}
