import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Territories, type Access, type Rule } from '@vicinia/access';
import { concernAnswered, concernClosed } from '@vicinia/events';
import {
  idArgument,
  IdempotentTransactions,
  now,
  Refusal,
  roundedToTheHour,
  textArgument,
} from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type {
  AddToConcernByReceiptInput,
  AddToConcernInput,
  AnswerConcernInput,
  ConcernSide,
} from '../generated/graphql.js';
import { IndicatorDeltas } from '../indicators/indicator-deltas.js';
import { demandOn, notFound } from '../platform/demand-on.js';
import { languageArgument, receiptArgument } from '../reading/arguments.js';
import { nextConcernStatus, requireOpenToReporter, statusAfterAnswer } from './concern-life-cycle.js';
import { TEXT_LIMIT } from './concern-limits.js';
import { ConcernMessage } from './concern-message.entity.js';
import { ConcernMessages, isAnonymous } from './concern-messages.js';
import { Concern } from './concern.entity.js';
import { Escalations } from './escalations.service.js';
import { isInTime } from './reply-clock.js';

interface Words {
  readonly text: string;
  readonly language: string;
}

interface Change {
  readonly operation: string;
  readonly rule: Rule;
  readonly concernId: string;
  readonly field: string;
  readonly key: string;
  readonly input: unknown;
}

/** What people do with a concern after it has been brought in. Each change is one transaction on the locked row. */
@Injectable()
export class ConcernDesk {
  constructor(
    private readonly transactions: IdempotentTransactions,
    private readonly territories: Territories,
    private readonly escalations: Escalations,
    private readonly messages: ConcernMessages,
    private readonly deltas: IndicatorDeltas,
  ) {}

  triage(access: Access, concernId: string, key: string): Promise<string> {
    return this.change(
      access,
      {
        operation: 'triageConcern',
        rule: 'concern.triage',
        concernId,
        field: 'concernId',
        key,
        input: { concernId },
      },
      (_manager, concern) => {
        concern.status = nextConcernStatus(concern.status, 'triage');
        return Promise.resolve();
      },
    );
  }

  /** A person's text: the first stops the clock, later ones are further messages. */
  answer(access: Access, input: AnswerConcernInput, key: string): Promise<string> {
    return this.change(
      access,
      {
        operation: 'answerConcern',
        rule: 'concern.answer',
        concernId: input.concernId,
        field: 'input.concernId',
        key,
        input,
      },
      async (manager, concern) => {
        concern.status = statusAfterAnswer(concern.status);
        await this.write(manager, concern, 'STAFF', access.personId(), input);
        if (concern.answeredAt === null) await this.stopClock(manager, concern);
      },
    );
  }

  close(access: Access, concernId: string, key: string): Promise<string> {
    return this.change(
      access,
      {
        operation: 'closeConcern',
        rule: 'concern.answer',
        concernId,
        field: 'concernId',
        key,
        input: { concernId },
      },
      async (manager, concern) => {
        concern.status = nextConcernStatus(concern.status, 'close');
        await this.messages.tell(manager, concernClosed, concern, now(), {});
      },
    );
  }

  add(access: Access, input: AddToConcernInput, key: string): Promise<string> {
    return this.change(
      access,
      {
        operation: 'addToConcern',
        rule: 'concern.addTo',
        concernId: input.concernId,
        field: 'input.concernId',
        key,
        input,
      },
      async (manager, concern) => {
        requireOpenToReporter(concern.status);
        await this.write(manager, concern, 'REPORTER', null, input);
      },
    );
  }

  /** @returns the hash of the receipt */
  async addByReceipt(input: AddToConcernByReceiptInput, key: string): Promise<string> {
    const receiptHash = receiptArgument(input.receiptHash, 'input.receiptHash');
    await this.transactions.run(
      { scope: receiptHash, key, operation: 'addToConcernByReceipt', input, anonymous: true },
      async (manager) => {
        const concern = await lockedByReceipt(manager, receiptHash);
        requireOpenToReporter(concern.status);
        await this.write(manager, concern, 'REPORTER', null, input);
        return concern.id;
      },
    );
    return receiptHash;
  }

  private change(
    access: Access,
    { operation, rule, concernId, field, key, input }: Change,
    work: (manager: EntityManager, concern: Concern) => Promise<void>,
  ): Promise<string> {
    const id = idArgument(concernId, field);
    return this.transactions.run({ scope: access.personId(), key, operation, input }, async (manager) => {
      const concern = await manager.findOne(Concern, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!concern) throw notFound(field);
      const territory = await this.territories.byId(concern.territoryId, manager);
      const territoryPaths = territory ? Territories.pathsOf(territory) : [];
      demandOn(access, rule, 'concern.read', { territoryPaths, selfIds: [concern.reporterId] }, field);
      await this.escalations.catchUp(manager, concern, now());
      await work(manager, concern);
      await manager.save(Concern, concern);
      return concern.id;
    });
  }

  private async stopClock(manager: EntityManager, concern: Concern): Promise<void> {
    const at = now();
    concern.answeredAt = at;
    concern.answerDueAt = null;
    if (concern.ranOutAt === null) {
      await this.deltas.add(manager, concern.territoryId, 'CONCERNS_DUE', concern.firstDueAt, 1);
      await this.deltas.add(manager, concern.territoryId, 'CONCERNS_IN_TIME', concern.firstDueAt, 1);
    }
    await this.messages.tell(manager, concernAnswered, concern, at, {
      inTime: isInTime(at, concern.firstDueAt),
    });
  }

  private async write(
    manager: EntityManager,
    concern: Concern,
    side: ConcernSide,
    authorId: string | null,
    words: Words,
  ): Promise<void> {
    const fromNobody = side === 'REPORTER' && isAnonymous(concern);
    await manager.insert(ConcernMessage, {
      id: randomUUID(),
      concernId: concern.id,
      position: (await manager.countBy(ConcernMessage, { concernId: concern.id })) + 1,
      side,
      authorId,
      text: textArgument(words.text, 'input.text', TEXT_LIMIT),
      language: languageArgument(words.language, 'input.language'),
      writtenAt: fromNobody ? roundedToTheHour(now()) : now(),
    });
  }
}

/**
 * The concern of a receipt, locked.
 *
 * @throws Refusal NOT_FOUND
 */
export async function lockedByReceipt(manager: EntityManager, receiptHash: string): Promise<Concern> {
  const concern = await manager.findOne(Concern, {
    where: { receiptHash },
    lock: { mode: 'pessimistic_write' },
  });
  if (!concern) throw new Refusal('NOT_FOUND', 'there is no concern with this receipt', 'input.receiptHash');
  return concern;
}
