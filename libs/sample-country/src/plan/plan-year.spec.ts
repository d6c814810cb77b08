import { contains } from '@vicinia/geography';
import { breachesOf } from '../../test/life-cycles.js';
import { buildSampleCountry } from '../sample-country.js';
import { bulletinTopics } from './outreach-step.js';
import type { PlanStep, PlanStepKind } from './plan-step.js';
import { planYear } from './plan-year.js';
import { replyHours } from './reply-hours.js';

const country = buildSampleCountry();
const until = '2026-11-20T08:00:00.000Z';
const plan = planYear({ country, seed: 'test', until });

function stepsOf<Kind extends PlanStepKind>(kind: Kind, steps = plan): Extract<PlanStep, { kind: Kind }>[] {
  return steps.filter((step): step is Extract<PlanStep, { kind: Kind }> => step.kind === kind);
}

describe('a planned year', () => {
  it('is the same for the same seed and another for another', () => {
    expect(planYear({ country, seed: 'test', until: new Date(until) })).toEqual(plan);
    expect(planYear({ country, seed: 'other', until })).not.toEqual(plan);
  });

  it('is in the order of time and within the year', () => {
    const times = plan.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
    expect((times[0] ?? '') >= '2025-11-20T08:00:00.000Z').toBe(true);
    expect((times.at(-1) ?? 'z') <= until).toBe(true);
  });

  it('has the size that was asked for', () => {
    expect(stepsOf('concern-raised')).toHaveLength(300);
    expect(stepsOf('issue-presented')).toHaveLength(40);
    expect(stepsOf('panel-founded')).toHaveLength(25);
    expect(stepsOf('meeting-held')).toHaveLength(60);
    expect(stepsOf('subscription-made')).toHaveLength(120);
    expect(stepsOf('bulletin-drafted')).toHaveLength(14);
    const small = planYear({
      country,
      seed: 'test',
      until,
      size: { concerns: 20, issues: 5, panels: 3, meetings: 4 },
    });
    expect(stepsOf('concern-raised', small)).toHaveLength(20);
    expect(stepsOf('issue-presented', small)).toHaveLength(5);
    expect(stepsOf('meeting-held', small)).toHaveLength(4);
  });

  it.each(['test', '1', '2', '3', 'grün'])(
    'keeps to the life cycles of the domain with the seed %s',
    (seed) => {
      expect(breachesOf(planYear({ country, seed, until }))).toEqual([]);
    },
  );

  it('keeps to them at ten times the size and on a small country', () => {
    const large = { concerns: 3000, issues: 400, panels: 60, meetings: 600, subscriptions: 10 };
    expect(breachesOf(planYear({ country, seed: 'large', until, size: large }))).toEqual([]);
    const small = buildSampleCountry({ stationsPerDistrict: 1, beatsPerStation: 1 });
    expect(breachesOf(planYear({ country: small, seed: 'small', until }))).toEqual([]);
  });

  it('would be caught if it broke them', () => {
    const closing = stepsOf('issue-closed')[0];
    const withoutReviews = plan.filter(
      (step) => !(step.kind === 'review-held' && step.issue === closing?.issue),
    );
    expect(breachesOf(withoutReviews)).toEqual([expect.stringContaining('closes without two reviews')]);
  });

  it('leaves issues at every part of the life cycle', () => {
    expect(stepsOf('issue-closed').length).toBeGreaterThan(5);
    expect(stepsOf('analysis-started').length).toBeGreaterThan(stepsOf('decision-recorded').length);
    expect(stepsOf('implementation-started').length).toBeGreaterThan(stepsOf('issue-closed').length);
    expect(stepsOf('bulletin-released').length).toBeGreaterThan(5);
    expect(new Set(stepsOf('issue-closed').map(({ effect }) => effect)).size).toBeGreaterThan(1);
  });

  it.each(['test', '1', '2', '3', 'grün'])('comes to every end of an issue with the seed %s', (seed) => {
    const steps = planYear({ country, seed, until });
    const effects = new Set(stepsOf('issue-closed', steps).map(({ effect }) => effect));
    expect(effects).toEqual(new Set(['FIXED', 'IMPROVED', 'NO_CHANGE', 'WORSE']));
    expect(stepsOf('issue-declined', steps)).not.toEqual([]);
    expect(stepsOf('issue-referred', steps)).not.toEqual([]);
  });

  it('leaves something to do where the ready-made sign-ins are', () => {
    const { story } = country;
    const here = stepsOf('issue-presented').filter(
      ({ territoryCode }) => territoryCode === story.stationCode,
    );
    const reached = (kind: PlanStepKind): string[] =>
      plan.filter((step) => step.kind === kind).flatMap((step) => ('issue' in step ? step.issue : []));
    const left = (before: PlanStepKind, after: PlanStepKind): string[] =>
      here
        .map(({ issue }) => issue)
        .filter((one) => reached(before).includes(one) && !reached(after).includes(one));
    expect(left('resolution-proposed', 'signature-given')).not.toEqual([]);
    expect(left('implementation-started', 'evaluation-started')).not.toEqual([]);
    expect(left('issue-closed', 'bulletin-released')).not.toEqual([]);

    const answered = new Set(stepsOf('concern-answered').map(({ concern }) => concern));
    const waiting = stepsOf('concern-raised').filter(({ concern }) => !answered.has(concern));
    const hoursAgo = (at: string): number => (Date.parse(until) - Date.parse(at)) / 3_600_000;
    const atBeat = (code: string): number[] =>
      waiting.filter(({ beatCode }) => beatCode === code).map(({ at }) => hoursAgo(at));
    expect(atBeat(story.beatCode)).toEqual(expect.arrayContaining([6, 80, 150]));
    expect(atBeat(story.neighbouringBeatCode)).toContain(8);

    const today = stepsOf('meeting-scheduled').find(
      ({ panel, startsAt }) => panel === 'panel-0001' && startsAt > until,
    );
    expect(hoursAgo(today?.startsAt ?? '')).toBe(-3);
  });

  it('publishes bulletins of three kinds and all topics, in three languages, and leaves one to be released', () => {
    const drafted = stepsOf('bulletin-drafted');
    const kinds = new Set(drafted.map(({ bulletinKind }) => bulletinKind));
    expect(kinds).toEqual(new Set(['NEWS', 'ADVICE', 'FOUND_PROPERTY']));
    const topics = new Set<string>(drafted.map(({ topic }) => topic));
    expect(bulletinTopics.filter((topic) => topic !== 'OUTCOMES' && !topics.has(topic))).toEqual([]);
    for (const { title, text } of drafted) {
      expect([Object.keys(title), Object.keys(text)]).toEqual([country.languages, country.languages]);
      for (const said of Object.values(text)) expect(said).toMatch(/^(Muster|Sample|Vzorec): /);
    }
    const released = new Set(stepsOf('draft-released').map(({ bulletin }) => bulletin));
    const waiting = drafted.filter(({ bulletin }) => !released.has(bulletin));
    expect(waiting.map(({ territoryCode }) => territoryCode)).toEqual([country.story.stationCode]);
  });

  it('tells the public of issues in three languages, at the beat, those of the story among them', () => {
    const released = stepsOf('issue-released');
    for (const { title, summary, territoryCode } of released) {
      expect([Object.keys(title), Object.keys(summary)]).toEqual([country.languages, country.languages]);
      expect(country.territories.find(({ code }) => code === territoryCode)?.levelCode).toBe('BEAT');
    }
    const atStory = released.filter(({ territoryCode }) =>
      territoryCode.startsWith(country.story.stationCode),
    );
    expect(new Set(atStory.map(({ issue }) => issue)).size).toBeGreaterThanOrEqual(3);
    expect(released.filter(({ agreed }) => agreed !== null).length).toBeGreaterThan(5);
  });

  it('calls each issue by a title of its own', () => {
    const titles = stepsOf('issue-presented').map(({ title }) => title['de']);
    expect(new Set(titles).size).toBe(40);
  });

  it('refuses sizes that make no sense', () => {
    for (const size of [{ concerns: -1 }, { concerns: 3, issues: 4 }, { panels: 0 }, { meetings: 1.5 }]) {
      expect(() => planYear({ country, seed: 'test', until, size })).toThrow(RangeError);
    }
    expect(() => planYear({ country, seed: 'test', until: 'yesterday' })).toThrow(RangeError);
  });
});

