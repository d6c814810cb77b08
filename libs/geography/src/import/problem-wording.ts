import { codeOf } from './property-mapping.js';
import type { RawFeature } from './raw-feature.js';
import type { TerritoryFileOptions, TerritoryProblem, TerritoryProblemKind } from './territory-file.js';

/** How a feature is called in messages. */
export interface FeatureLabel {
  readonly number: number;
  readonly code: string | null;
  readonly names: Readonly<Record<string, string>>;
}

/** Number, code and name of a feature whose properties may be incomplete. */
export function describeFeature(feature: RawFeature, options: TerritoryFileOptions): FeatureLabel {
  const names: Record<string, string> = {};
  for (const [language, property] of Object.entries(options.names)) {
    const name = feature.properties[property];
    if (typeof name === 'string') names[language] = name;
  }
  return { number: feature.number, code: codeOf(feature, options), names };
}

/** A problem whose sentence begins with the feature: "Feature 17 (601, Graz): …". */
export function problemOf(
  feature: FeatureLabel,
  kind: TerritoryProblemKind,
  message: string,
): TerritoryProblem {
  return {
    number: feature.number,
    code: feature.code,
    kind,
    message: `Feature ${feature.number}${labelOf(feature)}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
  };
}

function labelOf({ code, names }: FeatureLabel): string {
  const known = [code, Object.values(names)[0]].filter(
    (word) => word !== null && word !== undefined && word !== '',
  );
  return known.length > 0 ? ` (${known.join(', ')})` : '';
}
