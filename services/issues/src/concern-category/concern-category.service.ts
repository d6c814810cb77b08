import { Injectable } from '@nestjs/common';
import { Changes, Territories, type Access } from '@vicinia/access';
import {
  checkInput,
  codeArgument,
  ifGiven,
  localisedArgument,
  numberArgument,
  Refusal,
} from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { ConfigureConcernCategoryInput } from '../generated/graphql.js';
import { MOST_REPLY_MINUTES, MOST_RETENTION_DAYS } from './category-rules.js';
import { outOfStep } from './category-steps.js';
import { ConcernCategory } from './concern-category.entity.js';

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
      facts: (manager: EntityManager) => this.territories.factsOfNation(manager),
    } as const;
    return this.changes.create(access, asked, async ({ manager }) => {
      // Locked, so that no two changes make a third step of two categories.
      const known = await manager.find(ConcernCategory, { lock: { mode: 'for_no_key_update' } });
      const levels = await this.territories.levels(manager);
      const { sensitivity, anonymityAllowed } = input;
      const checked = checkInput({
        code: () => codeArgument(input.code, 'input.code'),
        names: () => localisedArgument(input.names, 'input.names'),
        replyMinutes: () => numberArgument(input.replyMinutes, 'input.replyMinutes', 1, MOST_REPLY_MINUTES),
        parentCode: () => parentArgument(input, known),
        retentionDays: () =>
          ifGiven(input.retentionDays, (days) =>
            numberArgument(days, 'input.retentionDays', 1, MOST_RETENTION_DAYS),
          ),
        answeringLevel: () =>
          ifGiven(input.answeringLevel, (level) => levelArgument(level, levels, 'input.answeringLevel')),
      });
      await manager.upsert(ConcernCategory, { ...checked, sensitivity, anonymityAllowed }, ['code']);
      return checked.code;
    });
  }
}

/** A category has one above it that is at the top, and none above it once others are below. */
function parentArgument(
  { code, parentCode }: ConfigureConcernCategoryInput,
  known: readonly ConcernCategory[],
): string | null {
  if (parentCode == null) return null;
  const others = known.filter((each) => each.code !== code);
  if (outOfStep([...others, { code, parentCode }]).length === 0) return parentCode;
  throw new Refusal(
    'INVALID_INPUT',
    'the category above is another one that is there and at the top, and none is below the one that gets it',
    'input.parentCode',
  );
}

function levelArgument(level: string, levels: readonly string[], field: string): string {
  if (levels.includes(level)) return level;
  throw new Refusal('INVALID_INPUT', `the country has the levels ${levels.join(', ')}`, field);
}