describe('concerns of a planned year', () => {
  it('lie in the beat that they name', () => {
    const beats = new Map(country.territories.map((territory) => [territory.code, territory.boundary]));
    for (const { point, beatCode } of stepsOf('concern-raised')) {
      expect(contains(beats.get(beatCode) ?? [], ...point)).toBe(true);
    }
  });

  it('carry nobody when anonymous and a citizen otherwise', () => {
    const raised = stepsOf('concern-raised');
    const anonymous = raised.filter((step) => step.anonymous);
    expect(anonymous.length).toBeGreaterThan(60);
    expect(anonymous.length).toBeLessThan(240);
    const citizens = new Set<string | null>(country.people.citizenCodes);
    expect(raised.filter(({ personCode }) => !citizens.has(personCode))).toEqual(anonymous);
    expect(anonymous.filter(({ personCode }) => personCode !== null)).toEqual([]);
  });

  it('are mostly answered within the hours of their category, sometimes later by the level above, sometimes not', () => {
    const answered = stepsOf('concern-answered');
    const hours = new Map(stepsOf('concern-raised').map((step) => [step.concern, replyHours[step.category]]));
    const clocksOf = ({ concern, afterHours }: { concern: string; afterHours: number }): number =>
      afterHours / (hours.get(concern) ?? 0);
    const inTime = answered.filter((step) => clocksOf(step) < 1);
    expect(inTime.length / 300).toBeGreaterThan(0.7);
    expect(inTime.length).toBeLessThan(answered.length);
    expect(answered.length).toBeLessThan(300);
    const coordinators = new Set(
      country.people.posts.filter(({ role }) => role === 'SECURITY_COORDINATOR').map(({ code }) => code),
    );
    const postOf = new Map(
      country.people.appointments.map(({ personCode, postCode }) => [personCode, postCode]),
    );
    const late = answered.filter((step) => clocksOf(step) > 1 && clocksOf(step) < 2);
    expect(late.length).toBeGreaterThan(0);
    for (const { personCode } of late) expect(coordinators).toContain(postOf.get(personCode));
  });

  it('follow the seasons: light is a matter of winter, noise of summer', () => {
    const large = planYear({ country, seed: 'seasons', until, size: { concerns: 3000 } });
    const inMonths = (category: string, months: readonly number[]): number =>
      stepsOf('concern-raised', large).filter(
        (step) => step.category === category && months.includes(new Date(step.at).getUTCMonth()),
      ).length;
    expect(inMonths('LIGHTING', [10, 11, 0])).toBeGreaterThan(2 * inMonths('LIGHTING', [4, 5, 6]));
    expect(inMonths('NOISE', [5, 6, 7])).toBeGreaterThan(2 * inMonths('NOISE', [10, 11, 0]));
  });

  it('have photos of what can be seen, the newest at the place of the story among them', () => {
    const raised = stepsOf('concern-raised');
    const photos = raised.filter(({ photo }) => photo !== null);
    expect(new Set(photos.map(({ photo }) => photo))).toEqual(new Set(['DARK_PARK', 'RUBBISH', 'STREET']));
    expect(new Set(photos.map(({ category }) => category))).toEqual(
      new Set(['LIGHTING', 'LITTER_AND_DAMAGE', 'TRAFFIC']),
    );
    expect(photos.length).toBeLessThan(raised.length / 3);
    expect(raised.findLast(({ beatCode }) => beatCode === country.story.beatCode)?.photo).toBe('DARK_PARK');
  });

  it('are plainly samples in every language', () => {
    const languages = new Set<string>();
    for (const { language, text } of stepsOf('concern-raised')) {
      expect(text).toMatch(/^(Muster|Sample|Vzorec): /);
      languages.add(language);
    }
    expect(languages).toEqual(new Set(['de', 'en', 'sl']));
  });
});

