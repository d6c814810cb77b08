import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessedEffects } from '@vicinia/events';
import { nearestLanguage } from '@vicinia/service-kit';
import { z } from 'zod';
import { fillPlaceholders } from '../language/fill-placeholders.js';
import type { TextInLanguage } from './bulletin-texts.js';

const template = z.object({
  title: z.string(),
  said: z.object({ other: z.string() }).catchall(z.string()),
  saidByPartners: z.string(),
  did: z.string(),
  effect: z.record(z.enum(assessedEffects), z.string()),
  contest: z.string(),
});

/** Sentences for each language; a country adds a language by adding an entry to the file. */
export type OutcomeTemplates = Readonly<Record<string, z.output<typeof template>>>;

export interface Outcome {
  readonly effect: (typeof assessedEffects)[number];
  /** How many concerns the issue gathered. */
  readonly concernCount: number;
  /** Name of the territory for each language. */
  readonly territoryNames: Readonly<Record<string, string>>;
}

/** @throws Error when the file is not what it should be: nothing may start with half a sentence */
export function readOutcomeTemplates(): OutcomeTemplates {
  const path = join(import.meta.dirname, '../../templates/you-said-we-did.json');
  return z.record(z.string(), template).parse(JSON.parse(readFileSync(path, 'utf8')));
}

/**
 * Drafts what became of an issue, in every language of the templates. The words say what the assessment found: that an
 * issue is closed does not make it solved (DOMAIN: "closed" is never shown as "fixed").
 *
 * @param fallbacks languages to take the territory's name from where it has none in the text's language
 */
export function draftOutcome(
  templates: OutcomeTemplates,
  outcome: Outcome,
  fallbacks: readonly string[],
): TextInLanguage[] {
  return Object.entries(templates).map(([language, sentences]) => {
    const named = nearestLanguage(Object.keys(outcome.territoryNames), [language], fallbacks);
    const territory = outcome.territoryNames[named] ?? '';
    const fill = (sentence: string): string =>
      fillPlaceholders(sentence, { territory, count: String(outcome.concernCount) });
    const paragraphs = [
      said(sentences, outcome.concernCount, language),
      sentences.did,
      sentences.effect[outcome.effect],
      sentences.contest,
    ];
    return {
      language,
      title: fill(sentences.title),
      body: paragraphs.map(fill).join('\n\n'),
      correction: null,
    };
  });
}

function said(sentences: OutcomeTemplates[string], count: number, language: string): string {
  if (count === 0) return sentences.saidByPartners;
  return sentences.said[new Intl.PluralRules(language).select(count)] ?? sentences.said.other;
}
