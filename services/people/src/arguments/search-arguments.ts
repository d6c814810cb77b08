import { Refusal } from '@vicinia/service-kit';

/** Fewer characters are alike with everything. */
const LEAST_CHARACTERS = 3;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/gu;

/** @throws Refusal INVALID_INPUT for words by which nothing can be found that is written with slips */
export function demandSearchable(search: string, field: string): void {
  if ((search.match(LETTER_OR_DIGIT) ?? []).length >= LEAST_CHARACTERS) return;
  throw new Refusal('INVALID_INPUT', 'what is searched has three letters or digits, or more', field);
}
