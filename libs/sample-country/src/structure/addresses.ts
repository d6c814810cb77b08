import { positionInside } from '@vicinia/geography';
import type { SampleStructure } from './country.js';

/** Plainly made up, in the language of the country. */
export const STREETS = [
  'Mustergasse',
  'Musterplatz',
  'Musterallee',
  'Musterring',
  'Mustersteg',
  'Musterufer',
] as const;

/** A street of the address register of the sample country. */
export interface SampleAddress {
  readonly postcode: string;
  readonly place: string;
  readonly street: string;
  /** Degrees, WGS 84. */
  readonly longitude: number;
  readonly latitude: number;
}

/** One street in each of the lowest territories of a municipality, so that they are found by an address. */
export function addressesOf({ territories, municipalities }: SampleStructure): SampleAddress[] {
  const byCode = new Map(territories.map((territory) => [territory.code, territory]));
  return municipalities.flatMap(({ names, beatCodes, stationCodes }, index) =>
    (beatCodes.length > 0 ? beatCodes : stationCodes).flatMap((code, turn) => {
      const ring = byCode.get(code)?.boundary?.[0]?.[0];
      const street = STREETS[turn % STREETS.length];
      if (ring === undefined || street === undefined) return [];
      const [longitude, latitude] = positionInside(ring);
      const postcode = `M-${String(index + 1).padStart(4, '0')}`;
      return { postcode, place: names['de'] ?? code, street, longitude, latitude };
    }),
  );
}