describe('panels and people of a planned year', () => {
  it('meet at their cadence, with the chair present, and have one meeting ahead', () => {
    for (const { panel, cadenceWeeks, memberPersonCodes, chairPersonCode } of stepsOf('panel-founded')) {
      const scheduled = stepsOf('meeting-scheduled').filter((step) => step.panel === panel);
      const starts = scheduled.map(({ startsAt }) => Date.parse(startsAt));
      for (let index = 1; index < starts.length; index++) {
        const weeks = ((starts[index] ?? 0) - (starts[index - 1] ?? 0)) / (7 * 86_400_000);
        expect(Math.abs(weeks - cadenceWeeks)).toBeLessThan(0.6);
      }
      expect(starts.filter((start) => start > Date.parse(until))).toHaveLength(1);
      const meetings = new Set(scheduled.map(({ meeting }) => meeting));
      for (const { attendance } of stepsOf('meeting-held').filter(({ meeting }) => meetings.has(meeting))) {
        expect(attendance.map(({ personCode }) => personCode)).toEqual(memberPersonCodes);
        expect(attendance.find(({ personCode }) => personCode === chairPersonCode)?.present).toBe(true);
      }
    }
  });

  it('are persons, territories and organisations that exist', () => {
    const { people, territories } = country;
    const known = new Set(
      [...people.persons, ...people.organisations, ...territories].map(({ code }) => code),
    );
    const named = JSON.stringify(plan).matchAll(
      /"(?:\w*[pP]ersonCode|organisationCode|territoryCode|beatCode)":"([^"]+)"/g,
    );
    const unknown = [...named].map(([, code = '']) => code).filter((code) => !known.has(code));
    expect(unknown).toEqual([]);
    expect(stepsOf('panel-founded').find(({ panel }) => panel === 'panel-0001')?.territoryCode).toBe(
      country.story.districtCode,
    );
  });

  it('confirm most subscriptions after they were made, in three languages', () => {
    const made = new Map(stepsOf('subscription-made').map(({ subscription, at }) => [subscription, at]));
    const confirmed = stepsOf('subscription-confirmed');
    expect(confirmed.length).toBeGreaterThan(80);
    expect(confirmed.length).toBeLessThan(120);
    for (const { subscription, at } of confirmed) expect(at > (made.get(subscription) ?? 'z')).toBe(true);
    expect(new Set(stepsOf('subscription-made').map(({ language }) => language))).toEqual(
      new Set(['de', 'en', 'sl']),
    );
  });
});
