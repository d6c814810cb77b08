import { Resolver } from '@nestjs/graphql';
import { MappedFields } from '@vicinia/service-kit';

/** Territories belong to people; here they are an id that concerns, issues and figures hang on. */
@Resolver('Territory')
@MappedFields<{ id: string }>('id')
export class TerritoryResolver {}
