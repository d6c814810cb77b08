import type { Boundary, BoundingBox } from '../boundary/boundary.js';

/** A territory as a file describes it, checked, before anything is stored. */
export interface TerritoryDraft {
  /** Number of the feature or CSV row in the file, from 1. */
  readonly number: number;
  readonly code: string;
  /** Name for each BCP 47 language tag; at least one. */
  readonly names: Readonly<Record<string, string>>;
  /** Code of the parent in this file or among the known territories; null at the top. */
  readonly parentCode: string | null;
  /** Code of the level; null when neither option nor file names one, as for municipalities. */
  readonly levelCode: string | null;
  /** Null when the file gives no geometry. */
  readonly boundary: Boundary | null;
  readonly population: number | null;
  readonly timeZone: string | null;
  /** KNOWN when a territory with this code exists already: the import updates it and never doubles it. */
  readonly standing: 'NEW' | 'KNOWN';
}

/** A territory that exists already: what parents and overlaps are checked against. */
export interface KnownTerritory {
  readonly code: string;
  readonly parentCode: string | null;
  readonly levelCode: string | null;
  readonly boundary: Boundary | null;
}

/** What can be wrong with a file or one feature; the first that was found for the feature. */
export const territoryProblemKinds = [
  'FILE_UNREADABLE',
  'COORDINATE_SYSTEM',
  'CODE_MISSING',
  'CODE_DUPLICATE',
  'NAME_MISSING',
  'LEVEL_UNKNOWN',
  'VALUE_INVALID',
  'PARENT_UNKNOWN',
  'PARENT_CYCLE',
  'BOUNDARY_MISSING',
  'BOUNDARY_INVALID',
  'OUTSIDE_PARENT',
  'OVERLAP',
] as const;
export type TerritoryProblemKind = (typeof territoryProblemKinds)[number];

export interface TerritoryProblem {
  /** Number of the feature or CSV row, from 1; null when the whole file is at fault. */
  readonly number: number | null;
  readonly code: string | null;
  readonly kind: TerritoryProblemKind;
  /** One sentence for the person who runs the import, beginning with the number and code of the feature. */
  readonly message: string;
}

/** A feature left out on purpose; not a problem, yet shown. */
export interface SkippedFeature {
  readonly number: number;
  readonly code: string;
  readonly message: string;
}

/** What a file amounts to. Store the drafts only when there are no problems: an import is all or nothing. */
export interface TerritoryFile {
  /** Features or rows in the file, those skipped or at fault included. */
  readonly featureCount: number;
  /** Features without a problem of their own, parents before their children, otherwise in the file's order. */
  readonly drafts: readonly TerritoryDraft[];
  readonly problems: readonly TerritoryProblem[];
  readonly skipped: readonly SkippedFeature[];
}

/** How the level of a feature is found. */
export type LevelOption =
  | { readonly code: string }
  | { readonly property: string; readonly codes?: Readonly<Record<string, string>> }
  | { readonly codeLengths: Readonly<Record<number, string>> };

/** How the parent of a feature is found. */
export type ParentOption =
  | { readonly property: string }
  /** The parent's code is the first n characters of the code. */
  | { readonly codePrefixLength: number }
  /** Every feature has this parent. */
  | { readonly code: string };

/**
 * What to do with a feature that lies on top of features which together fill it, as a city does that the
 * file carries as one feature and again as its parts. `refuse` reports it, `keep-parts` leaves the whole
 * out, `keep-whole` leaves the parts out. Any other overlap is always reported.
 */
export type OverlapOption = 'refuse' | 'keep-parts' | 'keep-whole';

/** How to read a file; property names mean CSV columns as well. */
export interface TerritoryFileOptions {
  readonly format: 'geojson' | 'csv';
  readonly code: string;
  /** Property with the name, for each language tag. */
  readonly names: Readonly<Record<string, string>>;
  readonly parent?: ParentOption;
  readonly level?: LevelOption;
  readonly population?: string;
  readonly timeZone?: string;
  /** CSV only: the column with the boundary, as WKT or as a GeoJSON geometry. */
  readonly geometry?: string;
  /** True refuses a feature without a boundary. */
  readonly boundaryRequired?: boolean;
  /** Codes to leave out. */
  readonly skip?: readonly string[];
  readonly onOverlap?: OverlapOption;
  /** Share of the smaller of two territories of one level that may lie on the other, for boundaries simplified one by one; 0.05 when absent. */
  readonly overlapTolerance?: number;
  /** Where the country lies; finds swapped coordinates and strays. */
  readonly country?: BoundingBox;
  /** Codes of the levels that exist; any when absent. */
  readonly levelCodes?: readonly string[];
  /** Called for each feature as its boundary is checked, for a progress bar. */
  readonly onFeature?: (number: number, featureCount: number) => void;
}
