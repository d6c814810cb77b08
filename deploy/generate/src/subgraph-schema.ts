import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessTable, describeRule, type Rule } from '@vicinia/access';
import { errorCodes, INPUT_LENGTH_DEFINITIONS, LIST_SIZE_DEFINITION } from '@vicinia/service-kit';
import {
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  parse,
  print,
  specifiedScalarTypes,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type StringValueNode,
  type TypeDefinitionNode,
} from 'graphql';
import { demandInputLengths, withLengthsSaid } from './input-lengths.js';
import {
  directive,
  demandDescriptions,
  demandListSizes,
  demandMutationShape,
  ROOT_TYPES,
} from './schema-demands.js';

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@override", "@inaccessible", "@listSize"])';

export interface SubgraphSchema {
  /** SDL as it is committed and served, with the access rules written into the descriptions. */
  readonly sdl: string;
  /** Root fields for which no token, log or trace may exist, for example `Mutation.raiseConcernAnonymously`. */
  readonly anonymousFields: readonly string[];
  /** Rule of each field that states one, for example `Query.me`. */
  readonly accessByField: Readonly<Record<string, Rule>>;
}

/**
 * Puts the feature schemas of a service together with what libraries have for all services, and turns each `@access` into a
 * sentence of the description.
 *
 * @throws Error when a root field states no rule, a rule is not in the table, or something has no description or, where it
 * can be long, no greatest length
 */
export function composeSubgraphSchema(workspace: string, service: string): SubgraphSchema {
  const read = (pattern: string): string[] =>
    globSync(pattern, { cwd: workspace })
      .sort()
      .map((file) => readFileSync(join(workspace, file), 'utf8'));
  const shared = parse(read('libs/*/src/graphql/shared.graphql').join('\n'));
  const own = parse([errorCodeEnum(), ...read(`services/${service}/src/**/*.graphql`)].join('\n'));
  const merged = withPartsMerged(withShared(own, shared));
  demandDescriptions(merged, service);
  demandListSizes(merged, service);
  demandInputLengths(merged, service);
  demandMutationShape(merged, service);
  const anonymousFields: string[] = [];
  const accessByField: Record<string, Rule> = {};
  const document = visit(merged, {
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: (type.fields ?? []).map((field) => {
        const name = `${type.name.value}.${field.name.value}`;
        if (directive(field, 'anonymous')) anonymousFields.push(name);
        const rules = rulesOf(field, name);
        const [first] = rules;
        if (first === undefined && ROOT_TYPES.has(type.name.value))
          throw new Error(`${service}: ${name} states no @access rule`);
        if (first !== undefined) accessByField[name] = first;
        return described(field, rules);
      }),
    }),
  });
  return {
    sdl: `${FEDERATION}\n\n${LIST_SIZE_DEFINITION}\n\n${INPUT_LENGTH_DEFINITIONS}\n\n${print(withLengthsSaid(document))}\n`,
    anonymousFields: anonymousFields.sort(),
    accessByField,
  };
}

function errorCodeEnum(): string {
  const values = Object.entries(errorCodes).map(
    ([code, meaning]) => `  "${meaning.replaceAll('"', '\\"')}"\n  ${code}`,
  );
  return `"Every code that can stand in \`extensions.code\` of an error."\nenum ErrorCode {\n${values.join('\n')}\n}`;
}

/**
 * What libraries have for all services. What they add to a type is for services that have all that it speaks of: figures of
 * a territory, for example, for those that count some.
 */
function withShared(own: DocumentNode, shared: DocumentNode): DocumentNode {
  const all = [...shared.definitions, ...own.definitions];
  const defined = new Set([
    ...specifiedScalarTypes.map(({ name }) => name),
    ...all.filter(isTypeDefinitionNode).map(({ name }) => name.value),
  ]);
  const isForThis = (definition: DefinitionNode): boolean => {
    if (!isTypeExtensionNode(definition)) return true;
    let isKnown = true;
    visit(definition, { NamedType: ({ name }) => void (isKnown &&= defined.has(name.value)) });
    return isKnown;
  };
  return { ...own, definitions: [...shared.definitions.filter(isForThis), ...own.definitions] };
}

