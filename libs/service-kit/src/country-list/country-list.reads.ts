import type { EntityManager, FindOptionsOrder } from 'typeorm';
import { entitiesBy } from '../database/entity-rows.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { existing, keyed } from '../graphql/loaders.js';

/**
 * Reads a list that the country makes itself: categories of concerns, kinds of organisations, topics of bulletins. None of
 * its entries is ever taken away.
 */
export abstract class CountryListReads<Entry extends { readonly code: string }> {
  /** @param entity whose rows are the entries */
  protected constructor(
    private readonly manager: EntityManager,
    private readonly entity: new () => Entry,
  ) {}

  /** All entries, by code. */
  all(): Promise<Entry[]> {
    return this.manager.find(this.entity, { order: { code: 'ASC' } as FindOptionsOrder<Entry> });
  }

  /** An entry as a mutation left it. */
  afterChange(context: GraphqlContext, code: string): Promise<Entry> {
    context.loaders.forget();
    return this.ofCode(context, code);
  }

  /** The entry that a record names; all that one level of a query asks for come by one statement. */
  async ofCode(context: GraphqlContext, code: string): Promise<Entry> {
    const entry = await context.loaders
      .of<string, Entry>(`${this.entity.name}.byCode`, async (codes) =>
        keyed(await entitiesBy(this.manager, this.entity, 'code', codes), (row) => row.code),
      )
      .load(code);
    return existing(entry, `the ${this.entity.name} that a record names`);
  }
}
