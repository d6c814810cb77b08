import { positionInside } from '@vicinia/geography';
import { buildPeople } from './people/build-people.js';
import type { SamplePeople } from './people/sample-people.js';
import { buildStructure } from './structure/build-structure.js';
import type { CountrySize, SampleStructure } from './structure/country.js';
import type { LevelCount } from './structure/levels.js';
import { addressesOf, type SampleAddress } from './structure/addresses.js';
import { facilitiesOf, type SampleFacility } from './structure/facilities.js';
import { pointAbroad, storyIn, type StoryLine } from './structure/story.js';

/** Where the example of the README plays. */
export interface Story extends StoryLine {
  /** A dark park in the beat. */
  readonly park: readonly [longitude: number, latitude: number];
  /** A point in another country, which no beat has. */
  readonly pointAbroad: readonly [longitude: number, latitude: number];
}

/** The static part of the sample country. */
export interface SampleCountry extends SampleStructure {
  readonly people: SamplePeople;
  readonly addresses: readonly SampleAddress[];
  readonly facilities: readonly SampleFacility[];
  readonly story: Story;
}

/**
 * Builds structure and people of the sample country; the same for the same size and number of levels.
 *
 * @param size how finely districts are divided
 * @param levelCount how many levels the police hierarchy has; five as in Austria unless told otherwise
 */
export function buildSampleCountry(size?: CountrySize, levelCount?: LevelCount): SampleCountry {
  const structure = buildStructure(size, levelCount);
  const story = storyIn(structure);
  const beat = structure.territories.find(({ code }) => code === story.beatCode);
  const park = positionInside(beat?.boundary?.[0]?.[0] ?? []);
  const addresses = addressesOf(structure);
  return {
    ...structure,
    people: buildPeople(structure),
    addresses,
    facilities: facilitiesOf(structure, addresses),
    story: { ...story, park, pointAbroad },
  };
}
