import { match } from '@formatjs/intl-localematcher';

/** Longest tag that is kept. */
const TAG_LENGTH = 35;
/** BCP 47's tag for no language at all: what the matcher says where nothing fits. */
const NOTHING = 'zxx';
/** More than there are languages with texts in a country; each text of an answer asks for some of them. */
const SPELLINGS = 1_000;
const spellings = new Map<string, string>();

/**
 * A language tag in its canonical spelling: any case, `_` for `-`, and old names are understood (`iw` is `he`).
 *
 * @returns null for what is no BCP 47 tag
 */
export function canonicalLanguage(tag: string): string | null {
  const known = spellings.get(tag);
  if (known !== undefined) return known;
  const canonical = canonicalSpelling(tag);
  // What is no tag is a client's invention, of which there is no end.
  if (canonical !== null && spellings.size < SPELLINGS) spellings.set(tag, canonical);
  return canonical;
}

function canonicalSpelling(tag: string): string | null {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
    return canonical !== undefined && canonical.length <= TAG_LENGTH ? canonical : null;
  } catch {
    return null;
  }
}

/**
 * The nearest language that there is, as CLDR measures it: for `zh-TW` the traditional script goes before the simplified
 * one, for `sr-ME` the Latin before the Cyrillic one. Where nothing is near, the fallbacks are asked in their order, then
 * whatever comes first is taken.
 *
 * @param available tags of the texts, the one to take where nothing else fits first
 * @param wanted BCP 47 tags, the most wanted first; what is none counts as nothing
 * @param fallbacks tags to try when none of the wanted is near
 * @returns one of `available` as it stands there
 * @throws Error when there is no text at all
 */
export function nearestLanguage(
  available: readonly string[],
  wanted: readonly string[],
  fallbacks: readonly string[] = [],
): string {
  const [first] = available;
  if (first === undefined) throw new Error('a text has at least one language');
  return nearest(available, wanted) ?? nearest(available, fallbacks) ?? first;
}

function nearest(available: readonly string[], wanted: readonly string[]): string | null {
  const asGiven = new Map(available.map((tag) => [canonicalLanguage(tag) ?? tag, tag]));
  const tags = wanted.flatMap((tag) => canonicalLanguage(tag) ?? []);
  const [mostWanted] = tags;
  if (mostWanted === undefined) return null;
  // The usual case, and much cheaper than measuring.
  const exact = asGiven.get(mostWanted);
  if (exact !== undefined) return exact;
  const known = [...asGiven.keys()].filter((tag) => canonicalLanguage(tag) === tag);
  return known.length === 0 ? null : (asGiven.get(match(tags, known, NOTHING)) ?? null);
}

/**
 * The languages that a browser asks for, the most wanted first.
 *
 * @param header value of `Accept-Language`; what cannot be read is left out
 */
export function acceptedLanguages(header: string | undefined): string[] {
  return (header ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().split(';');
      const weight = parameters
        .map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])
        .find((q) => q !== undefined);
      return { tag: canonicalLanguage(tag.trim()), weight: weight === undefined ? 1 : Number(weight) };
    })
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ tag, weight }) => (tag !== null && weight > 0 ? [tag] : []));
}
