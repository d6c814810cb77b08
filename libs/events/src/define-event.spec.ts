import { globSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { catalogue } from './catalogue.js';
import { defineAggregate, defineEvent } from './define-event.js';

const aggregate = defineAggregate({ producer: 'issues', aggregate: 'sample', description: 'A sample.' });

describe('a message contract', () => {
  it('carries producer, aggregate, name and version in its type, and the topic in its aggregate', () => {
    const event = defineEvent({
      aggregate,
      name: 'put-down',
      version: 2,
      description: 'x',
      data: z.object({}),
    });
    expect(event.type).toBe('vicinia.issues.sample.put-down.v2');
    expect(event.aggregate.topic).toBe('vicinia.issues.sample');
  });

  it.each([
    ['PutDown', 1],
    ['put_down', 1],
    ['put-down', 0],
    ['put-down', 1.5],
  ])('is refused when it is called %s in version %d', (name, version) => {
    expect(() => defineEvent({ aggregate, name, version, description: 'x', data: z.object({}) })).toThrow();
  });
});

describe('the catalogue', () => {
  it('has every type once', () => {
    const types = catalogue.map(({ type }) => type);
    expect(new Set(types).size).toBe(types.length);
    expect(types.length).toBeGreaterThan(10);
  });

  it('has every message that a file declares, and so has the index', async () => {
    const typesOf = (module: object): string[] => Object.values(module).flatMap(typeOf);
    const known = catalogue.map(({ type }) => type);
    const exported = typesOf(await import('./index.js'));
    for (const file of globSync('*/*.events.ts', { cwd: import.meta.dirname })) {
      const declared = typesOf((await import(join(import.meta.dirname, file))) as object);
      expect(declared).not.toEqual([]);
      expect(declared.filter((type) => !known.includes(type))).toEqual([]);
      expect(declared.filter((type) => !exported.includes(type))).toEqual([]);
    }
  });

  it('names no field that could hold a name, a text or an address of a person', () => {
    const personal = /name$|text|email|telephone|address|comment|receipt/i;
    const fields = catalogue.flatMap((event) =>
      fieldsOf(z.toJSONSchema(event.data)).map((field) => `${event.type}: ${field}`),
    );
    // Territories have names, and only territories.
    const suspicious = fields.filter(
      (field) => personal.test(field) && !field.includes('territory.described'),
    );
    expect(fields.length).toBeGreaterThan(20);
    expect(suspicious).toEqual([]);
  });
});

/** Type of the message that an export is; nothing for another export. */
function typeOf(exported: unknown): string[] {
  if (typeof exported !== 'object' || exported === null || !('data' in exported)) return [];
  return 'type' in exported ? [String(exported.type)] : [];
}

function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const properties = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...properties, ...Object.values(schema).flatMap(fieldsOf)];
}
