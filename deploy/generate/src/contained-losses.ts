import { Kind, parse, type ObjectTypeDefinitionNode, type TypeNode } from 'graphql';
import type { SubgraphSchema } from './subgraph-schema.js';

const ROOT_TYPES = new Set(['Query', 'Mutation']);

/**
 * Finds the fields by which more of an answer would be lost than what is missing. Null stands for what a subgraph that is
 * away cannot tell and for what a rule refuses; where null is not allowed, the object around it is lost as well, and so on
 * up to the whole answer.
 *
 * @param schemas composed schema of each service by name; the first service that defines an entity in full owns it
 * @returns a sentence for each field that has to be nullable and is not
 */
export function spreadingLosses(schemas: Readonly<Record<string, SubgraphSchema>>): string[] {
  const types = Object.entries(schemas).flatMap(([service, { sdl }]) => typesOf(sdl, service));
  const owners = new Map<string, string>();
  for (const { service, type } of types) {
    if (isEntity(type) && !owners.has(type.name.value)) owners.set(type.name.value, service);
  }
  return types.flatMap(({ service, type }) => {
    const typeName = type.name.value;
    const elsewhere = types.filter(
      (other) => other.type.name.value === typeName && other.service !== service,
    );
    return (type.fields ?? []).flatMap((field) => {
      const fieldName = field.name.value;
      const name = `${typeName}.${fieldName}`;
      const reasons: string[] = [];
      const refers = owners.get(namedType(field.type));
      if (refers !== undefined && refers !== service && isDemanded(field.type, true))
        reasons.push(`it refers to ${refers}`);
      const belongsTo = owners.get(typeName);
      const isKey = isKeyField(type, fieldName);
      if (belongsTo !== undefined && belongsTo !== service && !isKey && isDemanded(field.type))
        reasons.push(`it adds to what ${belongsTo} tells`);
      const isShared = elsewhere.some(({ type: other }) => !hasField(other, fieldName));
      if (isShared && !isEntity(type) && !ROOT_TYPES.has(typeName) && isDemanded(field.type))
        reasons.push('other subgraphs tell the rest of its type');
      if (ROOT_TYPES.has(typeName) && isDemanded(field.type))
        reasons.push('other fields are asked beside it');
      if (name in (schemas[service]?.accessByField ?? {}) && isDemanded(field.type))
        reasons.push('a rule can refuse it');
      return reasons.map((reason) => `${service}: ${name} has to be nullable: ${reason}`);
    });
  });
}

interface TypeOfService {
  readonly service: string;
  readonly type: ObjectTypeDefinitionNode;
}

/** Types of which a service tells more than the key. */
function typesOf(sdl: string, service: string): TypeOfService[] {
  return parse(sdl)
    .definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter((type) => !isStub(type))
    .map((type) => ({ service, type }));
}

function isEntity({ directives = [] }: ObjectTypeDefinitionNode): boolean {
  return directives.some(({ name }) => name.value === 'key');
}

/** Whether an entity is known by this field: without it nothing of the entity can be told. */
function isKeyField({ directives = [] }: ObjectTypeDefinitionNode, field: string): boolean {
  return directives.some(
    ({ name, arguments: given = [] }) =>
      name.value === 'key' &&
      given.some(({ value }) => value.kind === Kind.STRING && value.value.split(' ').includes(field)),
  );
}

function isStub({ directives = [] }: ObjectTypeDefinitionNode): boolean {
  return directives.some(
    ({ name, arguments: given = [] }) =>
      name.value === 'key' && given.some((argument) => argument.name.value === 'resolvable'),
  );
}

function hasField({ fields = [] }: ObjectTypeDefinitionNode, name: string): boolean {
  return fields.some((field) => field.name.value === name);
}

/**
 * Whether null is not allowed.
 *
 * @param ofEach asks for the entries of a list instead of the list: those are references, the list itself is not
 */
function isDemanded(type: TypeNode, ofEach = false): boolean {
  const bare = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  if (ofEach && bare.kind === Kind.LIST_TYPE) return bare.type.kind === Kind.NON_NULL_TYPE;
  return type.kind === Kind.NON_NULL_TYPE;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
