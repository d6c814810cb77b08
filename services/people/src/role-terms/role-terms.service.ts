import { Injectable } from '@nestjs/common';
import { Changes, Territories, type Access } from '@vicinia/access';
import { checkInput, ifGiven, ifSaid, numberArgument, Refusal, saidOf } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { ConfigureRoleTermsInput } from '../generated/graphql.js';
import { RoleTerms } from './role-terms.entity.js';

const MOST_DAYS = 3_650;
const MOST_HANDOVER_DAYS = 365;
const MOST_STAY_DAYS = 36_500;
const MOST_INVITATION_DAYS = 90;

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
    const days = checkInput({
      vacancyDays: () => ifGiven(input.vacancyDays, daysArgument),
      handoverDays: () =>
        ifSaid(input.handoverDays, (days) =>
          numberArgument(days, 'input.handoverDays', 1, MOST_HANDOVER_DAYS),
        ),
      shortestStayDays: () =>
        ifSaid(input.shortestStayDays, (days) =>
          numberArgument(days, 'input.shortestStayDays', 1, MOST_STAY_DAYS),
        ),
      longestStayDays: () =>
        ifSaid(input.longestStayDays, (days) =>
          numberArgument(days, 'input.longestStayDays', 1, MOST_STAY_DAYS),
        ),
      termDays: () => ifSaid(input.termDays, (days) => numberArgument(days, 'input.termDays', 1, MOST_DAYS)),
      monthlyHours: () =>
        ifSaid(input.monthlyHours, (hours) => numberArgument(hours, 'input.monthlyHours', 1, 200)),
      invitationDays: () =>
        ifSaid(input.invitationDays, (days) =>
          numberArgument(days, 'input.invitationDays', 1, MOST_INVITATION_DAYS),
        ),
    });
    return this.changes.create(access, asked, async ({ manager }) => {
      const { role } = input;
      await manager.query(`INSERT INTO role_terms (role) VALUES ($1) ON CONFLICT (role) DO NOTHING`, [role]);
      const terms = await manager.findOneOrFail(RoleTerms, {
        where: { role },
        lock: { mode: 'pessimistic_write' },
      });
      Object.assign(terms, saidOf(days));
      demandSensible(terms);
      await manager.save(terms);
      return role;
    });
  }
}

/** @throws Refusal INVALID_INPUT for a longest stay that is over before the shortest, or that nobody could hand over */
function demandSensible({ handoverDays, shortestStayDays, longestStayDays }: RoleTerms): void {
  if (longestStayDays === null) return;
  const field = 'input.longestStayDays';
  if (handoverDays === null || handoverDays > longestStayDays) {
    throw new Refusal(
      'INVALID_INPUT',
      'near the longest stay a handover opens: say how many days before',
      field,
    );
  }
  if (shortestStayDays === null || shortestStayDays < longestStayDays) return;
  throw new Refusal('INVALID_INPUT', 'the longest stay is longer than the shortest', field);
}

function daysArgument(days: number): number {
  if (days >= 1 && days <= MOST_DAYS) return days;
  throw new Refusal(
    'INVALID_INPUT',
    `vacancyDays must be between 1 and ${String(MOST_DAYS)}`,
    'input.vacancyDays',
  ).as('INVALID_INPUT.NUMBER_OUT_OF_RANGE', { least: 1, most: MOST_DAYS });
}
