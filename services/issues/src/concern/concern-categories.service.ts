import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Territories, type Access } from '@vicinia/access';
import {
  IdempotentTransactions,
  keyed,
  numberArgument,
  Refusal,
  type GraphqlContext,
} from '@vicinia/service-kit';
import { Any, type DataSource } from 'typeorm';
import type { ConfigureConcernCategoryInput } from '../generated/graphql.js';
import { localisedArgument } from '../reading/arguments.js';
import { ConcernCategory } from './concern-category.entity.js';
import { DEFAULT_REPLY_MINUTES } from './reply-clock.js';

const CODE = /^[A-Z][A-Z0-9_]{0,39}$/;
const NAME_LIMIT = 100;
const MOST_REPLY_MINUTES = 129_600;

/** The country's own list of kinds of matters, and how long each may wait for an answer. */
@Injectable()
export class ConcernCategories {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly transactions: IdempotentTransactions,
    private readonly territories: Territories,
  ) {}

  all(): Promise<ConcernCategory[]> {
    return this.dataSource.manager.find(ConcernCategory, { order: { code: 'ASC' } });
  }

  byCode(context: GraphqlContext, code: string): Promise<ConcernCategory | null> {
    return context.loaders
      .of('concernCategory.byCode', async (codes) =>
        keyed(
          await this.dataSource.manager.findBy(ConcernCategory, { code: Any([...codes]) }),
          (row) => row.code,
        ),
      )
      .load(code);
  }

  /** Creates or changes a category. Concerns keep the time that held when they arrived. @returns the code */
  async configure(access: Access, input: ConfigureConcernCategoryInput, key: string): Promise<string> {
    access.demand('concernCategory.write', { territoryPaths: await this.pathsOfNation() });
    if (!CODE.test(input.code)) {
      throw new Refusal(
        'INVALID_INPUT',
        'a code has capital letters, digits and underscores, at most 40',
        'input.code',
      );
    }
    const category = {
      code: input.code,
      names: localisedArgument(input.names, 'input.names', NAME_LIMIT),
      replyMinutes: numberArgument(
        input.replyMinutes ?? DEFAULT_REPLY_MINUTES,
        'input.replyMinutes',
        1,
        MOST_REPLY_MINUTES,
      ),
    };
    return this.transactions.run(
      { scope: access.personId(), key, operation: 'configureConcernCategory', input },
      async (manager) => {
        await manager.upsert(ConcernCategory, category, ['code']);
        return category.code;
      },
    );
  }

  private async pathsOfNation(): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT territory_id AS id FROM territory_projection WHERE parent_id IS NULL AND NOT retired`,
    );
    const nation = rows[0] ? await this.territories.byId(rows[0].id) : null;
    return nation ? Territories.pathsOf(nation) : [];
  }
}
