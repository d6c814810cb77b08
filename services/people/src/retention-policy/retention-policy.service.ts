import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, Territories, type Access } from '@vicinia/access';
import { retentionStated, type RetentionKind } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { checkInput, now, numberArgument, Refusal, textArgument } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { ConfigureRetentionInput } from '../generated/graphql.js';
import { RetentionChange } from './retention-change.entity.js';
import { RetentionPolicy } from './retention-policy.entity.js';
import { laidDownTimes } from './retention-policy.reads.js';
import { isConfigurable, timeOf, type RetentionTime } from './retention-time.js';

/** Lays down how long records are kept, and tells every service. */
@Injectable()
export class RetentionPolicyService {
  constructor(
    private readonly changes: Changes,
    private readonly territories: Territories,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @returns the kind
   * @throws Refusal INVALID_INPUT for a kind of which the country has no choice, and for days beyond its bounds
   */
  configure(access: Access, input: ConfigureRetentionInput, key: string): Promise<RetentionKind> {
    const asked = {
      operation: 'configureRetention',
      rule: 'retention.write',
      key,
      input,
      facts: (manager: EntityManager) => this.territories.factsOfNation(manager),
    } as const;
    const changedBy = access.personId();
    return this.changes.create(access, asked, async ({ manager }) => {
      const { kind } = input;
      const before = timeOf(kind, await laidDownTimes(manager));
      const { days, reason } = checkInput({
        days: () => daysArgument(input.days, before),
        reason: () => textArgument(input.reason, 'input.reason'),
      });
      const policy = await lockedPolicy(manager, before);
      await manager.insert(RetentionChange, {
        ...{ id: randomUUID(), kind, days, reason, changedBy },
        daysBefore: policy.days,
        changedAt: now(),
      });
      await manager.update(RetentionPolicy, { id: policy.id }, { days });
      await this.outbox.add(manager, retentionStated, {
        subject: policy.id,
        territoryId: null,
        data: { kind, days },
      });
      return kind;
    });
  }
}

/** The row of the kind, a new one where nothing was laid down; the lock has two changes told one after the other. */
async function lockedPolicy(manager: EntityManager, { kind, days }: RetentionTime): Promise<RetentionPolicy> {
  await manager.query(
    `INSERT INTO retention_policy (id, kind, days) VALUES ($1, $2, $3) ON CONFLICT (kind) DO NOTHING`,
    [randomUUID(), kind, days],
  );
  return manager.findOneOrFail(RetentionPolicy, { where: { kind }, lock: { mode: 'pessimistic_write' } });
}

function daysArgument(days: number, time: RetentionTime): number {
  if (!isConfigurable(time))
    throw new Refusal('INVALID_INPUT', `the country has no choice of the time of ${time.kind}`, 'input.kind');
  return numberArgument(days, 'input.days', time.leastDays, time.mostDays);
}
