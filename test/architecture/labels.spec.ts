import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType, isIntrospectionType, isObjectType } from 'graphql';

type Words = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** Enumerations that nobody shows to a person: the words for errors are those of portals, an order is asked for. */
const SHOWN_TO_NOBODY = ['ErrorCode', 'ListOrder', 'PlaceOrder', 'RankingOrder'];

const workspace = join(import.meta.dirname, '../..');
const graph = buildSchema(readFileSync(join(workspace, 'libs/client/schema.graphql'), 'utf8'));

const valuesOf = new Map(
  Object.values(graph.getTypeMap())
    .filter(isEnumType)
    .filter((type) => !isIntrospectionType(type) && !SHOWN_TO_NOBODY.includes(type.name))
    .map((type) => [type.name, type.getValues().map(({ name }) => name)]),
);

const labels = graph.getType('Labels');
/** Enumeration, as the description of a field of `Labels` names it in brackets, and the field. */
const fields = Object.values(isObjectType(labels) ? labels.getFields() : {})
  .filter(({ name }) => name !== 'language')
  .map(({ name, description }) => [/\((\w+)\)/.exec(description ?? '')?.[1] ?? '', name] as const);

describe('labels', () => {
  const services = new Map<string, Words>();

  beforeAll(async () => {
    for (const service of readdirSync(join(workspace, 'services'))) {
      const file = join(workspace, 'services', service, 'src/label/label-words.ts');
      services.set(service, ((await import(file)) as { WORDS: Words }).WORDS);
    }
  });

  it('are there for every enumeration that a person sees', () => {
    expect(fields.map(([enumeration]) => enumeration).sort()).toEqual([...valuesOf.keys()].sort());
  });

  it('are in the same languages in every service', () => {
    for (const words of services.values()) expect(Object.keys(words)).toEqual(['en', 'de', 'sl', 'ar']);
  });

  it.each(fields)('have another text for each value of %s, in every language', (enumeration, field) => {
    const words = [...services.values()].find(({ en }) => en?.[field] !== undefined) ?? {};
    for (const { [field]: texts = {} } of Object.values(words)) {
      expect(Object.keys(texts).sort()).toEqual(valuesOf.get(enumeration)?.sort());
      expect(new Set(Object.values(texts)).size).toBe(Object.keys(texts).length);
      for (const [value, text] of Object.entries(texts))
        expect([text.trim(), text === value]).toEqual([text, false]);
    }
    expect(Object.keys(words)).not.toEqual([]);
  });
});
