import { ResolverOf } from '../generated/resolvers.js';

/** Territories belong to people; here they are an id that concerns, issues and figures hang on. */
@ResolverOf('Territory', 'id')
export class TerritoryResolver {}
