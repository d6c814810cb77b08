import { Injectable } from '@nestjs/common';
import { Changes, Territories, type Access } from '@vicinia/access';
import { ifGiven, Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { ConfigureRoleTermsInput } from '../generated/graphql.js';
import { RoleTerms } from './role-terms.entity.js';

const MOST_DAYS = 3_650;

/** What the country lays down about posts. */
@Injectable()
export class RoleTermsService {
  constructor(
    private readonly changes: Changes,
    private readonly territories: Territories,
  ) {}

  /** @returns the role */
  configure(access: Access, input: ConfigureRoleTermsInput, key: string): Promise<RoleTerms['role']> {
    const asked = {
      operation: 'configureRoleTerms',
      rule: 'roleTerms.write',
      key,
      input,
      facts: (manager: EntityManager) => this.territories.factsOfNation(manager),
    } as const;
    const vacancyDays = ifGiven(input.vacancyDays, daysArgument);
    return this.changes.create(access, asked, async ({ manager }) => {
      await manager.upsert(RoleTerms, { role: input.role, vacancyDays }, ['role']);
      return input.role;
    });
  }
}

function daysArgument(days: number): number {
  if (days >= 1 && days <= MOST_DAYS) return days;
  throw new Refusal(
    'INVALID_INPUT',
    `vacancyDays must be between 1 and ${String(MOST_DAYS)}`,
    'input.vacancyDays',
  ).as('INVALID_INPUT.NUMBER_OUT_OF_RANGE', { least: 1, most: MOST_DAYS });
}
