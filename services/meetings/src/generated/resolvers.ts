import { typedResolvers } from '@vicinia/service-kit';
import type { Resolvers } from './graphql.js';

/** Decorators of this service's resolvers, held to its schema. */
export const { FieldOf, Mutation, Query, ResolverOf } = typedResolvers<Resolvers>();
