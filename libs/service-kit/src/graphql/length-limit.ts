import type { ApolloServerPlugin } from '@apollo/server';
import {
  getArgumentValues,
  getNamedType,
  getVariableValues,
  GraphQLError,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { Refusal } from '../errors/refusal.js';
import { refusalOfAll } from '../input/check-input.js';
import { atDoor } from './at-door.js';
import {
  inputLengthsOf,
  lengthWithin,
  LONGEST_ID,
  type InputLength,
  type InputLengths,
} from './input-lengths.js';

/** A field of an operation that is given arguments. */
interface FieldWithArguments {
  readonly name: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

const UNSTATED: InputLength = { characters: null, entries: null };

/** So many faults are told at once; a document can be given any number. */
const MOST_FAULTS = 20;

/**
 * Refuses texts and lists that are longer than the schema states, before anything is executed, so that no feature has to
 * remember it, and tells all of them at once. Characters are counted as they are given, white space at the ends included.
 *
 * @param sdl schema of the subgraph, which states the lengths
 */
export function lengthLimit(sdl: string): ApolloServerPlugin {
  const lengths = inputLengthsOf(sdl);
  // Apollo keeps the documents that it parsed; which fields of one are given arguments is found once.
  const known = new WeakMap<OperationDefinitionNode, readonly FieldWithArguments[]>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request }) => {
          if (!operation) return Promise.resolve();
          const fields = known.get(operation) ?? fieldsWithArguments(schema, document, operation);
          known.set(operation, fields);
          atDoor(200, () => {
            demandLengths(fields, lengths, valuesOf(schema, operation, request.variables ?? {}));
          });
          return Promise.resolve();
        },
      }),
  };
}

function fieldsWithArguments(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): FieldWithArguments[] {
  const fields: FieldWithArguments[] = [];
  const types = new TypeInfo(schema);
  // Fragments of other operations would be asked for variables that this one does not have.
  const own = separateOperations(document)[operation.name?.value ?? ''] ?? document;
  visit(
    own,
    visitWithTypeInfo(types, {
      [Kind.FIELD]: (node) => {
        const definition = types.getFieldDef();
        const typeName = types.getParentType()?.name;
        if (!definition || typeName === undefined || !node.arguments?.length) return;
        fields.push({ name: `${typeName}.${definition.name}`, definition, node });
      },
    }),
  );
  return fields;
}

/** @returns null when the variables do not fit, which the execution will say */
function valuesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> | null {
  return getVariableValues(schema, variableDefinitions, { ...given }).coerced ?? null;
}

function demandLengths(
  fields: readonly FieldWithArguments[],
  lengths: InputLengths,
  variables: Record<string, unknown> | null,
): void {
  if (variables === null) return;
  const faults: Refusal[] = [];
  for (const { name, definition, node } of fields) {
    const values = argumentsOf(definition, node, variables);
    for (const argument of definition.args) {
      const stated = lengths.get(`${name}(${argument.name})`) ?? UNSTATED;
      faults.push(...faultsOf(values[argument.name], argument.type, stated, argument.name, lengths));
    }
  }
  if (faults.length > 0) throw refusalOfAll(faults.slice(0, MOST_FAULTS));
}

function argumentsOf(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  try {
    return getArgumentValues(definition, node, variables);
  } catch (error) {
    // A value is missing or does not fit: the execution says so, at the place of the field.
    if (error instanceof GraphQLError) return {};
    throw error;
  }
}

function faultsOf(
  value: unknown,
  type: GraphQLInputType,
  stated: InputLength,
  field: string,
  lengths: InputLengths,
): Refusal[] {
  if (isNonNullType(type)) return faultsOf(value, type.ofType, stated, field, lengths);
  if (isListType(type) && Array.isArray(value)) {
    // What is in a list that is too long is not looked at: it may have any length.
    if (stated.entries !== null && value.length > stated.entries)
      return [tooLong(field, stated.entries, 'entries')];
    return value.flatMap((entry, index) =>
      faultsOf(entry, type.ofType, stated, `${field}.${String(index)}`, lengths),
    );
  }
  if (isInputObjectType(type) && typeof value === 'object' && value !== null) {
    const given = value as Readonly<Record<string, unknown>>;
    return Object.values(type.getFields()).flatMap(({ name, type: typeOfField }) => {
      const ofField = lengthWithin(stated, lengths.get(`${type.name}.${name}`) ?? UNSTATED);
      return faultsOf(given[name], typeOfField, ofField, `${field}.${name}`, lengths);
    });
  }
  if (typeof value !== 'string') return [];
  const most = getNamedType(type).name === 'ID' ? LONGEST_ID : stated.characters;
  return most !== null && isLonger(value, most) ? [tooLong(field, most, 'characters')] : [];
}

function tooLong(field: string, most: number, of: 'characters' | 'entries'): Refusal {
  const key = of === 'entries' ? 'INVALID_INPUT.LIST_TOO_LONG' : 'INVALID_INPUT.TEXT_TOO_LONG';
  return new Refusal('INVALID_INPUT', `${field} has at most ${String(most)} ${of}`, field).as(key, { most });
}

function isLonger(text: string, most: number): boolean {
  // A character takes one or two units, so most texts need no counting.
  return text.length > most && (text.length > 2 * most || Array.from(text).length > most);
}
