import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { resolvedTypeOf, type ResolvedType } from './typed-resolvers.js';

/** Federation adds these to every subgraph. */
const FEDERATION_FIELDS = new Set(['Query._service', 'Query._entities']);

/**
 * Fields that nobody answers: the compiler holds each resolver to the schema, and cannot see that one is missing. Types
 * without a resolver class are plain data, whose shape the compiler checks where they are made.
 *
 * @param schema with the resolvers in it
 * @param resolved what the resolver classes say of their types
 * @returns one name for each, `Issue.title` for example, in order
 */
export function unansweredFields(schema: GraphQLSchema, resolved: readonly ResolvedType[]): string[] {
  const mapped = new Set(
    resolved.flatMap(({ type, mapped: fields }) => fields.map((field) => `${type}.${field}`)),
  );
  const names = new Set(resolved.map(({ type }) => type));
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && (names.has(type.name) || isRoot(schema, type)),
  );
  return types
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ resolve }) => resolve === undefined)
        .map(({ name }) => `${type.name}.${name}`),
    )
    .filter((field) => !mapped.has(field) && !FEDERATION_FIELDS.has(field))
    .sort();
}

function isRoot(schema: GraphQLSchema, type: GraphQLObjectType): boolean {
  return type === schema.getQueryType() || type === schema.getMutationType();
}

/** Stops the start of a subgraph whose schema has fields that nobody answers. */
@Injectable()
export class SchemaCoverageCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly schemaHost: GraphQLSchemaHost,
  ) {}

  /** @throws Error listing them */
  onApplicationBootstrap(): void {
    const resolved = this.discovery
      .getProviders()
      .flatMap(({ metatype }) => (metatype ? (resolvedTypeOf(metatype) ?? []) : []));
    const unanswered = unansweredFields(this.schemaHost.schema, resolved);
    if (unanswered.length > 0) {
      throw new Error(
        `Nobody answers ${unanswered.join(', ')}: name a field in @ResolverOf of its type, or write a method for it whose class a module provides`,
      );
    }
  }
}
