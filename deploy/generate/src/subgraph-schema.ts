import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessTable, describeRule, type Rule } from '@vicinia/access';
import { errorCodes } from '@vicinia/service-kit';
import {
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type StringValueNode,
  type TypeDefinitionNode,
} from 'graphql';

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@override", "@inaccessible"])';

const ROOT_TYPES = new Set(['Query', 'Mutation']);

export interface SubgraphSchema {
  /** SDL as it is committed and served, with the access rules written into the descriptions. */
  readonly sdl: string;
  /** Root fields for which no token, log or trace may exist, for example `Mutation.raiseConcernAnonymously`. */
  readonly anonymousFields: readonly string[];
  /** Rule of each field that states one, for example `Query.me`. */
  readonly accessByField: Readonly<Record<string, Rule>>;
}

/**
 * Puts the feature schemas of a service together with what all subgraphs share, and turns each `@access` into a sentence
 * of the description.
 *
 * @throws Error when a root field states no rule, a rule is not in the table, or something has no description
 */
export function composeSubgraphSchema(workspace: string, service: string): SubgraphSchema {
  const featureFiles = globSync('src/**/*.graphql', { cwd: join(workspace, 'services', service) }).sort();
  const sources = [
    readFileSync(join(workspace, 'libs/service-kit/src/graphql/shared.graphql'), 'utf8'),
    errorCodeEnum(),
    ...featureFiles.map((file) => readFileSync(join(workspace, 'services', service, file), 'utf8')),
  ];
  const merged = withPartsMerged(parse(sources.join('\n')));
  requireDescriptions(merged, service);
  const anonymousFields: string[] = [];
  const accessByField: Record<string, Rule> = {};
  const document = visit(merged, {
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: (type.fields ?? []).map((field) => {
        const name = `${type.name.value}.${field.name.value}`;
        if (directive(field, 'anonymous')) anonymousFields.push(name);
        const rule = ruleOf(field, name);
        if (rule === null && ROOT_TYPES.has(type.name.value))
          throw new Error(`${service}: ${name} states no @access rule`);
        if (rule !== null) accessByField[name] = rule;
        return described(field, rule);
      }),
    }),
  });
  return {
    sdl: `${FEDERATION}\n\n${print(document)}\n`,
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
      throw new Error(`${name} is extended, but is no object type that this service defines`);
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

function directive(field: FieldDefinitionNode, name: string): ConstDirectiveNode | undefined {
  return field.directives?.find((candidate) => candidate.name.value === name);
}

function ruleOf(field: FieldDefinitionNode, name: string): Rule | null {
  const access = directive(field, 'access');
  if (!access) return null;
  const value = access.arguments?.find((argument) => argument.name.value === 'rule')?.value;
  if (value?.kind !== Kind.STRING || !Object.hasOwn(accessTable, value.value)) {
    throw new Error(`${name}: @access names no rule of the access table`);
  }
  return value.value as Rule;
}

function described(field: FieldDefinitionNode, rule: Rule | null): FieldDefinitionNode {
  const directives = (field.directives ?? []).filter(
    ({ name }) => name.value !== 'access' && name.value !== 'anonymous',
  );
  if (rule === null || !field.description) return { ...field, directives };
  const description: StringValueNode = {
    kind: Kind.STRING,
    value: `${field.description.value}\n\n${describeRule(rule)}`,
    block: true,
  };
  return { ...field, description, directives };
}

/** A contract without words is not one: every type, field, argument and enum value says what it means. */
function requireDescriptions(document: DocumentNode, service: string): void {
  const silent: string[] = [];
  const isStub = (type: ObjectTypeDefinitionNode): boolean =>
    type.directives?.some(
      ({ name, arguments: given }) =>
        name.value === 'key' && given?.some((argument) => argument.name.value === 'resolvable'),
    ) === true;
  for (const definition of document.definitions.filter(isTypeDefinitionNode)) {
    const typeName = definition.name.value;
    if (!definition.description && !ROOT_TYPES.has(typeName)) silent.push(typeName);
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION && isStub(definition)) continue;
    for (const member of membersOf(definition)) {
      if (!member.description) silent.push(`${typeName}.${member.name.value}`);
      const parameters = member.kind === Kind.FIELD_DEFINITION ? (member.arguments ?? []) : [];
      for (const parameter of parameters) {
        if (!parameter.description) silent.push(`${typeName}.${member.name.value}(${parameter.name.value})`);
      }
    }
  }
  if (silent.length > 0) throw new Error(`${service}: no description for ${silent.join(', ')}`);
}

function membersOf(
  definition: TypeDefinitionNode,
): readonly (FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode)[] {
  if ('fields' in definition) return definition.fields ?? [];
  return 'values' in definition ? (definition.values ?? []) : [];
}
