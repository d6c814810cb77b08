import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, Territories, type Access, ChangeNews } from '@vicinia/access';
import { Indicators } from '@vicinia/indicators';
import { checkInput, ifGiven, now, Refusal, textArgument } from '@vicinia/service-kit';
import { Not, type EntityManager } from 'typeorm';
import type { ScheduleMeetingInput } from '../generated/graphql.js';
import type { Counted } from '../indicator/indicator.js';
import { nextSitting } from '../panel/cadence.js';
import { cadenceOf, Panel } from '../panel/panel.entity.js';
import { onPanel, panelRecord } from '../panel/panel.record.js';
import { statusAfter, type MeetingStep } from './meeting-life.js';
import { Meeting } from './meeting.entity.js';
import { meetingRecord, onMeeting } from './meeting.record.js';

const YEAR_IN_MILLISECONDS = 366 * 24 * 60 * 60 * 1000;

/** The mutation of each step. */
const MUTATIONS = {
  hold: 'recordMeetingHeld',
  cancel: 'cancelMeeting',
  agreeMinutes: 'releaseMinutes',
} as const satisfies Record<MeetingStep, string>;

/** Schedules, holds and cancels meetings, and releases their minutes. */
@Injectable()
export class MeetingService {
  constructor(
    private readonly changes: Changes,
    private readonly news: ChangeNews,
    private readonly territories: Territories,
    private readonly indicators: Indicators<Counted>,
  ) {}

  /**
   * A meeting that was called at short notice may be entered afterwards, up to a year back.
   *
   * @returns id of the meeting
   * @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT
   */
  schedule(access: Access, input: ScheduleMeetingInput, key: string): Promise<string> {
    const { place, startsAt } = checkInput({
      startsAt: () => ifGiven(input.startsAt, nearTimeArgument),
      place: () => textArgument(input.place, 'input.place'),
    });
    const change = onPanel('scheduleMeeting', input, key);
    return this.changes.change(access, panelRecord, change, async ({ manager, record: panel }) => {
      const meeting = manager.create(Meeting, {
        id: randomUUID(),
        panelId: panel.id,
        startsAt: startsAt ?? (await this.nextByCadence(manager, panel)),
        place,
        status: 'SCHEDULED',
        guests: 0,
        isOpen: input.isOpen,
        scheduledAt: now(),
        scheduledBy: access.personId(),
      });
      await manager.insert(Meeting, meeting);
      await this.news.tell(manager, meetingRecord, meeting);
      return meeting.id;
    });
  }

  /**
   * @returns id of the meeting
   * @throws Refusal NOT_FOUND, FORBIDDEN, TRANSITION_NOT_ALLOWED
   */
  step(access: Access, step: MeetingStep, input: { meetingId: string }, key: string): Promise<string> {
    const change = onMeeting(MUTATIONS[step], input, key);
    return this.changes.change(access, meetingRecord, change, async ({ manager, record: meeting }) => {
      meeting.status = statusAfter(step, meeting, now());
      if (step === 'hold') {
        const { territoryId } = await manager.findOneByOrFail(Panel, { id: meeting.panelId });
        await this.indicators.add(manager, territoryId, 'MEETINGS_HELD', meeting.startsAt, 1);
      }
      if (step === 'agreeMinutes') {
        meeting.minutesReleasedAt = now();
        meeting.minutesReleasedBy = access.personId();
      }
      return meeting.id;
    });
  }

  private async nextByCadence(manager: EntityManager, panel: Panel): Promise<Date> {
    const cadence = cadenceOf(panel);
    const last = await manager.findOne(Meeting, {
      where: { panelId: panel.id, status: Not('CANCELLED') },
      order: { startsAt: 'DESC' },
    });
    const territory = await this.territories.byId(panel.territoryId, manager);
    if (cadence === null || last === null || territory === null) {
      throw new Refusal('INVALID_INPUT', 'the panel has no cadence that says when', 'input.startsAt');
    }
    return nearTimeArgument(nextSitting(cadence, last.startsAt, territory.timeZone));
  }
}

function nearTimeArgument(startsAt: Date): Date {
  const distance = Math.abs(startsAt.getTime() - now().getTime());
  if (distance <= 2 * YEAR_IN_MILLISECONDS && startsAt.getTime() >= now().getTime() - YEAR_IN_MILLISECONDS)
    return startsAt;
  throw new Refusal(
    'INVALID_INPUT',
    'a meeting begins at most one year back and two years ahead',
    'input.startsAt',
  );
}
