import { nearestLanguage } from '@vicinia/service-kit';
import type { CommunityKind, Label, LevelPurpose, Role, SelectedBy } from '../generated/graphql.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { sl } from './words/sl.js';

/** The labels of one language, by enumeration: the compiler sees to it that none is missing. */
export interface LabelWords {
  readonly roles: Readonly<Record<Role, string>>;
  readonly communityKinds: Readonly<Record<CommunityKind, string>>;
  readonly levelPurposes: Readonly<Record<LevelPurpose, string>>;
  readonly selectedBy: Readonly<Record<SelectedBy, string>>;
}

/** A language more is a file more. The first is taken where neither the wanted one nor one of the country is there. */
const WORDS: Readonly<Record<string, LabelWords>> = { en, de, sl };

/** The labels of an enumeration in the nearest language that there is. */
export function labelsOf(
  enumeration: keyof LabelWords,
  language: string,
  countryLanguages: readonly string[],
): Label[] {
  const words = WORDS[nearestLanguage(Object.keys(WORDS), [language], countryLanguages)] ?? en;
  return Object.entries(words[enumeration]).map(([value, text]) => ({ value, text }));
}
