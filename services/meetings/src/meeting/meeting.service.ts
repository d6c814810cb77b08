import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Access } from '@vicinia/access';
import { idArgument, IdempotentTransactions, now, Refusal, textArgument } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import type { ScheduleMeetingInput } from '../generated/graphql.js';
import { nextSitting, type CadenceRule } from '../panel/cadence.js';
import { PanelAccess } from '../panel/panel-access.js';
import { factsOf, MeetingChanges } from './meeting-changes.js';
import { stateAfter, type MeetingStep } from './meeting-life.js';
import { Meeting } from './meeting.entity.js';

const YEAR_IN_MILLISECONDS = 366 * 24 * 60 * 60 * 1000;

/** Schedules, holds and cancels meetings. */
@Injectable()
export class MeetingService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly transactions: IdempotentTransactions,
    private readonly panelAccess: PanelAccess,
    private readonly changes: MeetingChanges,
  ) {}

  /**
   * A meeting that was called at short notice may be entered afterwards, up to a year back.
   *
   * @returns id of the meeting
   * @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT
   */
  async schedule(access: Access, input: ScheduleMeetingInput, idempotencyKey: string): Promise<string> {
    const panelId = idArgument(input.panelId, 'input.panelId');
    const place = textArgument(input.place, 'input.place', 300);
    await this.panelAccess.demand(access, panelId, 'panel.run');
    const startsAt = input.startsAt ?? (await this.nextByCadence(panelId));
    if (startsAt === null)
      throw new Refusal('INVALID_INPUT', 'the panel has no cadence that says when', 'input.startsAt');
    demandNearTime(startsAt);
    const scheduledBy = access.personId();
    const request = { scope: scheduledBy, key: idempotencyKey, operation: 'scheduleMeeting', input };
    const outcome = await this.transactions.run(request, async (manager) => {
      const id = randomUUID();
      await manager.insert(Meeting, {
        id,
        panelId,
        startsAt,
        place,
        state: 'SCHEDULED',
        guests: 0,
        scheduledAt: now(),
        scheduledBy,
      });
      return { meetingId: id };
    });
    return outcome.meetingId;
  }

  /** @throws Refusal NOT_FOUND, FORBIDDEN, TRANSITION_NOT_ALLOWED */
  async step(access: Access, step: MeetingStep, meetingId: string, idempotencyKey: string): Promise<string> {
    const change = {
      access,
      meetingId,
      field: 'meetingId',
      rule: step === 'agreeMinutes' ? 'minutes.release' : 'panel.run',
      operation: step,
      input: { meetingId },
      idempotencyKey,
    } as const;
    return this.changes.run(change, async (manager, meeting) => {
      const state = stateAfter(step, factsOf(meeting), now());
      const release =
        step === 'agreeMinutes' ? { minutesReleasedAt: now(), minutesReleasedBy: access.personId() } : {};
      await manager.update(Meeting, { id: meeting.id }, { state, ...release });
      return meeting.id;
    });
  }

  private async nextByCadence(panelId: string): Promise<Date | null> {
    const [last] = await this.dataSource.query<(CadenceRule & { startsAt: Date; timeZone: string })[]>(
      `SELECT panel.cadence_every AS every, panel.cadence_unit AS unit, meeting.starts_at AS "startsAt",
         territory.time_zone AS "timeZone"
       FROM panel JOIN meeting ON meeting.panel_id = panel.id AND meeting.state <> 'CANCELLED'
       JOIN territory_projection territory USING (territory_id)
       WHERE panel.id = $1 AND panel.cadence_every IS NOT NULL
       ORDER BY meeting.starts_at DESC LIMIT 1`,
      [panelId],
    );
    return last ? nextSitting(last, last.startsAt, last.timeZone) : null;
  }
}

function demandNearTime(startsAt: Date): void {
  const distance = Math.abs(startsAt.getTime() - now().getTime());
  if (distance <= 2 * YEAR_IN_MILLISECONDS && startsAt.getTime() >= now().getTime() - YEAR_IN_MILLISECONDS)
    return;
  throw new Refusal(
    'INVALID_INPUT',
    'a meeting begins at most one year back and two years ahead',
    'input.startsAt',
  );
}
