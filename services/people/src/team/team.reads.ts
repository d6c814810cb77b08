import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl, listBelow, Territories, type Facts } from '@vicinia/access';
import type { Role } from '@vicinia/events';
import {
  countWithin,
  entitiesBy,
  existing,
  grouped,
  keyed,
  now,
  pageWithin,
  type GraphqlContext,
  type ListWithin,
  type PageByTime,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { holds } from '../grant/holds.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { Team } from './team.entity.js';

/** Somebody who works in a team now. */
export interface MemberNow {
  readonly id: string;
  readonly teamId: string;
  readonly appointmentId: string;
  readonly role: Role;
  readonly ringFencedPercent: number;
  readonly joinedAt: Date;
}

/** Reads teams, one statement for each level of a query. */
@Injectable()
export class TeamReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  byId(context: GraphqlContext, id: string): Promise<Team | null> {
    return context.loaders
      .of('team.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, Team, 'id', ids), (row) => row.id),
      )
      .load(id);
  }

  /** The team that a row names. */
  async existing(context: GraphqlContext, id: string): Promise<Team> {
    return existing(await this.byId(context, id), `the team ${id}`);
  }

  /** The team as a mutation left it. */
  afterChange(context: GraphqlContext, id: string): Promise<Team> {
    context.loaders.forget();
    return this.existing(context, id);
  }

  /** What decides who may know of it. */
  async factsOf(context: GraphqlContext, { territoryId }: Team): Promise<Facts> {
    const territory = await this.territories.existing(context, territoryId);
    return { territoryPaths: Territories.pathsOf(territory) };
  }

  /** Who works in a team now; who has left the post works there no more. */
  async membersOf(context: GraphqlContext, id: string): Promise<MemberNow[]> {
    const members = await context.loaders
      .of('team.members', async (ids) => {
        const rows = await this.dataSource.query<MemberNow[]>(
          `SELECT member.id, member.team_id AS "teamId", member.appointment_id AS "appointmentId", post.role,
             member.ring_fenced_percent AS "ringFencedPercent", member.joined_at AS "joinedAt"
           FROM team_member member
           JOIN appointment held ON held.id = member.appointment_id AND ${holds('held', '$2')}
           JOIN post ON post.id = held.post_id
           WHERE member.team_id = ANY ($1) AND member.left_at IS NULL
           ORDER BY member.joined_at, member.id`,
          [ids, now()],
        );
        return grouped(ids, rows, (row) => row.teamId);
      })
      .load(id);
    return members ?? [];
  }

  /** Teams of a territory and below it. @returns one row more than the page */
  async below(context: GraphqlContext, territoryId: string, page: PageByTime): Promise<Team[]> {
    return pageWithin(context, this.dataSource.manager, await this.listBelow(context), territoryId, page);
  }

  /** How many there are. @returns null for more than are counted */
  async countBelow(context: GraphqlContext, territoryId: string): Promise<number | null> {
    return countWithin(
      context,
      this.dataSource.manager,
      await this.listBelow(context),
      territoryId,
      'OLDEST_FIRST',
    );
  }

  private async listBelow(context: GraphqlContext): Promise<ListWithin<Team>> {
    const paths = (await this.accessControl.of(context)).territoryPaths('team.read');
    return listBelow({ entity: Team, table: 'team', time: 'formed_at', paths });
  }
}
