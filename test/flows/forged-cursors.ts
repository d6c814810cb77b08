import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isObjectType, isRequiredArgument, type GraphQLField } from 'graphql';

const SUPERGRAPH = join(import.meta.dirname, '../../gateway/supergraph.graphql');

const cursor = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** Every length of key that a connection has, with parts that are no instant, no id and no text of ours. */
const PARTS = ['x', '99999999-99-99', '2026-13-45T99:00:00Z', '\u0000', '', '1e400'];
const FORGED = [
  'not base64 at all',
  '',
  cursor({ key: 'x' }),
  cursor([1, 2]),
  cursor(Array(1000).fill('x')),
  ...[1, 2, 3].flatMap((length) => PARTS.map((part) => cursor(Array<string>(length).fill(part)))),
  ...[2, 3].map((length) => cursor(['2026-01-01T00:00:00.000Z', ...Array<string>(length - 1).fill('x')])),
];

/** How a test comes to an object with pages: the words before and after the selection on it, by its type. */
export type Entries = Readonly<Record<string, readonly [before: string, after: string]>>;

/** One field with pages and a document for each forged cursor. */
export interface ForgedCursors {
  readonly field: string;
  readonly documents: readonly string[];
}

/**
 * Questions with a forged cursor for every field of the graph that has pages.
 *
 * @param entries one for each type that has such fields
 * @param argumentsOf the value of each required argument, by its name
 * @throws Error for a type without an entry: whoever adds pages says how a test comes there
 */
export function forgedCursors(
  entries: Entries,
  argumentsOf: Readonly<Record<string, string>>,
): ForgedCursors[] {
  const schema = buildSchema(readFileSync(SUPERGRAPH, 'utf8'));
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .map((field) => {
        const entry = entries[type.name];
        if (entry === undefined) throw new Error(`${type.name} has pages; say how a test comes to one`);
        const asked = FORGED.flatMap((forged) => asking(field, forged, argumentsOf));
        const documents = asked.map((selection) => `${entry[0]} ${selection} ${entry[1]}`);
        return { field: `${type.name}.${field.name}`, documents };
      });
  });
}

function asking(
  field: GraphQLField<unknown, unknown>,
  forged: string,
  argumentsOf: Readonly<Record<string, string>>,
): string[] {
  const required = field.args.filter(isRequiredArgument).map(({ name }) => {
    const value = argumentsOf[name];
    if (value === undefined) throw new Error(`${field.name} needs ${name}; say what a test gives`);
    return `${name}: ${JSON.stringify(value)}`;
  });
  const text = JSON.stringify(forged);
  const isReadBothWays = field.args.some(({ name }) => name === 'before');
  const pages = [`after: ${text}`, ...(isReadBothWays ? [`last: 1, before: ${text}`] : [])];
  return pages.map((page) => `${field.name}(${[...required, page].join(', ')}) { edges { cursor } }`);
}
