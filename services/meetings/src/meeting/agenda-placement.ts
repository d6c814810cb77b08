import { Refusal } from '@vicinia/service-kit';

/** Points on one agenda. */
export const LONGEST_AGENDA = 50;

/** A scheduled meeting that might take an issue. */
export interface CandidateMeeting {
  readonly meetingId: string;
  readonly panelId: string;
  readonly startsAt: Date;
  /** 1 for the first sitting of its panel; cancelled ones do not count. */
  readonly sittingNumber: number;
}

/** A panel that might deal with an issue, with its meetings that are still to come. */
export interface CandidatePanel {
  readonly panelId: string;
  /** Rank of the panel's territory: 0 at the nation. */
  readonly levelRank: number;
  readonly acquaintanceSittings: number;
  readonly meetings: readonly CandidateMeeting[];
}

export type Placement =
  | { readonly kind: 'placed'; readonly meeting: CandidateMeeting }
  | {
      readonly kind: 'refused';
      readonly reason: 'NO_MEETING_SCHEDULED' | 'ACQUAINTANCE_SITTING' | 'PANEL_UNKNOWN';
    };

/** True for the first sittings of a panel that are for acquaintance only (S2: Bondgenoten). */
export function isForAcquaintance(sittingNumber: number, acquaintanceSittings: number): boolean {
  return sittingNumber <= acquaintanceSittings;
}

/** @throws Refusal TRANSITION_NOT_ALLOWED for a sitting for acquaintance */
export function demandWorkingSitting(sittingNumber: number, acquaintanceSittings: number): void {
  if (!isForAcquaintance(sittingNumber, acquaintanceSittings)) return;
  throw new Refusal(
    'TRANSITION_NOT_ALLOWED',
    'this sitting is for acquaintance only and takes no agenda items',
  );
}

/**
 * Finds the meeting for an issue: the next one that takes agenda items, of the nearest panels. Panels further up are not
 * asked when the nearest have no meeting: a local matter does not rise because nobody has invited yet.
 *
 * @param panels the panel asked for alone, or all panels at and above the territory of the issue
 */
export function placeOnAgenda(panels: readonly CandidatePanel[]): Placement {
  if (panels.length === 0) return { kind: 'refused', reason: 'PANEL_UNKNOWN' };
  const nearestRank = Math.max(...panels.map(({ levelRank }) => levelRank));
  const nearest = panels.filter(({ levelRank }) => levelRank === nearestRank);
  const open = nearest
    .flatMap((panel) =>
      panel.meetings.filter(
        ({ sittingNumber }) => !isForAcquaintance(sittingNumber, panel.acquaintanceSittings),
      ),
    )
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || a.meetingId.localeCompare(b.meetingId));
  const [next] = open;
  if (next) return { kind: 'placed', meeting: next };
  const anyScheduled = nearest.some(({ meetings }) => meetings.length > 0);
  return { kind: 'refused', reason: anyScheduled ? 'ACQUAINTANCE_SITTING' : 'NO_MEETING_SCHEDULED' };
}
