import { checkBoundary } from '../boundary/boundary-check.js';
import { type Boundary, normaliseBoundary } from '../boundary/boundary.js';
import { csvFeatures } from './csv-features.js';
import { orderByParent } from './family-tree.js';
import { geojsonFeatures } from './geojson-features.js';
import { settleOverlaps } from './overlap-settlement.js';
import { strayFromParents } from './parent-containment.js';
import { codeOf, mapProperties, UnusableProperty } from './property-mapping.js';
import { type RawFeature, UnreadableFile } from './raw-feature.js';
import type {
  KnownTerritory,
  SkippedFeature,
  TerritoryDraft,
  TerritoryFile,
  TerritoryFileOptions,
  TerritoryProblem,
  TerritoryProblemKind,
} from './territory-file.js';
import { describeFeature, problemOf } from './problem-wording.js';

/**
 * Reads territories, or municipalities, from a file and says what is wrong with each. Stores nothing:
 * the caller stores all drafts in one transaction when there are no problems, or none of them.
 *
 * Each bad feature gives one problem, the first that was found. Drafts come with parents before children;
 * a code that is known already is marked, so that importing a file twice changes nothing.
 *
 * @param text of the whole file, UTF-8
 * @param known the territories that exist, of the same kind as those in the file and of the levels above
 * @param options which property means what
 */
export function readTerritoryFile(
  text: string,
  known: readonly KnownTerritory[],
  options: TerritoryFileOptions,
): TerritoryFile {
  try {
    const features = options.format === 'csv' ? csvFeatures(text, options.geometry) : geojsonFeatures(text);
    return readFeatures(features, known, options);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const problem = { number: null, code: null, kind: error.kind, message: error.message };
    return { featureCount: 0, drafts: [], problems: [problem], skipped: [] };
  }
}

function readFeatures(
  features: readonly RawFeature[],
  known: readonly KnownTerritory[],
  options: TerritoryFileOptions,
): TerritoryFile {
  const { wanted, skipped } = leaveOut(features, options);
  const { drafts, problems } = draftAll(wanted, features.length, known, options);
  const faulty = new Set(problems.flatMap(({ code }) => code ?? []));

  const settled = settleOverlaps(drafts, known, options);
  const family = orderByParent(settled.drafts, known, faulty);
  const stray = strayFromParents(family.ordered, known);
  const all = [
    ...problems,
    ...settled.problems,
    ...family.faults.map(({ draft, kind, message }) => problemOf(draft, kind, message)),
    ...stray,
  ];
  return {
    featureCount: features.length,
    drafts: withoutFaults(family.ordered, all),
    problems: firstForEachFeature(all),
    skipped: [...skipped, ...settled.skipped].sort((one, other) => one.number - other.number),
  };
}

function leaveOut(
  features: readonly RawFeature[],
  options: TerritoryFileOptions,
): { wanted: RawFeature[]; skipped: SkippedFeature[] } {
  const skip = new Set(options.skip);
  const isSkipped = (feature: RawFeature): boolean => skip.has(codeOf(feature, options) ?? '');
  const skipped = features.filter(isSkipped).map((feature) => {
    const code = codeOf(feature, options) ?? '';
    return {
      number: feature.number,
      code,
      message: `Feature ${feature.number} (${code}) was left out as asked.`,
    };
  });
  return { wanted: features.filter((feature) => !isSkipped(feature)), skipped };
}

function draftAll(
  features: readonly RawFeature[],
  featureCount: number,
  known: readonly KnownTerritory[],
  options: TerritoryFileOptions,
): { drafts: TerritoryDraft[]; problems: TerritoryProblem[] } {
  const knownCodes = new Set(known.map(({ code }) => code));
  const seen = new Map<string, number>();
  const drafts: TerritoryDraft[] = [];
  const problems: TerritoryProblem[] = [];
  for (const feature of features) {
    options.onFeature?.(feature.number, featureCount);
    try {
      drafts.push(draftOf(feature, seen, knownCodes, options));
    } catch (error) {
      if (!(error instanceof UnusableProperty)) throw error;
      problems.push(problemOf(describeFeature(feature, options), error.kind, error.message));
    }
  }
  return { drafts, problems };
}

function draftOf(
  feature: RawFeature,
  seen: Map<string, number>,
  knownCodes: ReadonlySet<string>,
  options: TerritoryFileOptions,
): TerritoryDraft {
  const mapped = mapProperties(feature, options);
  const before = seen.get(mapped.code);
  if (before !== undefined) {
    throw new UnusableProperty(
      'CODE_DUPLICATE',
      `Its code ${mapped.code} is also that of feature ${before}.`,
    );
  }
  seen.set(mapped.code, feature.number);
  const boundary = boundaryOf(feature, options);
  return {
    number: feature.number,
    ...mapped,
    boundary,
    standing: knownCodes.has(mapped.code) ? 'KNOWN' : 'NEW',
  };
}

function boundaryOf(feature: RawFeature, options: TerritoryFileOptions): Boundary | null {
  const refuse = (kind: TerritoryProblemKind, message: string): never => {
    throw new UnusableProperty(kind, message);
  };
  if (feature.geometryFault !== undefined) return refuse('BOUNDARY_INVALID', feature.geometryFault);
  if (feature.geometry === null) {
    return options.boundaryRequired ? refuse('BOUNDARY_MISSING', 'It has no geometry.') : null;
  }
  const country = options.country ? { country: options.country } : {};
  const [first, ...others] = checkBoundary(feature.geometry, country);
  if (!first) return normaliseBoundary(feature.geometry as Parameters<typeof normaliseBoundary>[0]);
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return refuse('BOUNDARY_INVALID', first.message.replace(/\.$/, `${more}.`));
}

function withoutFaults(
  drafts: readonly TerritoryDraft[],
  problems: readonly TerritoryProblem[],
): TerritoryDraft[] {
  const atFault = new Set(problems.map(({ number }) => number));
  return drafts.filter(({ number }) => !atFault.has(number));
}

function firstForEachFeature(problems: readonly TerritoryProblem[]): TerritoryProblem[] {
  const first = new Map<number | null, TerritoryProblem>();
  for (const problem of problems) if (!first.has(problem.number)) first.set(problem.number, problem);
  return [...first.values()].sort((one, other) => (one.number ?? 0) - (other.number ?? 0));
}
