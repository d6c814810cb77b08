import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Access } from '@vicinia/access';
import { idArgument, IdempotentTransactions, now, Refusal } from '@vicinia/service-kit';
import { IsNull, type DataSource, type EntityManager } from 'typeorm';
import type { AddPanelMemberInput } from '../generated/graphql.js';
import { PanelAccess } from './panel-access.js';
import { PanelMember } from './panel-member.entity.js';
import { Panel } from './panel.entity.js';

/** The columns of a seat. */
type Seat = Pick<PanelMember, keyof PanelMember>;

interface MembershipOutcome {
  readonly panelId: string;
  readonly membershipId: string;
}

/** Gives and ends seats in panels. */
@Injectable()
export class MembershipService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly transactions: IdempotentTransactions,
    private readonly panelAccess: PanelAccess,
  ) {}

  /** @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT, or ALREADY_EXISTS for a person who sits there in this capacity */
  async add(access: Access, input: AddPanelMemberInput, idempotencyKey: string): Promise<MembershipOutcome> {
    const seat: Seat = {
      id: randomUUID(),
      panelId: idArgument(input.panelId, 'input.panelId'),
      personId: idArgument(input.personId, 'input.personId'),
      capacity: input.capacity,
      from: now(),
      until: null,
      appointmentId:
        input.appointmentId == null ? null : idArgument(input.appointmentId, 'input.appointmentId'),
    };
    await this.panelAccess.demand(access, seat.panelId, 'panel.run');
    const request = { scope: access.personId(), key: idempotencyKey, operation: 'addPanelMember', input };
    return this.transactions.run(request, async (manager) => {
      await manager.findOne(Panel, { where: { id: seat.panelId }, lock: { mode: 'pessimistic_write' } });
      await demandHeldAppointment(manager, seat);
      await endOwnSeat(manager, seat);
      if (seat.capacity !== 'MEMBER') await makeIncumbentMember(manager, seat);
      await manager.insert(PanelMember, seat);
      return { panelId: seat.panelId, membershipId: seat.id };
    });
  }

  /** @throws Refusal NOT_FOUND, FORBIDDEN */
  async end(access: Access, membershipId: string, idempotencyKey: string): Promise<MembershipOutcome> {
    const id = idArgument(membershipId, 'input.membershipId');
    const personId = access.personId();
    const seat = await this.dataSource.manager.findOneBy(PanelMember, { id });
    if (!seat) throw new Refusal('NOT_FOUND', 'there is no such seat', 'input.membershipId');
    await this.panelAccess.demand(access, seat.panelId, 'panel.leave', seat.personId);
    const request = { scope: personId, key: idempotencyKey, operation: 'endMembership', input: { id } };
    return this.transactions.run(request, async (manager) => {
      await manager.update(PanelMember, { id, until: IsNull() }, { until: now() });
      return { panelId: seat.panelId, membershipId: id };
    });
  }
}

async function demandHeldAppointment(manager: EntityManager, seat: Seat): Promise<void> {
  if (seat.appointmentId === null) return;
  const held: unknown[] = await manager.query(
    `SELECT FROM grant_projection WHERE person_id = $1 AND grant_id = $2
       AND (valid_until IS NULL OR valid_until > clock_timestamp())`,
    [seat.personId, seat.appointmentId],
  );
  if (held.length > 0) return;
  throw new Refusal('INVALID_INPUT', 'the person does not hold this appointment', 'input.appointmentId');
}

async function endOwnSeat(manager: EntityManager, seat: Seat): Promise<void> {
  const own = await manager.findOneBy(PanelMember, {
    panelId: seat.panelId,
    personId: seat.personId,
    until: IsNull(),
  });
  if (own?.capacity === seat.capacity && own.appointmentId === seat.appointmentId) {
    throw new Refusal('ALREADY_EXISTS', 'the person sits in the panel in this capacity', 'input.personId');
  }
  if (own) await manager.update(PanelMember, { id: own.id }, { until: seat.from });
}

/** There is one chair and one secretary; whoever was it before goes on as a member. */
async function makeIncumbentMember(manager: EntityManager, seat: Seat): Promise<void> {
  const incumbents = await manager.findBy(PanelMember, {
    panelId: seat.panelId,
    capacity: seat.capacity,
    until: IsNull(),
  });
  for (const incumbent of incumbents) {
    await manager.update(PanelMember, { id: incumbent.id }, { until: seat.from });
    await manager.insert(PanelMember, {
      id: randomUUID(),
      panelId: incumbent.panelId,
      personId: incumbent.personId,
      capacity: 'MEMBER',
      from: seat.from,
      until: null,
      appointmentId: incumbent.appointmentId,
    });
  }
}
