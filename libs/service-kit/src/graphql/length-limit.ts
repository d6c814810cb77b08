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
import { atDoor } from './at-door.js';
import { inputLengthsOf, LONGEST_ID, type InputLength, type InputLengths } from './input-lengths.js';

/** A field of an operation that is given arguments. */
interface FieldWithArguments {
  readonly name: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

const UNSTATED: InputLength = { characters: null, entries: null };

/**
 * Refuses texts and lists that are longer than the schema states, before anything is executed, so that no feature has to
 * remember it. Characters are counted as they are given, white space at the ends included.
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
  for (const { name, definition, node } of fields) {
    const values = argumentsOf(definition, node, variables);
    for (const argument of definition.args) {
      const stated = lengths.get(`${name}(${argument.name})`) ?? UNSTATED;
      demandLength(values[argument.name], argument.type, stated, argument.name, lengths);
    }
  }
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

function demandLength(
  value: unknown,
  type: GraphQLInputType,
  stated: InputLength,
  field: string,
  lengths: InputLengths,
): void {
  if (isNonNullType(type)) {
    demandLength(value, type.ofType, stated, field, lengths);
  } else if (isListType(type) && Array.isArray(value)) {
    if (stated.entries !== null && value.length > stated.entries)
      throw new Refusal('INVALID_INPUT', `${field} has at most ${String(stated.entries)} entries`, field);
    value.forEach((entry, index) => {
      demandLength(entry, type.ofType, stated, `${field}.${String(index)}`, lengths);
    });
  } else if (isInputObjectType(type) && typeof value === 'object' && value !== null) {
    const given = value as Readonly<Record<string, unknown>>;
    for (const [name, { type: typeOfField }] of Object.entries(type.getFields())) {
      const ofField = lengths.get(`${type.name}.${name}`) ?? UNSTATED;
      demandLength(given[name], typeOfField, ofField, `${field}.${name}`, lengths);
    }
  } else if (typeof value === 'string') {
    const most = getNamedType(type).name === 'ID' ? LONGEST_ID : stated.characters;
    if (most !== null && isLonger(value, most))
      throw new Refusal('INVALID_INPUT', `${field} has at most ${String(most)} characters`, field);
  }
}

function isLonger(text: string, most: number): boolean {
  // A character takes one or two units, so most texts need no counting.
  return text.length > most && (text.length > 2 * most || Array.from(text).length > most);
}
