import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Changes, holdsOffice, officeOf, type Access, type Capacity } from '@vicinia/access';
import { checkInput, demandRoom, idArgument, ifGiven, now, Refusal } from '@vicinia/service-kit';
import { IsNull, type DataSource, type EntityManager } from 'typeorm';
import type { AddPanelMemberInput, EndMembershipInput, PanelCapacity } from '../generated/graphql.js';
import { PanelMember } from './panel-member.entity.js';
import { PanelParticipantsService } from './panel-participants.service.js';
import { onPanel, panelRecord } from './panel.record.js';

/** The columns of a seat. */
type Seat = Pick<PanelMember, keyof PanelMember>;

/** What a seat opens to the one who sits there. */
const CARRIES = { MEMBER: 'member', CHAIR: 'chair', SECRETARY: 'secretary' } as const satisfies Record<
  PanelCapacity,
  Capacity
>;

/** As `Panel.members` states it. */
const MOST_MEMBERS = 100;

/** Gives and ends seats in panels. */
@Injectable()
export class MembershipService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly changes: Changes,
    private readonly participants: PanelParticipantsService,
  ) {}

  /**
   * @returns id of the seat
   * @throws Refusal NOT_FOUND, FORBIDDEN (also for a seat of one's own that carries more than one has), INVALID_INPUT, or
   *   ALREADY_EXISTS for a person who sits there in this capacity
   */
  add(access: Access, input: AddPanelMemberInput, key: string): Promise<string> {
    const { capacity } = input;
    const { personId, appointmentId } = checkInput({
      personId: () => idArgument(input.personId, 'input.personId'),
      appointmentId: () => ifGiven(input.appointmentId, (id) => idArgument(id, 'input.appointmentId')),
    });
    const change = onPanel('addPanelMember', input, key);
    return this.changes.change(access, panelRecord, change, async ({ manager, record: panel, facts }) => {
      access.demandToGive(CARRIES[capacity], personId, facts);
      if (appointmentId !== null) await demandHeld(manager, personId, appointmentId);
      const seat: Seat = {
        id: randomUUID(),
        panelId: panel.id,
        personId,
        capacity,
        from: now(),
        until: null,
        appointmentId: appointmentId ?? (await officeOf(manager, personId, panel.territoryId)),
      };
      await endOwnSeat(manager, seat);
      const seats = await manager.countBy(PanelMember, { panelId: panel.id, until: IsNull() });
      demandRoom(seats, MOST_MEMBERS, `a panel has at most ${String(MOST_MEMBERS)} members`);
      if (capacity !== 'MEMBER') await makeIncumbentMember(manager, seat);
      await manager.insert(PanelMember, seat);
      await this.participants.state(manager, panel.id);
      return seat.id;
    });
  }

  /**
   * Ends a seat. The panel is locked, as in every change of its seats.
   *
   * @returns id of the seat
   * @throws Refusal NOT_FOUND, FORBIDDEN
   */
  async end(access: Access, input: EndMembershipInput, key: string): Promise<string> {
    const id = idArgument(input.membershipId, 'input.membershipId');
    const named = await this.dataSource.manager.findOneBy(PanelMember, { id });
    const change = {
      operation: 'endMembership',
      rule: 'panel.leave',
      key,
      input,
      // An id that names no seat names no panel either, and is refused as one.
      id: named?.panelId ?? id,
      field: 'input.membershipId',
      moreFacts: () => Promise.resolve({ selfIds: [named?.personId ?? null] }),
    } as const;
    return this.changes.change(access, panelRecord, change, async ({ manager, record: panel }) => {
      await manager.update(PanelMember, { id, until: IsNull() }, { until: now() });
      await this.participants.state(manager, panel.id);
      return id;
    });
  }
}

async function demandHeld(manager: EntityManager, personId: string, appointmentId: string): Promise<void> {
  if (await holdsOffice(manager, personId, appointmentId)) return;
  throw new Refusal('INVALID_INPUT', 'the person does not hold this appointment', 'input.appointmentId');
}

async function endOwnSeat(manager: EntityManager, seat: Seat): Promise<void> {
  const { panelId, personId } = seat;
  const own = await manager.findOneBy(PanelMember, { panelId, personId, until: IsNull() });
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
