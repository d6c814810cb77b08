import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import {
  inputLengthsOf,
  lengthLimit,
  lengthWithin,
  type InputLength,
  type InputLengths,
} from '@vicinia/service-kit';
import {
  buildSchema,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

const services = join(import.meta.dirname, '../../services');
const supergraph = readFileSync(join(import.meta.dirname, '../../gateway/supergraph.graphql'), 'utf8');
const described = descriptionsIn(supergraph);

const UNSTATED: InputLength = { characters: null, entries: null };

/** Something that a client can give at its greatest length, and what is one too long. */
interface Bounded {
  readonly path: string;
  readonly greatest: unknown;
  readonly tooLong: unknown;
}

describe.each(readdirSync(services))('every text and list that %s takes', (service) => {
  const sdl = readFileSync(join(services, service, 'schema.graphql'), 'utf8');
  const schema = reachableSchema(sdl);
  const lengths = inputLengthsOf(sdl);
  const server = new ApolloServer({ schema, plugins: [lengthLimit(sdl)] });
  afterAll(() => server.stop());

  it('has a greatest length, is taken at it, and is INVALID_INPUT with its path when it is one longer', async () => {
    const wrong: string[] = [];
    let looked = 0;
    for (const [typeName, field, argument] of argumentsOf(schema)) {
      const place = `${typeName}.${field.name}(${argument.name})`;
      const refusalOf = async (value: unknown): Promise<unknown> => {
        const { body } = await server.executeOperation({
          query: documentFor(schema, typeName, field, argument),
          variables: { ...requiredOf(field.args), [argument.name]: value },
        });
        if (body.kind !== 'single') throw new Error('one answer was expected');
        const [error] = body.singleResult.errors ?? [];
        return error && { code: error.extensions?.['code'], field: error.extensions?.['field'] };
      };
      for (const { path, greatest, tooLong } of boundedIn(argument.type, place, argument.name, lengths)) {
        looked += 1;
        const taken = await refusalOf(greatest);
        if (taken !== undefined) wrong.push(`${place}: ${path} is refused at its greatest length`);
        const refused = await refusalOf(tooLong);
        if (JSON.stringify(refused) !== JSON.stringify({ code: 'INVALID_INPUT', field: path }))
          wrong.push(`${place}: ${path} is taken when it is too long`);
      }
    }
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(20);
  });

  it('has its greatest length in the description that developers of portals read', () => {
    const silent = [...lengths].filter(([place, { characters, entries }]) => {
      const said = described.get(place)?.replaceAll(',', '') ?? '';
      const numbers: readonly string[] = said.match(/\d+/g) ?? [];
      return [characters, entries].some((most) => most !== null && !numbers.includes(String(most)));
    });
    expect(silent).toEqual([]);
  });
});

/** Descriptions in the supergraph, by `Input.field` and `Type.field(argument)`. */
function descriptionsIn(sdl: string): ReadonlyMap<string, string> {
  const schema = buildSchema(sdl, { assumeValidSDL: true });
  return new Map([
    ...argumentsOf(schema).map(([typeName, field, { name, description }]): [string, string] => [
      `${typeName}.${field.name}(${name})`,
      description ?? '',
    ]),
    ...Object.values(schema.getTypeMap())
      .filter((type) => isInputObjectType(type))
      .flatMap((type) =>
        Object.values(type.getFields()).map(({ name, description }): [string, string] => [
          `${type.name}.${name}`,
          description ?? '',
        ]),
      ),
  ]);
}

/** The schema with a way to every type: the gateway reaches some by their keys alone. */
function reachableSchema(sdl: string): GraphQLSchema {
  const types = Object.values(buildSchema(sdl, { assumeValidSDL: true }).getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .map(({ name }) => `wayTo${name}: ${name}`);
  return buildSchema(`${sdl} extend type Query { ${types.join(' ')} }`, { assumeValidSDL: true });
}

function argumentsOf(schema: GraphQLSchema): [string, GraphQLField<unknown, unknown>, GraphQLArgument][] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) =>
        field.args.map((argument): [string, GraphQLField<unknown, unknown>, GraphQLArgument] => [
          type.name,
          field,
          argument,
        ]),
      ),
    );
}

function documentFor(
  schema: GraphQLSchema,
  typeName: string,
  field: GraphQLField<unknown, unknown>,
  argument: GraphQLArgument,
): string {
  const given = field.args.filter((candidate) => candidate === argument || isNonNullType(candidate.type));
  const variables = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const values = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const within = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  const asked = `${field.name}(${values})${within}`;
  if (typeName === schema.getMutationType()?.name) return `mutation (${variables}) { ${asked} }`;
  if (typeName === schema.getQueryType()?.name) return `query (${variables}) { ${asked} }`;
  return `query (${variables}) { wayTo${typeName} { ${asked} } }`;
}

/** Everything with a greatest length in an argument, each within the least of everything around it. */
function boundedIn(
  type: GraphQLInputType,
  place: string,
  path: string,
  lengths: InputLengths,
  around: readonly string[] = [],
  outside: InputLength = UNSTATED,
): Bounded[] {
  const stated = lengthWithin(outside, lengths.get(place) ?? UNSTATED);
  const { characters, entries } = stated;
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const least = leastOf(bare.ofType);
    if (entries === null) throw new Error(`${place} has no greatest number of entries`);
    return [
      {
        path,
        greatest: Array<unknown>(entries).fill(least),
        tooLong: Array<unknown>(entries + 1).fill(least),
      },
      ...boundedIn(bare.ofType, place, `${path}.0`, lengths, around, outside).map((bounded) => ({
        path: bounded.path,
        greatest: [bounded.greatest],
        tooLong: [bounded.tooLong],
      })),
    ];
  }
  if (isInputObjectType(bare)) {
    if (around.includes(bare.name)) return [];
    const fields = Object.values(bare.getFields());
    const least = requiredOf(fields);
    return fields.flatMap((field) =>
      boundedIn(
        field.type,
        `${bare.name}.${field.name}`,
        `${path}.${field.name}`,
        lengths,
        [...around, bare.name],
        stated,
      ).map((bounded) => ({
        path: bounded.path,
        greatest: { ...least, [field.name]: bounded.greatest },
        tooLong: { ...least, [field.name]: bounded.tooLong },
      })),
    );
  }
  if (bare.name === 'String' && characters === null) throw new Error(`${place} has no greatest length`);
  const most = bare.name === 'ID' ? 200 : characters;
  if (most === null) return [];
  // A character of two units shows that characters are counted.
  return [{ path, greatest: '👩'.repeat(most), tooLong: '👩'.repeat(most + 1) }];
}

function requiredOf(
  values: readonly { readonly name: string; readonly type: GraphQLInputType }[],
): Record<string, unknown> {
  return Object.fromEntries(
    values.filter(({ type }) => isNonNullType(type)).map(({ name, type }) => [name, leastOf(type)]),
  );
}

function leastOf(type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [];
  if (isInputObjectType(bare)) return requiredOf(Object.values(bare.getFields()));
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  return { Int: 1, Float: 1, Boolean: true }[bare.name] ?? 'a';
}
