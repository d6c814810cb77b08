import {
  buildASTSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  parse,
  print,
  type GraphQLInputType,
  type ValueNode,
} from 'graphql';
import type { GraphqlAnswer } from './test-client.js';

/** A request as a test sends it. */
export interface TestRequest {
  readonly document: string;
  readonly variables?: Record<string, unknown>;
}

/**
 * Every id that the operations of a subgraph take.
 *
 * @param sdl schema of the subgraph
 * @returns for each operation the paths of its arguments, such as `input.stakeholder.personId`
 */
export function idsOfOperations(sdl: string): Map<string, string[]> {
  const schema = buildASTSchema(parse(sdl.replace(/^extend schema[^\n]*\n/, '')), { assumeValidSDL: true });
  const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  return new Map(
    operations.map(({ name, args }) => [
      name,
      args.flatMap((argument) => idsWithin(argument.name, argument.type)),
    ]),
  );
}

function idsWithin(path: string, type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return named.name === 'ID' ? [path] : [];
  return Object.values(named.getFields()).flatMap((field) => idsWithin(`${path}.${field.name}`, field.type));
}

/**
 * The same request with another id at a path; where it gives several, the other one alone.
 *
 * @param path as `idsOfOperations` names it
 * @throws Error when the request gives nothing there
 */
export function withIdAt({ document, variables = {} }: TestRequest, path: string, id: string): TestRequest {
  const ast = parse(document);
  const [argumentName = '', ...within] = path.split('.');
  const definition = ast.definitions[0];
  const root =
    definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections[0] : undefined;
  const argument =
    root?.kind === Kind.FIELD ? root.arguments?.find(({ name }) => name.value === argumentName) : undefined;
  if (!argument) throw new Error(`${path} is not given in ${document}`);
  if (argument.value.kind === Kind.VARIABLE) {
    const name = argument.value.name.value;
    return { document, variables: { ...variables, [name]: replacedIn(variables[name], within, id) } };
  }
  Object.assign(argument, { value: replacedInNode(argument.value, within, id) });
  return { document: print(ast), variables };
}

function replacedIn(value: unknown, [name, ...within]: readonly string[], id: string): unknown {
  if (name === undefined) return Array.isArray(value) ? [id] : id;
  if (Array.isArray(value)) return value.map((each) => replacedIn(each, [name, ...within], id));
  if (typeof value !== 'object' || value === null || !(name in value))
    throw new Error(`${name} is not given`);
  const fields = value as Record<string, unknown>;
  return { ...fields, [name]: replacedIn(fields[name], within, id) };
}

function replacedInNode(node: ValueNode, [name, ...within]: readonly string[], id: string): ValueNode {
  const text: ValueNode = { kind: Kind.STRING, value: id };
  if (name === undefined) return node.kind === Kind.LIST ? { ...node, values: [text] } : text;
  if (node.kind === Kind.LIST) {
    return { ...node, values: node.values.map((each) => replacedInNode(each, [name, ...within], id)) };
  }
  if (node.kind !== Kind.OBJECT || !node.fields.some((field) => field.name.value === name)) {
    throw new Error(`${name} is not given`);
  }
  const fields = node.fields.map((field) =>
    field.name.value === name ? { ...field, value: replacedInNode(field.value, within, id) } : field,
  );
  return { ...node, fields };
}

/**
 * All by which a client tells one answer from another: its data, and of each error message, path, code and field.
 */
export function looksOf({ data, errors }: GraphqlAnswer): unknown {
  if (!errors) return data as unknown;
  return errors.map(({ message, path, extensions }) => [message, path, extensions?.code, extensions?.field]);
}
