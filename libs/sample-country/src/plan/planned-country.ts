import { type Boundary, boundingBoxOf, contains, positionInside } from '@vicinia/geography';
import type { Random } from '../random/random.js';
import type { SampleCountry } from '../sample-country.js';
import type { SampleMunicipality, SampleTerritory } from '../structure/country.js';
import { readRoster, type Roster } from './roster.js';

/** The sample country as the planner looks at it. */
export interface PlannedCountry {
  readonly country: SampleCountry;
  readonly roster: Roster;
  readonly beats: readonly SampleTerritory[];
  readonly beatsOfStation: ReadonlyMap<string, readonly SampleTerritory[]>;
  readonly stationsOfDistrict: ReadonlyMap<string, readonly SampleTerritory[]>;
  readonly municipalityOfStation: ReadonlyMap<string, SampleMunicipality>;
}

export function lookAt(country: SampleCountry): PlannedCountry {
  const beats = country.territories.filter(({ levelCode }) => levelCode === 'BEAT');
  const stations = country.territories.filter(({ levelCode }) => levelCode === 'STATION');
  const municipalityOfStation = new Map<string, SampleMunicipality>();
  for (const municipality of country.municipalities) {
    for (const code of municipality.stationCodes) {
      if (!municipalityOfStation.has(code)) municipalityOfStation.set(code, municipality);
    }
  }
  return {
    country,
    roster: readRoster(country.people),
    beats,
    beatsOfStation: Map.groupBy(beats, ({ parentCode }) => parentCode ?? ''),
    stationsOfDistrict: Map.groupBy(stations, ({ parentCode }) => parentCode ?? ''),
    municipalityOfStation,
  };
}

/** Degrees, some ten metres: nearer to a border a point may count to the neighbour. */
const MARGIN = 0.0001;

/** A chance point well inside a beat, to five decimals. */
export function pointIn(beat: SampleTerritory, random: Random): [longitude: number, latitude: number] {
  const boundary: Boundary = beat.boundary ?? [];
  const [west, south, east, north] = boundingBoxOf(boundary) ?? [0, 0, 0, 0];
  for (let attempt = 0; attempt < 50; attempt++) {
    const longitude = round(west + random.fraction() * (east - west));
    const latitude = round(south + random.fraction() * (north - south));
    if (isWellInside(boundary, longitude, latitude)) return [longitude, latitude];
  }
  return positionInside(boundary[0]?.[0] ?? []);
}

function isWellInside(boundary: Boundary, longitude: number, latitude: number): boolean {
  return [-MARGIN, MARGIN].every(
    (step) =>
      contains(boundary, longitude + step, latitude) && contains(boundary, longitude, latitude + step),
  );
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