/** Features each define their part of Query and Mutation, and extend types of others; SDL wants one definition. */
function withPartsMerged(document: DocumentNode): DocumentNode {
  const roots = new Map<string, ObjectTypeDefinitionNode>();
  const others = new Map<string, TypeDefinitionNode>();
  for (const definition of document.definitions.filter(isTypeDefinitionNode)) {
    const { value: name } = definition.name;
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !ROOT_TYPES.has(name)) {
      if (others.has(name))
        throw new Error(`${name} is defined twice; the second feature writes "extend type"`);
      others.set(name, definition);
      continue;
    }
    const known = roots.get(name);
    roots.set(name, known ? withFieldsOf(known, definition) : definition);
  }
  for (const extension of document.definitions.filter(isTypeExtensionNode)) {
    const { value: name } = extension.name;
    const extended = others.get(name);
    if (extension.kind !== Kind.OBJECT_TYPE_EXTENSION || extended?.kind !== Kind.OBJECT_TYPE_DEFINITION)
      throw new Error(
        `${name} is extended, but is no object type that this service defines; it is written without "extend"`,
      );
    others.set(name, withFieldsOf(extended, extension));
  }
  return {
    ...document,
    definitions: [...reachable([...others.values()], [...roots.values()]), ...roots.values()],
  };
}

function withFieldsOf(
  type: ObjectTypeDefinitionNode,
  part: ObjectTypeDefinitionNode | ObjectTypeExtensionNode,
): ObjectTypeDefinitionNode {
  return { ...type, fields: [...(type.fields ?? []), ...(part.fields ?? [])] };
}

/** Shared types that this service does not use stay out of its contract; the enum of codes is always part of it. */
function reachable(
  definitions: TypeDefinitionNode[],
  roots: ObjectTypeDefinitionNode[],
): TypeDefinitionNode[] {
  const byName = new Map(definitions.map((definition) => [definition.name.value, definition]));
  const reached = new Set<string>(['ErrorCode']);
  const reach = (definition: TypeDefinitionNode): void => {
    visit(definition, {
      NamedType: ({ name }) => {
        const next = byName.get(name.value);
        if (reached.has(name.value) || !next) return;
        reached.add(name.value);
        reach(next);
      },
    });
  };
  const isEntity = ({ directives = [] }: TypeDefinitionNode): boolean =>
    directives.some(({ name }) => name.value === 'key');
  for (const definition of [...roots, ...definitions.filter(isEntity)]) reach(definition);
  return definitions.filter((definition) => isEntity(definition) || reached.has(definition.name.value));
}

/** Rules of a field; one of them is enough to see it. */
function rulesOf(field: FieldDefinitionNode, name: string): Rule[] {
  const named = (field.directives ?? []).filter((each) => each.name.value === 'access');
  return named.map((access) => {
    const value = access.arguments?.find((argument) => argument.name.value === 'rule')?.value;
    if (value?.kind !== Kind.STRING || !Object.hasOwn(accessTable, value.value)) {
      throw new Error(`${name}: @access names no rule of the access table`);
    }
    return value.value as Rule;
  });
}

function described(field: FieldDefinitionNode, rules: readonly Rule[]): FieldDefinitionNode {
  const directives = (field.directives ?? []).filter(
    ({ name }) => name.value !== 'access' && name.value !== 'anonymous',
  );
  if (rules.length === 0 || !field.description) return { ...field, directives };
  const description: StringValueNode = {
    kind: Kind.STRING,
    value: `${field.description.value}\n\n${rules.map(describeRule).join('\n')}`,
    block: true,
  };
  return { ...field, description, directives };
}
