import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Access, Rule } from '@vicinia/access';
import { idArgument, IdempotentTransactions, Refusal } from '@vicinia/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { PanelAccess } from '../panel/panel-access.js';
import type { MeetingFacts } from './meeting-life.js';
import { Meeting } from './meeting.entity.js';

export interface MeetingChange {
  readonly access: Access;
  readonly meetingId: string;
  /** Path of the argument that names the meeting. */
  readonly field: string;
  readonly rule: Rule;
  /** Name of the mutation. */
  readonly operation: string;
  readonly input: unknown;
  readonly idempotencyKey: string;
}

/** Changes one meeting: finds it, asks whether the caller may, and locks it for the work. */
@Injectable()
export class MeetingChanges {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly transactions: IdempotentTransactions,
    private readonly panelAccess: PanelAccess,
  ) {}

  /**
   * @param work gets the locked row; its result must survive JSON
   * @throws Refusal NOT_FOUND, FORBIDDEN, and what the work throws
   */
  async run<Outcome>(
    change: MeetingChange,
    work: (manager: EntityManager, meeting: Meeting) => Promise<Outcome>,
  ): Promise<Outcome> {
    const id = idArgument(change.meetingId, change.field);
    const scope = change.access.personId();
    const known = await this.dataSource.manager.findOneBy(Meeting, { id });
    if (!known) throw new Refusal('NOT_FOUND', 'there is no such panel or meeting', change.field);
    await this.panelAccess.demand(change.access, known.panelId, change.rule);
    const { idempotencyKey: key, operation, input } = change;
    return this.transactions.run({ scope, key, operation, input }, async (manager) => {
      const meeting = await manager.findOneOrFail(Meeting, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      return work(manager, meeting);
    });
  }
}

/** What the life cycle needs to know of a meeting. */
export function factsOf(meeting: Meeting): MeetingFacts {
  return { state: meeting.state, startsAt: meeting.startsAt, hasMinutes: meeting.minutesText !== null };
}
