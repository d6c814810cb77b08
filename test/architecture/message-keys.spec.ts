import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorWords } from '@vicinia/client';
import { messageKeys } from '@vicinia/service-kit';

const readme = readFileSync(join(import.meta.dirname, '../../gateway/README.md'), 'utf8');

/** Rows of the table of keys: the key, and its values. */
const documented = [...readme.matchAll(/^\| `(\w+\.\w+)` +\| ([^|]*)\|/gm)].map(
  ([, key, values = '']): [string | undefined, string[]] => [
    key,
    [...values.matchAll(/`(\w+)`/g)].map(([, value = '']) => value),
  ],
);

it('every key of a message is in the README of the gateway, with its values', () => {
  expect(Object.fromEntries(documented)).toEqual(messageKeys);
});

it.each(['de', 'en', 'sl'] as const)(
  'every key of a message has a sentence in the client package in "%s", with its values',
  (language) => {
    const sentences = Object.entries(errorWords[language])
      .filter(([key]) => key.includes('.'))
      .map(([key, sentence]) => [key, [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, value]) => value)]);
    expect(Object.fromEntries(sentences)).toEqual(messageKeys);
  },
);
