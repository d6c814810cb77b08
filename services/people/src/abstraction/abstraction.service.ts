import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import { Indicators } from '@vicinia/indicators';
import { dayIn, idArgument, noonOf, now, Refusal } from '@vicinia/service-kit';
import { IsNull, type EntityManager } from 'typeorm';
import type { RecordAbstractionInput, RemoveAbstractionInput } from '../generated/graphql.js';
import type { CountedByPeople } from '../indicator/counted-by-people.js';
import { TeamMember } from '../team/team-member.entity.js';
import { onTeam, teamRecord } from '../team/team.record.js';
import { Territory } from '../territory/territory.entity.js';
import { minutesAway } from './abstraction-rules.js';
import { Abstraction } from './abstraction.entity.js';

/** How often members of teams are pulled away, and for how long (S2 1.1.1). */
@Injectable()
export class AbstractionService {
  constructor(
    private readonly changes: Changes,
    private readonly indicators: Indicators<CountedByPeople>,
  ) {}

  /** @returns the team's id. @throws Refusal NOT_FOUND for whoever is no member, INVALID_INPUT */
  record(access: Access, input: RecordAbstractionInput, key: string): Promise<string> {
    const appointmentId = idArgument(input.appointmentId, 'input.appointmentId');
    const { from, until, hours, reason } = input;
    const asked = onTeam('recordAbstraction', input, key);
    return this.changes.change(access, teamRecord, asked, async ({ manager, record: team }) => {
      const { id: teamId, territoryId } = team;
      const { timeZone } = await manager.findOneByOrFail(Territory, { id: territoryId });
      const minutes = minutesAway({ from, until, hours }, dayIn(timeZone, now()));
      if (!(await manager.existsBy(TeamMember, { teamId, appointmentId, leftAt: IsNull() })))
        throw new Refusal('NOT_FOUND', 'nobody works in the team by this post', 'input.appointmentId');
      const recorded = { recordedAt: now(), recordedBy: access.personId() };
      const away = { id: randomUUID(), teamId, territoryId, appointmentId, from, until, minutes, reason };
      await manager.insert(Abstraction, { ...away, ...recorded });
      await this.count(manager, { territoryId, from, minutes }, 1);
      return teamId;
    });
  }

  /** @returns the team's id. @throws Refusal NOT_FOUND for one of another team */
  remove(access: Access, input: RemoveAbstractionInput, key: string): Promise<string> {
    const id = idArgument(input.abstractionId, 'input.abstractionId');
    const asked = onTeam('removeAbstraction', input, key);
    return this.changes.change(access, teamRecord, asked, async ({ manager, record: { id: teamId } }) => {
      const away = await manager.findOneBy(Abstraction, { id, teamId });
      if (!away) throw new Refusal('NOT_FOUND', 'the team has no such entry', 'input.abstractionId');
      await manager.delete(Abstraction, { id });
      await this.count(manager, away, -1);
      return teamId;
    });
  }

  private async count(
    manager: EntityManager,
    { territoryId, from, minutes }: Pick<Abstraction, 'territoryId' | 'from' | 'minutes'>,
    sign: 1 | -1,
  ): Promise<void> {
    const when = noonOf(from);
    await this.indicators.add(manager, territoryId, 'ABSTRACTIONS', when, sign);
    await this.indicators.add(manager, territoryId, 'ABSTRACTED_MINUTES', when, sign * minutes);
  }
}
