import type { SampleStructure } from './country.js';

/** One line of territories from beat to nation, with the city around it and the station next door. */
export interface StoryLine {
  readonly beatCode: string;
  readonly stationCode: string;
  readonly districtCode: string;
  /** Where matters end that nobody answered. */
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

const STATION = '601-1';

/**
 * Where the story of the sample plays, in Graz. The ready-made sign-ins sit here, so that they belong
 * together. The station next door is in the same district, or in the one around it when each has only one. Where there are
 * no beats, what would be in the beat is at the station; where no region, at the district.
 */
export function storyIn({ territories, levels }: Pick<SampleStructure, 'territories' | 'levels'>): StoryLine {
  const byCode = new Map(territories.map((territory) => [territory.code, territory]));
  const endLevel = levels.find(({ purposes }) => purposes.includes('ENDS_AT'))?.code;
  const above = (code: string): string => byCode.get(code)?.parentCode ?? code;
  const untilEnd = (code: string): string =>
    byCode.get(code)?.levelCode === endLevel ? code : untilEnd(above(code));
  const beatIn = (station: string): string => (byCode.has(`${station}-1`) ? `${station}-1` : station);
  const neighbouringStationCode = byCode.has('601-2') ? '601-2' : '606-1';
  const [beatCode, neighbouringBeatCode] = [beatIn(STATION), beatIn(neighbouringStationCode)];
  const municipalityCode = 'M-601-1';
  return {
    beatCode,
    stationCode: STATION,
    districtCode: above(STATION),
    regionCode: untilEnd(STATION),
    nationCode: 'AT',
    municipalityCode,
    neighbouringBeatCode,
    neighbouringStationCode,
    communityCode: 'C-01',
    filledPlaces: [beatCode, STATION, neighbouringBeatCode, neighbouringStationCode, municipalityCode],
  };
}
