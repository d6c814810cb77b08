import { isForAcquaintance, placeOnAgenda, type CandidatePanel } from './agenda-placement.js';

function panel(panelId: string, levelRank: number, days: number[], acquaintanceSittings = 0): CandidatePanel {
  return {
    panelId,
    levelRank,
    acquaintanceSittings,
    meetings: days.map((day, index) => ({
      meetingId: `${panelId}-${String(day)}`,
      panelId,
      startsAt: new Date(Date.UTC(2026, 0, day)),
      sittingNumber: index + 1,
    })),
  };
}

function placedAt(panels: CandidatePanel[]): string {
  const placement = placeOnAgenda(panels);
  return placement.kind === 'placed' ? placement.meeting.meetingId : placement.reason;
}

describe('the place of an issue on an agenda', () => {
  it('is the next meeting of the panel, in whatever order they were scheduled', () => {
    expect(placedAt([panel('a', 3, [20, 10, 30])])).toBe('a-10');
  });

  it('is with the nearest panel, even when one further up sits sooner', () => {
    expect(placedAt([panel('region', 1, [5]), panel('station', 3, [20]), panel('district', 2, [6])])).toBe(
      'station-20',
    );
  });

  it('is the soonest where two panels are equally near', () => {
    expect(placedAt([panel('a', 3, [20]), panel('b', 3, [12])])).toBe('b-12');
  });

  it('is not further up only because the nearest panel has no meeting yet', () => {
    expect(placedAt([panel('region', 1, [5]), panel('station', 3, [])])).toBe('NO_MEETING_SCHEDULED');
  });

  it('is never a sitting for acquaintance, but the first one after those', () => {
    expect(placedAt([panel('a', 3, [10, 20, 30], 2)])).toBe('a-30');
    expect(placedAt([panel('a', 3, [10, 20], 2)])).toBe('ACQUAINTANCE_SITTING');
  });

  it('is nowhere without a panel', () => {
    expect(placedAt([])).toBe('PANEL_UNKNOWN');
  });

  it('counts sittings from one', () => {
    expect(isForAcquaintance(1, 0)).toBe(false);
    expect(isForAcquaintance(2, 2)).toBe(true);
    expect(isForAcquaintance(3, 2)).toBe(false);
  });
});
