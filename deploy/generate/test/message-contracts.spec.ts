import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from '@asyncapi/parser';
import { asyncApiDocument, jsonSchemaOf } from '../src/message-contracts.js';
import { catalogue } from '@vicinia/events';

const generated = join(import.meta.dirname, '../../../libs/events/generated');

describe('the published message contracts', () => {
  it('are those of the code', () => {
    for (const definition of catalogue) {
      const committed: unknown = JSON.parse(
        readFileSync(join(generated, 'schemas', `${definition.type}.json`), 'utf8'),
      );
      expect(committed).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(definition))));
    }
  });

  it('form an AsyncAPI document that its own parser accepts', async () => {
    const { document, diagnostics } = await new Parser().parse(JSON.stringify(asyncApiDocument()));
    expect(diagnostics.filter(({ severity }) => severity.valueOf() === 0)).toEqual([]);
    expect(document?.channels().length).toBeGreaterThan(5);
  }, 30_000);
});
