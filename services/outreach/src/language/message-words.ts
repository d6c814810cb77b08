import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearestLanguage } from '@vicinia/service-kit';
import { z } from 'zod';

const words = z.object({
  confirmSubject: z.string(),
  confirmBody: z.string(),
  confirmAction: z.string(),
  confirmReason: z.string(),
  bulletinReason: z.string(),
  allTopics: z.string(),
  correctionSubject: z.string(),
  correctionBody: z.string(),
  unsubscribe: z.string(),
  unsubscribeAll: z.string(),
  confirmPageTitle: z.string(),
  confirmPageText: z.string(),
  confirmedTitle: z.string(),
  confirmedText: z.string(),
  unsubscribePageTitle: z.string(),
  unsubscribePageText: z.string(),
  unsubscribedTitle: z.string(),
  unsubscribedText: z.string(),
  unsubscribedAllTitle: z.string(),
  unsubscribedAllText: z.string(),
  unknownTitle: z.string(),
  unknownText: z.string(),
});

export type Words = z.output<typeof words>;

/** The words of messages and pages, in all languages of the country; a language more is an entry more in the file. */
export class MessageWords {
  private readonly byLanguage: Readonly<Record<string, Words>>;

  /** @throws Error when the file lacks a sentence */
  constructor(private readonly fallbacks: readonly string[]) {
    const path = join(import.meta.dirname, '../../templates/messages.json');
    this.byLanguage = z.record(z.string(), words).parse(JSON.parse(readFileSync(path, 'utf8')));
  }

  /** @param wanted BCP 47 tags, the most wanted first */
  in(wanted: readonly string[]): { language: string; words: Words } {
    const language = nearestLanguage(Object.keys(this.byLanguage), wanted, this.fallbacks);
    const found = this.byLanguage[language];
    if (!found) throw new Error(`there are no words in ${language}`);
    return { language, words: found };
  }
}
