import { isConnection, isListNode, LIST_SIZE } from '@vicinia/service-kit';
import {
  isTypeDefinitionNode,
  Kind,
  print,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';

export const ROOT_TYPES: ReadonlySet<string> = new Set(['Query', 'Mutation']);

/** A contract without words is not one: every type, field, argument and enum value says what it means. */
export function demandDescriptions(document: DocumentNode, service: string): void {
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

/** Without the size of each list the cost of a query is a guess. A page says it by `first`, another list by `@listSize`. */
export function demandListSizes(document: DocumentNode, service: string): void {
  const unsized: string[] = [];
  visit(document, {
    ObjectTypeDefinition: ({ name: { value: typeName }, fields = [] }) => {
      for (const field of fields) {
        const name = `${typeName}.${field.name.value}`;
        const pages = field.arguments?.some((argument) => argument.name.value === 'first') === true;
        if (isConnection(namedType(field.type)) && !pages)
          throw new Error(`${service}: ${name} has no argument "first"`);
        if (isListNode(field.type) && !isConnection(typeName) && !directive(field, LIST_SIZE))
          unsized.push(name);
      }
    },
  });
  if (unsized.length > 0)
    throw new Error(
      `${service}: say by @${LIST_SIZE}(assumedSize: …) how many entries these hold at most, or make them pages: ${unsized.join(', ')}`,
    );
}

/** Who knows one mutation knows all: an input of its own kind and a key, answered by a payload that can grow. */
export function demandMutationShape(document: DocumentNode, service: string): void {
  visit(document, {
    ObjectTypeDefinition: ({ name: { value: typeName }, fields = [] }) => {
      if (typeName !== 'Mutation') return;
      for (const { name, type, arguments: given = [] } of fields) {
        const [input, key, ...more] = given;
        const isShaped =
          isNamed(input, 'input', /Input!$/) &&
          isNamed(key, 'idempotencyKey', /^String!$/) &&
          more.length === 0;
        if (!isShaped || !namedType(type).endsWith('Payload'))
          throw new Error(
            `${service}: ${name.value} does not read "(input: …Input!, idempotencyKey: String!): …Payload"`,
          );
      }
    },
  });
}

function isNamed(argument: InputValueDefinitionNode | undefined, name: string, type: RegExp): boolean {
  return argument?.name.value === name && type.test(print(argument.type));
}

export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function membersOf(
  definition: TypeDefinitionNode,
): readonly (FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode)[] {
  if ('fields' in definition) return definition.fields ?? [];
  return 'values' in definition ? (definition.values ?? []) : [];
}

export function directive(
  { directives = [] }: FieldDefinitionNode,
  name: string,
): ConstDirectiveNode | undefined {
  return directives.find((candidate) => candidate.name.value === name);
}
