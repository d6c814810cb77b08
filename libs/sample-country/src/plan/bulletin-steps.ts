import { addHours, workingMinute } from './calendar.js';
import type { BulletinDrafted } from './outreach-step.js';
import { keyOf, type PlanWriter } from './plan-writer.js';
import { bulletinTexts } from './texts/bulletin-texts.js';

/** So many hours before the end of the year the last one was drafted: nobody has released it yet. */
const WAITS_SINCE_HOURS = 20;

/**
 * Writes bulletins that stations publish besides telling what became of issues: of every kind and topic, spread over the
 * year. The first is at the station of the story; so is the last, which waits for its release.
 */
export function writeBulletins(writer: PlanWriter, count: number): void {
  const { planned, random, start, until } = writer;
  const { stationCode } = planned.country.story;
  const stations = [...planned.beatsOfStation.keys()];
  for (let number = 1; number <= count; number++) {
    const isLast = number === count;
    const territoryCode = number === 1 || isLast ? stationCode : random.pick(stations);
    const draftedAt = isLast
      ? addHours(until, -WAITS_SINCE_HOURS)
      : workingMinute(start + ((number - 0.5) / count) * (until - start), 1, random);
    const bulletin = keyOf('bulletin', number);
    const author = planned.roster.leadOf(territoryCode);
    writer.write(draftedAt, {
      kind: 'bulletin-drafted',
      bulletin,
      territoryCode,
      personCode: author,
      ...contentOf(writer, number, territoryCode),
    });
    if (isLast) continue;
    const personCode = secondPerson(writer, territoryCode, author);
    writer.write(workingMinute(draftedAt, 1, random), { kind: 'draft-released', bulletin, personCode });
  }
}

/** Each kind in turn; the same words at several stations say at which. */
function contentOf(
  { planned }: PlanWriter,
  number: number,
  territoryCode: string,
): Pick<BulletinDrafted, 'bulletinKind' | 'topic' | 'title' | 'text'> {
  const content = bulletinTexts[number % bulletinTexts.length];
  const station = planned.country.territories.find(({ code }) => code === territoryCode);
  if (content === undefined || station === undefined)
    throw new RangeError(`There is no bulletin for ${territoryCode}.`);
  const title = Object.fromEntries(
    Object.entries(content.title).map(([language, text]) => [
      language,
      `${text} – ${station.names[language] ?? territoryCode}`,
    ]),
  );
  return { ...content, title };
}

/** Nobody releases what they wrote. */
function secondPerson({ planned: { roster } }: PlanWriter, stationCode: string, author: string): string {
  const coordinator = roster.coordinatorOf(stationCode);
  return coordinator === author ? roster.regionalLeadOf(stationCode) : coordinator;
}
