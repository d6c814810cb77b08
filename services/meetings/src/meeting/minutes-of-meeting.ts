import type { MeetingRow } from './meeting.reads.js';

/** The minutes of a meeting. They have no id of their own, since a meeting has one text. */
export interface MinutesOfMeeting {
  readonly meetingId: string;
  readonly text: string;
  readonly publicPart: string;
  readonly language: string | null;
  readonly releasedAt: Date | null;
  readonly releasedBy: { readonly id: string } | null;
}

/** The minutes of a meeting; null until somebody has written them. */
export function minutesOf(meeting: MeetingRow): MinutesOfMeeting | null {
  if (meeting.minutesText === null || meeting.minutesPublicPart === null) return null;
  return {
    meetingId: meeting.id,
    text: meeting.minutesText,
    publicPart: meeting.minutesPublicPart,
    language: meeting.minutesLanguage,
    releasedAt: meeting.minutesReleasedAt,
    releasedBy: meeting.minutesReleasedBy === null ? null : { id: meeting.minutesReleasedBy },
  };
}
