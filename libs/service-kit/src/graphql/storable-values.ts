import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, visit, type DocumentNode, type GraphQLScalarType } from 'graphql';
import { Refusal } from '../errors/refusal.js';
import { atDoor } from './at-door.js';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** Nobody nests values deeper by hand or by tool. */
const DEEPEST = 200;

/**
 * Demands that every text in the variables of an operation can be stored by every service and read by every client: no
 * U+0000, no half of a surrogate pair. Keys of objects count as texts too. Works without calling itself, because a
 * client's value comes in any depth.
 *
 * @throws Refusal INVALID_INPUT naming the path of the first text that does not hold, such as `input.title`, or the
 *   variable that is nested deeper than 200 levels
 */
export function demandStorableVariables(variables: Readonly<Record<string, unknown>>): void {
  const waiting: { part: unknown; path: readonly string[] }[] = [{ part: variables, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { part, path } = next;
    if (typeof part === 'string') demandStorable(part, fieldAt(path));
    if (typeof part !== 'object' || part === null) continue;
    if (path.length > DEEPEST) {
      const [name = ''] = path;
      throw new Refusal('INVALID_INPUT', `${name} is nested too deep.`, name);
    }
    const inner = Object.entries(part);
    for (const [key] of inner) demandStorable(key, fieldAt(path));
    // The last is looked at first.
    for (const [key, value] of inner.reverse()) waiting.push({ part: value, path: [...path, key] });
  }
}

/**
 * The same for texts written into the document itself.
 *
 * @throws Refusal INVALID_INPUT naming the argument
 */
export function demandStorableLiterals(document: DocumentNode): void {
  const names: string[] = [];
  const named = {
    enter: (node: { name: { value: string } }) => void names.push(node.name.value),
    leave: () => void names.pop(),
  };
  visit(document, {
    [Kind.ARGUMENT]: named,
    [Kind.OBJECT_FIELD]: named,
    [Kind.STRING]: ({ value }) => {
      demandStorable(value, names.join('.') || 'query');
    },
  });
}

/** Whether a value is a text that every service can store and every client can read. */
export function isStorableText(value: unknown): value is string {
  return typeof value === 'string' && value.isWellFormed() && !value.includes('\u0000');
}

function demandStorable(text: string, field: string): void {
  if (isStorableText(text)) return;
  throw new Refusal('INVALID_INPUT', `${field} holds a character that cannot be stored.`, field).as(
    'INVALID_INPUT.CHARACTER_UNSTORABLE',
    {},
  );
}

function fieldAt(path: readonly string[]): string {
  return path.length === 0 ? 'variables' : path.join('.');
}

/** Looks at every value of every operation before anything is executed, so that no feature has to remember it. */
export function storableValues(): ApolloServerPlugin {
  // Apollo keeps the documents that it parsed; the texts in one are looked at once.
  const fit = new WeakSet<DocumentNode>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ request, document }) => {
          atDoor(200, () => {
            demandStorableVariables(request.variables ?? {});
            if (!fit.has(document)) demandStorableLiterals(document);
            fit.add(document);
          });
          return Promise.resolve();
        },
      }),
  };
}

/**
 * A scalar of dates that takes only years that every service can store, counted in UTC.
 *
 * @param scalar parses to a Date or to a text that begins with the year
 */
export function withinYears<Scalar extends GraphQLScalarType>(scalar: Scalar): Scalar {
  const bounded = Object.create(scalar) as Scalar;
  const demand = (parsed: unknown): unknown => {
    const year = parsed instanceof Date ? parsed.getUTCFullYear() : Number.parseInt(String(parsed), 10);
    if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) {
      throw new GraphQLError(
        `${scalar.name} lies between the years ${String(FIRST_YEAR)} and ${String(LAST_YEAR)}`,
        { extensions: { code: 'BAD_USER_INPUT' } },
      );
    }
    return parsed;
  };
  bounded.parseValue = (value) => demand(scalar.parseValue(value));
  bounded.parseLiteral = (node, variables) => demand(scalar.parseLiteral(node, variables));
  return bounded;
}
