import { addHours, DAY, wakingMinute } from './calendar.js';
import { type BulletinTopic, bulletinTopics } from './outreach-step.js';
import { keyOf, type PlanWriter } from './plan-writer.js';

/** Writes subscriptions to beats, stations, districts and regions; one in ten is never confirmed. */
export function writeSubscriptions(writer: PlanWriter, count: number): void {
  const { planned, random, start, until } = writer;
  const { territories } = planned.country;
  const weights = { NATION: 1, REGION: 2, DISTRICT: 4, STATION: 3, BEAT: 1 };
  const places = (Object.keys(weights) as (keyof typeof weights)[]).map(
    (level) => [territories.filter(({ levelCode }) => levelCode === level), weights[level]] as const,
  );
  for (let number = 1; number <= count; number++) {
    const at = wakingMinute(start + random.fraction() * (until - start - DAY), random);
    const subscription = keyOf('subscription', number);
    const territoryCode = random.pick(random.pickWeighted(places)).code;
    const topic = random.chance(0.7) ? ('ALL' as const) : random.pick<BulletinTopic>(bulletinTopics);
    const language = random.pickWeighted([
      ['de', 76],
      ['en', 10],
      ['sl', 14],
    ]);
    const address = `${subscription}@sample.example`;
    writer.write(at, {
      kind: 'subscription-made',
      subscription,
      territoryCode,
      topic,
      language,
      channel: 'EMAIL',
      address,
    });
    if (random.chance(0.9)) {
      writer.write(addHours(at, random.integer(1, 8) / 4), { kind: 'subscription-confirmed', subscription });
    }
  }
}
