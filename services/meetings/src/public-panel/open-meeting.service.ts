import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import { now } from '@vicinia/service-kit';
import { meetingRecord, onMeeting } from '../meeting/meeting.record.js';
import type { CloseMeetingToPublicInput, OpenMeetingInput } from '../generated/graphql.js';
import { Panel } from '../panel/panel.entity.js';

/** Whether anybody may come to a meeting. Each method answers with the meeting's id. */
@Injectable()
export class OpenMeetingService {
  constructor(private readonly changes: Changes) {}

  /** @throws Refusal NOT_FOUND, FORBIDDEN, TRANSITION_NOT_ALLOWED for one that is open, has begun or is cancelled */
  open(access: Access, input: OpenMeetingInput, key: string): Promise<string> {
    const change = onMeeting('openMeeting', input, key);
    return this.changes.change(access, meetingRecord, change, ({ record: meeting }) => {
      meeting.isOpen = true;
      meeting.closedToPublicAt = null;
      return Promise.resolve(meeting.id);
    });
  }

  /** @throws Refusal NOT_FOUND, FORBIDDEN, TRANSITION_NOT_ALLOWED for one that is not open, has begun or is cancelled */
  close(access: Access, input: CloseMeetingToPublicInput, key: string): Promise<string> {
    const change = onMeeting('closeMeetingToPublic', input, key);
    return this.changes.change(access, meetingRecord, change, async ({ manager, record: meeting }) => {
      const { publicSince } = await manager.findOneByOrFail(Panel, { id: meeting.panelId });
      meeting.isOpen = false;
      // Where nobody was told there is nothing to take back, and what a closed panel does is nobody else's to know.
      if (publicSince !== null) meeting.closedToPublicAt = now();
      return meeting.id;
    });
  }
}
