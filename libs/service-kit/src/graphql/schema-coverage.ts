import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { mappedFieldsOf } from './mapped-fields.js';

// Metadata keys that @nestjs/graphql writes; it does not export them.
const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_NAME = 'graphql:resolver_name';
const RESOLVE_PROPERTY = 'graphql:resolve_property';

/** What the resolver classes of a service cover: fields by type name, and the types that list their mapped fields. */
export interface ResolverCoverage {
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
  readonly typesWithResolver: ReadonlySet<string>;
}

/** Federation adds these to every subgraph. */
const FEDERATION_FIELDS = new Set(['Query._service', 'Query._entities']);

/**
 * Compares the schema with the resolvers. Types without any resolver class are plain data whose shape TypeScript
 * checks through the generated types; all others must be covered field by field.
 *
 * @returns one sentence for each disagreement, empty when they agree
 */
export function schemaDisagreements(schema: GraphQLSchema, coverage: ResolverCoverage): string[] {
  const disagreements: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    if (!isRoot && !coverage.typesWithResolver.has(type.name)) continue;
    const covered = coverage.fields.get(type.name) ?? new Set<string>();
    for (const field of Object.keys(type.getFields())) {
      if (!covered.has(field) && !FEDERATION_FIELDS.has(`${type.name}.${field}`)) {
        disagreements.push(
          `${type.name}.${field} is in the schema and has neither resolver nor mapped property`,
        );
      }
    }
  }
  for (const [typeName, fields] of coverage.fields) {
    const type = schema.getType(typeName);
    for (const field of fields) {
      if (!isObjectType(type) || !(field in type.getFields())) {
        disagreements.push(`${typeName}.${field} has a resolver or mapped property and is not in the schema`);
      }
    }
  }
  return disagreements.sort();
}

/** Stops the start of a subgraph whose schema and resolvers disagree. */
@Injectable()
export class SchemaCoverageCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly schemaHost: GraphQLSchemaHost,
  ) {}

  /** @throws Error listing every field that only one side knows */
  onApplicationBootstrap(): void {
    const disagreements = schemaDisagreements(this.schemaHost.schema, this.coverage());
    if (disagreements.length > 0) {
      throw new Error(`Schema and resolvers disagree:\n  ${disagreements.join('\n  ')}`);
    }
  }

  private coverage(): ResolverCoverage {
    const fields = new Map<string, Set<string>>();
    const typesWithResolver = new Set<string>();
    const add = (typeName: string, field: string): void => {
      fields.set(typeName, (fields.get(typeName) ?? new Set()).add(field));
    };
    for (const { metatype, instance } of this.discovery.getProviders()) {
      if (!metatype || typeof instance !== 'object' || instance === null) continue;
      const className = metadata(RESOLVER_NAME, metatype);
      const prototype = Object.getPrototypeOf(instance) as object;
      for (const method of this.scanner.getAllMethodNames(prototype)) {
        const handler = (prototype as Record<string, unknown>)[method];
        if (typeof handler !== 'function') continue;
        const rootType = metadata(RESOLVER_TYPE, handler);
        const isField = Reflect.getMetadata(RESOLVE_PROPERTY, handler) === true;
        const typeName = isField ? className : rootType;
        if (typeName === null || (!isField && typeName !== 'Query' && typeName !== 'Mutation')) continue;
        add(typeName, metadata(RESOLVER_NAME, handler) ?? method);
        if (isField) typesWithResolver.add(typeName);
      }
      const mapped = mappedFieldsOf(metatype);
      if (mapped !== null && className !== null) {
        typesWithResolver.add(className);
        for (const field of mapped) add(className, field);
      }
    }
    return { fields, typesWithResolver };
  }
}

function metadata(key: string, target: object): string | null {
  const value: unknown = Reflect.getMetadata(key, target);
  return typeof value === 'string' ? value : null;
}
