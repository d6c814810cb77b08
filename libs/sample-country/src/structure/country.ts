import type { LevelPurpose } from '@vicinia/events';
import type { Boundary, BoundingBox } from '@vicinia/geography';

/** A name or text for each BCP 47 language tag. */
export type Texts = Readonly<Record<string, string>>;

export const levelCodes = ['NATION', 'REGION', 'PROVINCE', 'DISTRICT', 'STATION', 'BEAT'] as const;
export type LevelCode = (typeof levelCodes)[number];

/** A level of the police hierarchy, as the country calls it. */
export interface Level {
  readonly code: LevelCode;
  /** 0 at the nation, one more for each level below. */
  readonly rank: number;
  /** What the country uses it for. */
  readonly purposes: readonly LevelPurpose[];
  readonly names: Texts;
}

export interface SampleTerritory {
  readonly code: string;
  readonly levelCode: LevelCode;
  readonly parentCode: string | null;
  readonly names: Texts;
  /** Approximate, made by code; neighbours share their vertices exactly. Null above the districts: the union of what lies below. */
  readonly boundary: Boundary | null;
  /** Rounded; those of the children add up to it. */
  readonly population: number;
  readonly timeZone: string;
}

/** Not a police territory: it overlaps stations and beats, many to many. */
export interface SampleMunicipality {
  readonly code: string;
  readonly names: Texts;
  readonly boundary: Boundary;
  readonly population: number;
  /** Police districts, stations and beats that it overlaps; no beats where the country has none. */
  readonly districtCodes: readonly string[];
  readonly stationCodes: readonly string[];
  readonly beatCodes: readonly string[];
}

/** How finely the sample country is divided below its districts. */
export interface CountrySize {
  readonly stationsPerDistrict: number;
  readonly beatsPerStation: number;
}

/** Levels, territories from the nation down, and municipalities. */
export interface SampleStructure {
  readonly levels: readonly Level[];
  /** Parents before children. */
  readonly territories: readonly SampleTerritory[];
  readonly municipalities: readonly SampleMunicipality[];
  readonly boundingBox: BoundingBox;
  readonly languages: readonly string[];
}
