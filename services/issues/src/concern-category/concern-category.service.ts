import { Injectable } from '@nestjs/common';
import { Changes, Territories, type Access } from '@vicinia/access';
import { checkInput, localisedArgument, numberArgument, Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { ConfigureConcernCategoryInput } from '../generated/graphql.js';
import { ConcernCategory } from './concern-category.entity.js';

const CODE = /^[A-Z][A-Z0-9_]{0,39}$/;
const NAME_LIMIT = 100;
const MOST_REPLY_MINUTES = 129_600;

/** The country's own list of kinds of matters, and how long each may wait for an answer. */
@Injectable()
export class ConcernCategoryService {
  constructor(
    private readonly changes: Changes,
    private readonly territories: Territories,
  ) {}

  /** Creates or changes a category. Concerns keep the time that held when they arrived. @returns the code */
  configure(access: Access, input: ConfigureConcernCategoryInput, key: string): Promise<string> {
    const asked = {
      operation: 'configureConcernCategory',
      rule: 'concernCategory.write',
      key,
      input,
      facts: async (manager: EntityManager) => {
        const nation = await this.territories.nation(manager);
        return { territoryPaths: nation ? Territories.pathsOf(nation) : [] };
      },
    } as const;
    return this.changes.create(access, asked, async ({ manager }) => {
      const category = checkInput({
        code: () => codeArgument(input.code),
        names: () => localisedArgument(input.names, 'input.names', NAME_LIMIT),
        replyMinutes: () => numberArgument(input.replyMinutes, 'input.replyMinutes', 1, MOST_REPLY_MINUTES),
      });
      await manager.upsert(ConcernCategory, category, ['code']);
      return category.code;
    });
  }
}

function codeArgument(code: string): string {
  if (CODE.test(code)) return code;
  throw new Refusal(
    'INVALID_INPUT',
    'a code has capital letters, digits and underscores, at most 40',
    'input.code',
  );
}
