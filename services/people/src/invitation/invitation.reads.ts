import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl, listBelow, Territories, type Facts } from '@vicinia/access';
import {
  countWithin,
  entitiesBy,
  entitiesOf,
  existing,
  keyed,
  now,
  pageWithin,
  type GraphqlContext,
  type ListWithin,
  type PageByTime,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { AppointmentReads } from '../appointment/appointment.reads.js';
import type { InvitationState } from '../generated/graphql.js';
import { PostReads } from '../post/post.reads.js';
import { seatOfPost } from '../post/seat-of-post.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { invitationStateIn } from './invitation-life.js';
import { Invitation } from './invitation.entity.js';

/** Reads invitations, one statement for each level of a query. */
@Injectable()
export class InvitationReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly appointments: AppointmentReads,
    private readonly posts: PostReads,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  byId(context: GraphqlContext, id: string): Promise<Invitation | null> {
    return context.loaders
      .of('invitation.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, Invitation, 'id', ids), (row) => row.id),
      )
      .load(id);
  }

  /** The invitation as a mutation left it. */
  async afterChange(context: GraphqlContext, id: string): Promise<Invitation> {
    context.loaders.forget();
    return existing(await this.byId(context, id), `the invitation ${id}`);
  }

  /** What decides who may know of it, and take it back: those of its post. */
  async factsOf(context: GraphqlContext, { appointmentId }: Invitation): Promise<Facts> {
    const { postId } = await this.appointments.existing(context, appointmentId);
    const post = await this.posts.existing(context, postId);
    const territory = await this.territories.existing(context, post.territoryId);
    const seat = await seatOfPost(this.dataSource.manager, post);
    return { territoryPaths: Territories.pathsOf(territory), seat };
  }

  /** The latest invitation for an appointment. */
  latestFor(context: GraphqlContext, appointmentId: string): Promise<Invitation | null> {
    return context.loaders
      .of('invitation.latest', async (ids) =>
        keyed(
          await entitiesOf(
            this.dataSource.manager,
            Invitation,
            (columns) => `SELECT DISTINCT ON (invitation.appointment_id) ${columns} FROM invitation
             WHERE invitation.appointment_id = ANY ($1)
             ORDER BY invitation.appointment_id, invitation.invited_at DESC, invitation.id DESC`,
            [ids],
          ),
          (row) => row.appointmentId,
        ),
      )
      .load(appointmentId);
  }

  /** Whether a person has an account. */
  async hasAccount(context: GraphqlContext, personId: string): Promise<boolean> {
    const found = await context.loaders
      .of<string, boolean>('invitation.hasAccount', async (ids) => {
        const rows = await this.dataSource.query<{ personId: string }[]>(
          `SELECT DISTINCT person_id AS "personId" FROM account WHERE person_id = ANY ($1)`,
          [ids],
        );
        return new Map(rows.map((row) => [row.personId, true]));
      })
      .load(personId);
    return found === true;
  }

  /** Invitations in a territory and below it. @returns one row more than the page */
  async below(
    context: GraphqlContext,
    territoryId: string,
    states: readonly InvitationState[] | null,
    page: PageByTime,
  ): Promise<Invitation[]> {
    const list = await this.listBelow(context, states);
    return pageWithin(context, this.dataSource.manager, list, territoryId, page);
  }

  /** How many there are. @returns null for more than are counted */
  async countBelow(
    context: GraphqlContext,
    territoryId: string,
    states: readonly InvitationState[] | null,
  ): Promise<number | null> {
    const list = await this.listBelow(context, states);
    return countWithin(context, this.dataSource.manager, list, territoryId);
  }

  private async listBelow(
    context: GraphqlContext,
    states: readonly InvitationState[] | null,
  ): Promise<ListWithin<Invitation>> {
    const paths = (await this.accessControl.of(context)).territoryPaths('invitation.read');
    return listBelow({
      ...{ entity: Invitation, table: 'invitation', time: 'invited_at', paths },
      narrowedBy: states,
      conditions: (parameters) =>
        states === null
          ? []
          : [`${invitationStateIn('invitation', parameters.add(now()))} = ANY (${parameters.add(states)})`],
    });
  }
}
