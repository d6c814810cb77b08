import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '@vicinia/events';
import { nearestLanguage } from '@vicinia/service-kit';
import { z } from 'zod';
import { fillPlaceholders } from '../language/fill-placeholders.js';
import type { TextInLanguage } from './bulletin-texts.js';

const template = z.object({
  title: z.string(),
  body: z.string(),
  roles: z.object({ other: z.string() }).catchall(z.string()),
});

/** Sentences for each language; a country adds a language by adding an entry to the file. */
export type NewOfficerTemplates = Readonly<Record<string, z.output<typeof template>>>;

/** Who comes: the office, and nobody by name. */
export interface NewOfficer {
  readonly role: Role;
  readonly from: Date;
  /** Name of the territory for each language. */
  readonly territoryNames: Readonly<Record<string, string>>;
  /** IANA zone of the territory. */
  readonly timeZone: string;
}

/** @throws Error when the file is not what it should be: nothing may start with half a sentence */
export function readNewOfficerTemplates(): NewOfficerTemplates {
  const path = join(import.meta.dirname, '../../templates/new-officer.json');
  return z.record(z.string(), template).parse(JSON.parse(readFileSync(path, 'utf8')));
}

/**
 * Drafts who is there from now on, in every language of the templates. Whoever releases it writes the name, if the officer
 * wants that.
 *
 * @param fallbacks languages to take the territory's name from where it has none in the text's language
 */
export function draftNewOfficer(
  templates: NewOfficerTemplates,
  { role, from, territoryNames, timeZone }: NewOfficer,
  fallbacks: readonly string[],
): TextInLanguage[] {
  return Object.entries(templates).map(([language, { title, body, roles }]) => {
    const territory =
      territoryNames[nearestLanguage(Object.keys(territoryNames), [language], fallbacks)] ?? '';
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(from);
    const values = { territory, day, role: roles[role] ?? roles.other };
    return {
      language,
      title: fillPlaceholders(title, values),
      body: fillPlaceholders(body, values),
      correction: null,
    };
  });
}
