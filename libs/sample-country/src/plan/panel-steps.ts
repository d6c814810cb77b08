import type { SampleTerritory } from '../structure/country.js';
import { apportion } from '../structure/apportion.js';
import { addHours, DAY, meetingEvening, type Moment, toIso, workingMinute } from './calendar.js';
import { keyOf, type PlanWriter } from './plan-writer.js';
import { charter, minutes } from './texts/common-texts.js';

/** A sitting of a panel, held or still to come. */
export interface PlannedMeeting {
  readonly meeting: string;
  readonly panel: string;
  readonly districtCode: string;
  readonly chairPersonCode: string;
  readonly scheduledAt: Moment;
  readonly startsAt: Moment;
}

interface PlannedPanel {
  readonly panel: string;
  readonly district: SampleTerritory;
  readonly held: number;
  readonly cadenceWeeks: number;
  /** The panel of the story sits today: those who sign in have a meeting before them. */
  readonly sitsToday: boolean;
}

/** So that the panel of the story has decided long ago, lately and at its last meeting. */
const STORY_CADENCE_WEEKS = 4;
const STORY_WEIGHT = 3;
const LONGEST_CADENCE_WEEKS = 8;
/** All meetings lie in the last weeks of the year, so that the concerns behind the first ones lie in the year too. */
const WEEKS_WITH_MEETINGS = 40;

/**
 * Founds panels in districts of all regions and lets them meet at their cadence, the last meeting shortly
 * before the end of the year and one more scheduled after it.
 *
 * @param meetings how many are held, over all panels
 */
export function writePanels(writer: PlanWriter, panels: number, meetings: number): PlannedMeeting[] {
  const { random } = writer;
  const districts = districtsWithPanels(writer, panels);
  const shares = apportion(
    meetings,
    districts.map(({ code }) => (isOfStory(writer, code) ? STORY_WEIGHT : 1 + random.fraction())),
  );
  return districts.flatMap((district, index) => {
    const held = shares[index] ?? 0;
    const sitsToday = isOfStory(writer, district.code);
    const most = sitsToday ? STORY_CADENCE_WEEKS : LONGEST_CADENCE_WEEKS;
    const cadenceWeeks = Math.max(1, Math.min(most, Math.floor(WEEKS_WITH_MEETINGS / Math.max(1, held))));
    return writePanel(writer, { panel: keyOf('panel', index + 1), district, held, cadenceWeeks, sitsToday });
  });
}

/** The district of the story first, then districts drawn region by region. */
function districtsWithPanels({ planned, random }: PlanWriter, count: number): SampleTerritory[] {
  const { territories, story } = planned.country;
  const districts = territories.filter(({ levelCode }) => levelCode === 'DISTRICT');
  const first = districts.filter(({ code }) => code === story.districtCode);
  const rest = random.shuffled(districts.filter(({ code }) => code !== story.districtCode));
  const rounds = new Map<string, number>();
  const byRound = rest.map((district) => {
    const round = rounds.get(district.parentCode ?? '') ?? 0;
    rounds.set(district.parentCode ?? '', round + 1);
    return { district, round };
  });
  byRound.sort((one, other) => one.round - other.round);
  return [...first, ...byRound.map(({ district }) => district)].slice(0, count);
}

function writePanel(writer: PlanWriter, panel: PlannedPanel): PlannedMeeting[] {
  const { random, until } = writer;
  const evenings = startsOf(writer, panel);
  const last = evenings.at(-2) ?? until;
  const foundedAt = workingMinute(Math.min(evenings[0] ?? last, until) - 28 * DAY, 1, random);
  const { chairPersonCode, memberPersonCodes, isForum } = writeFounding(writer, panel, foundedAt);

  let scheduledAt = addHours(foundedAt, 1);
  return evenings.map((startsAt, index) => {
    const meeting = `${panel.panel}-meeting-${index + 1}`;
    const planned = {
      meeting,
      panel: panel.panel,
      districtCode: panel.district.code,
      chairPersonCode,
      scheduledAt,
      startsAt,
    };
    const place = `Muster: Gemeindesaal ${panel.district.names['de'] ?? ''}`;
    writer.write(scheduledAt, {
      kind: 'meeting-scheduled',
      meeting,
      panel: panel.panel,
      startsAt: toIso(startsAt),
      place,
      // Residents come to a security panel, and to the panel of the story, so that a first look shows a meeting.
      isOpen: panel.sitsToday || !isForum,
    });
    const attendance = memberPersonCodes.map((personCode) => ({
      personCode,
      present: personCode === chairPersonCode || random.chance(0.8),
    }));
    writer.write(startsAt, { kind: 'meeting-held', meeting, attendance });
    writer.write(addHours(startsAt, 2), { kind: 'meeting-closed', meeting, minutes });
    scheduledAt = addHours(startsAt, 3);
    return planned;
  });
}

/** When the panel sat, and last when it sits next. */
function startsOf({ random, until }: PlanWriter, { held, cadenceWeeks, sitsToday }: PlannedPanel): Moment[] {
  const rhythm = cadenceWeeks * 7 * DAY;
  const before = (next: Moment): Moment[] =>
    Array.from({ length: held }, (_, index) => meetingEvening(next - (held - index) * rhythm));
  if (sitsToday) {
    const today = addHours(until, 3);
    return [...before(today), today];
  }
  const last = until - random.integer(4, Math.max(4, cadenceWeeks * 7 - 4)) * DAY;
  return [...before(last + rhythm), meetingEvening(last + rhythm)];
}

function isOfStory({ planned }: PlanWriter, districtCode: string): boolean {
  return districtCode === planned.country.story.districtCode;
}

function writeFounding(
  writer: PlanWriter,
  { panel, district, cadenceWeeks }: PlannedPanel,
  foundedAt: Moment,
): { chairPersonCode: string; memberPersonCodes: string[]; isForum: boolean } {
  const { random } = writer;
  const isForum = random.chance(0.7);
  const chairPersonCode = writer.planned.roster.coordinatorOf(district.code);
  const memberPersonCodes = membersOf(writer, district, chairPersonCode);
  const [, secretaryPersonCode = chairPersonCode] = memberPersonCodes;
  const name = district.names['de'] ?? district.code;
  writer.write(foundedAt, {
    kind: 'panel-founded',
    panel,
    panelKind: isForum ? 'SECURITY_FORUM' : 'SECURITY_PANEL',
    territoryCode: district.code,
    name: isForum
      ? { de: `Sicherheitsforum ${name} (Muster)`, en: `Security forum ${name} (sample)` }
      : { de: `Sicherheitsbeirat ${name} (Muster)`, en: `Security panel ${name} (sample)` },
    charter,
    cadenceWeeks,
    chairPersonCode,
    secretaryPersonCode,
    memberPersonCodes,
  });
  return { chairPersonCode, memberPersonCodes, isForum };
}

/** The four actors together: coordinator, security officers, partners and councillors, as far as posts are filled. */
function membersOf({ planned }: PlanWriter, district: SampleTerritory, chair: string): string[] {
  const { roster, stationsOfDistrict, municipalityOfStation } = planned;
  const stations = (stationsOfDistrict.get(district.code) ?? []).slice(0, 3);
  const members = stations.flatMap(({ code }) => [
    roster.leadOf(code),
    roster.holder('SECURITY_PARTNER', code),
    roster.holder('SECURITY_MUNICIPAL_COUNCILLOR', municipalityOfStation.get(code)?.code ?? ''),
  ]);
  return [...new Set([chair, ...members.filter((person) => person !== null)])];
}
