import type { SampleStructure } from './country.js';

/** One line of territories from beat to nation, with the city around it and the station next door. */
export interface StoryLine {
  readonly beatCode: string;
  readonly stationCode: string;
  readonly districtCode: string;
  readonly regionCode: string;
  readonly nationCode: string;
  readonly municipalityCode: string;
  readonly neighbouringBeatCode: string;
  readonly neighbouringStationCode: string;
  readonly communityCode: string;
  /** Posts in these places are never vacant. */
  readonly filledPlaces: readonly string[];
}

/** A point in another country, which no beat has. */
export const pointAbroad: readonly [longitude: number, latitude: number] = [11.57, 48.14];

/**
 * Where the story of the sample plays, in Graz. The ready-made sign-ins sit here, so that they belong
 * together. The station next door is in the same district, or in the one around it when each has only one.
 */
export function storyIn({ territories }: Pick<SampleStructure, 'territories'>): StoryLine {
  const sameDistrict = territories.some(({ code }) => code === '601-2');
  const neighbouringStationCode = sameDistrict ? '601-2' : '606-1';
  const neighbouringBeatCode = `${neighbouringStationCode}-1`;
  const municipalityCode = 'M-601-1';
  return {
    beatCode: '601-1-1',
    stationCode: '601-1',
    districtCode: '601',
    regionCode: '6',
    nationCode: 'AT',
    municipalityCode,
    neighbouringBeatCode,
    neighbouringStationCode,
    communityCode: 'C-01',
    filledPlaces: ['601-1-1', '601-1', neighbouringBeatCode, neighbouringStationCode, municipalityCode],
  };
}
