import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import specs from '@asyncapi/specs';
import { Ajv, type AnySchemaObject } from 'ajv';
import addFormats from 'ajv-formats';
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

  it('form an AsyncAPI document, as its specification says', () => {
    const ajv = new Ajv({ allErrors: true, strict: false });
    addFormats.default(ajv);
    const valid = ajv.compile(specs.schemasWithoutId['3.0.0'] as AnySchemaObject);
    const document = plain(asyncApiDocument());

    expect({ conforms: valid(document), errors: valid.errors }).toEqual({ conforms: true, errors: null });
    expect(Object.keys(document['channels'] as object).length).toBeGreaterThan(5);
    expect(valid({ ...document, channels: { concerns: { address: 7 } } })).toBe(false);
  });

  it('form a document in which nothing refers to what is not there', () => {
    const document = plain(asyncApiDocument());
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to = '']) => to);

    expect(references.length).toBeGreaterThan(catalogue.length);
    expect(references.filter((to) => !isIn(document, to))).toEqual([]);
    expect(isIn(document, '#/components/messages/none')).toBe(false);
  });
});

function plain(value: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
}

/** Whether a reference like `#/components/schemas/CloudEvent` leads somewhere; names hold no slash. */
function isIn(document: unknown, reference: string): boolean {
  const [start, ...path] = reference.split('/');
  let place: unknown = start === '#' ? document : undefined;
  for (const name of path) place = (place as Record<string, unknown> | undefined)?.[name];
  return place !== undefined;
}
