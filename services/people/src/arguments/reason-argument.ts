import { checkInput, languageArgument, textArgument } from '@vicinia/service-kit';
import type { LocalisedTextInput } from '../generated/graphql.js';

/** Why somebody declined, refused or ended something, as its row holds it. @throws Refusal INVALID_INPUT */
export function reasonArgument({ text, language }: LocalisedTextInput): {
  readonly reason: string;
  readonly reasonLanguage: string;
} {
  return checkInput({
    reason: () => textArgument(text, 'input.reason.text'),
    reasonLanguage: () => languageArgument(language, 'input.reason.language'),
  });
}
