import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import { isJsonObject, type JsonObject } from './json-value.js';

/** Stands for a value that breaks the schema; the nearest place that may be null becomes null. */
const BROKEN = Symbol('broken');
type Shaped = unknown;
type Shape = (value: unknown, problems: string[]) => Shaped;
type ObjectShape = (object: JsonObject, problems: string[]) => JsonObject | typeof BROKEN;

interface ShapeScope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/**
 * Prepares how the collected data becomes the answer: only the fields asked for, in their order, nulls where the
 * schema allows them, values checked against their types.
 *
 * @returns a function that gives the answer's `data`, and adds to `problems` where data broke the schema
 */
export function answerShape(
  selections: readonly SelectionNode[],
  rootType: GraphQLObjectType,
  scope: ShapeScope,
): (data: JsonObject, problems: string[]) => JsonObject | null {
  const shape = objectShape(rootType, [selections], scope);
  return (data, problems) => {
    const answer = shape(data, problems);
    return answer === BROKEN ? null : answer;
  };
}

function objectShape(
  type: GraphQLObjectType,
  selections: readonly (readonly SelectionNode[])[],
  scope: ShapeScope,
): ObjectShape {
  const collected = new Map<string, FieldNode[]>();
  for (const part of selections) collect(type, part, collected, scope);
  const fields = [...collected].map(([key, nodes]) => ({ key, shape: fieldShape(type, nodes, scope) }));
  return (object, problems) => {
    const result: JsonObject = {};
    for (const { key, shape } of fields) {
      const shaped = shape(object[key], problems);
      if (shaped === BROKEN) return BROKEN;
      result[key] = shaped;
    }
    return result;
  };
}

function collect(
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  collected: Map<string, FieldNode[]>,
  scope: ShapeScope,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = collected.get(key);
      if (nodes) nodes.push(selection);
      else collected.set(key, [selection]);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value);
    const condition = fragment?.typeCondition?.name.value;
    if (fragment && applies(type, condition, scope.schema))
      collect(type, fragment.selectionSet.selections, collected, scope);
  }
}

function applies(type: GraphQLObjectType, condition: string | undefined, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === type.name) return true;
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
}

function fieldShape(type: GraphQLObjectType, nodes: readonly FieldNode[], scope: ShapeScope): Shape {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return () => type.name;
  const field = type.getFields()[name];
  if (!field) throw new Error(`${type.name} has no field ${name}`);
  const selections = nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet.selections] : []));
  const shape = typeShape(field.type, selections, `${type.name}.${name}`, scope);
  return isNonNullType(field.type) ? shape : orNull(shape);
}

function orNull(shape: Shape): Shape {
  return (value, problems) => {
    const shaped = shape(value, problems);
    return shaped === BROKEN ? null : shaped;
  };
}

function typeShape(
  type: GraphQLOutputType,
  selections: readonly (readonly SelectionNode[])[],
  at: string,
  scope: ShapeScope,
): Shape {
  if (isNonNullType(type)) return present(typeShape(type.ofType, selections, at, scope), at);
  if (isListType(type)) return listShape(type.ofType, selections, at, scope);
  if (isLeafType(type)) return leafShape(type, at);
  const shapeOf = shapesByType(selections, scope);
  const onlyType = isObjectType(type) ? type.name : undefined;
  return (value, problems) => {
    if (value === null || value === undefined) return null;
    const typename = isJsonObject(value) ? (value['__typename'] ?? onlyType) : undefined;
    const shape = typeof typename === 'string' ? shapeOf(typename) : null;
    if (!shape) {
      problems.push(`no object of a known type at ${at}`);
      return BROKEN;
    }
    return shape(value as JsonObject, problems);
  };
}

function present(shape: Shape, at: string): Shape {
  return (value, problems) => {
    const shaped = shape(value, problems);
    if (shaped !== null) return shaped;
    problems.push(`null at ${at}, which may not be null`);
    return BROKEN;
  };
}

function listShape(
  itemType: GraphQLOutputType,
  selections: readonly (readonly SelectionNode[])[],
  at: string,
  scope: ShapeScope,
): Shape {
  const itemShape = typeShape(itemType, selections, at, scope);
  const shape = isNonNullType(itemType) ? itemShape : orNull(itemShape);
  return (value, problems) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) {
      problems.push(`no list at ${at}`);
      return BROKEN;
    }
    const shaped = value.map((item: unknown) => shape(item, problems));
    return shaped.includes(BROKEN) ? BROKEN : shaped;
  };
}

function shapesByType(
  selections: readonly (readonly SelectionNode[])[],
  scope: ShapeScope,
): (typename: string) => ObjectShape | null {
  const shapes = new Map<string, ObjectShape | null>();
  return (typename) => {
    let shape = shapes.get(typename);
    if (shape === undefined) {
      const type = scope.schema.getType(typename);
      shape = isObjectType(type) ? objectShape(type, selections, scope) : null;
      // Names come from subgraphs; only those of the schema are remembered, so the map cannot grow without end.
      if (shape) shapes.set(typename, shape);
    }
    return shape;
  };
}

function leafShape(type: GraphQLLeafType, at: string): Shape {
  const isValid = leafCheck(type);
  return (value, problems) => {
    if (value === null || value === undefined) return null;
    if (isValid(value)) return value;
    problems.push(`a value that is no ${getNamedType(type).name} at ${at}`);
    return BROKEN;
  };
}

function leafCheck(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => names.has(value);
  }
  if (!isSpecifiedScalarType(type)) return () => true;
  switch (type.name) {
    case 'Int':
      return (value) => Number.isInteger(value);
    case 'Float':
      return (value) => Number.isFinite(value);
    case 'Boolean':
      return (value) => typeof value === 'boolean';
    case 'ID':
      return (value) => typeof value === 'string' || Number.isInteger(value);
    default:
      return (value) => typeof value === 'string';
  }
}
