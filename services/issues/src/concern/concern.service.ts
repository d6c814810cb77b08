import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, type Access, type Change } from '@vicinia/access';
import {
  concernAddedTo,
  concernAnswered,
  concernClosed,
  concernReopened,
  concernTriaged,
} from '@vicinia/events';
import { Indicators } from '@vicinia/indicators';
import { checkInput, demandRoom, languageArgument, now, Refusal, textArgument } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { receiptArgument } from '../arguments/receipt.js';
import type {
  AddToConcernByReceiptInput,
  AddToConcernInput,
  AnswerConcernInput,
  CloseConcernInput,
  ConcernSide,
  ReopenConcernInput,
  TriageConcernInput,
} from '../generated/graphql.js';
import { answeredWithin } from '../indicator/answer-time.js';
import type { Counted } from '../indicator/indicator.js';
import { nextConcernStatus, statusAfterAnswer, statusAfterWriting } from './concern-life-cycle.js';
import { KEPT_FOR_STAFF, MOST_MESSAGES } from './concern-limits.js';
import { ConcernMessage } from './concern-message.entity.js';
import { ConcernNewsService } from './concern-news.service.js';
import type { Concern } from './concern.entity.js';
import { concernActionsByReceipt, concernRecord, onConcern } from './concern.record.js';
import { EscalationService } from './escalation.service.js';
import { isInTime } from '../concern-category/reply-clock.js';

interface Words {
  readonly text: string;
  readonly language: string;
}

/** What people do with a concern after it has been brought in. Each answers with the concern's id. */
@Injectable()
export class ConcernService {
  constructor(
    private readonly changes: Changes,
    private readonly escalations: EscalationService,
    private readonly news: ConcernNewsService,
    private readonly indicators: Indicators<Counted>,
  ) {}

  triage(access: Access, input: TriageConcernInput, key: string): Promise<string> {
    const asked = onConcern('triageConcern', input, key);
    return this.change(access, asked, async ({ manager, record: concern }) => {
      concern.status = nextConcernStatus(concern.status, 'triage');
      await this.news.tell(manager, concernTriaged, concern, now(), {});
    });
  }

  /** A person's text: the first stops the clock, later ones are further messages. */
  answer(access: Access, input: AnswerConcernInput, key: string): Promise<string> {
    const asked = onConcern('answerConcern', input, key);
    return this.change(access, asked, async ({ manager, record: concern }) => {
      concern.status = statusAfterAnswer(concern.status);
      await write(manager, concern, { side: 'STAFF', authorId: access.personId() }, input);
      concern.waitsSince = null;
      concern.newsAt = now();
      if (concern.answeredAt === null) await this.stopClock(manager, concern);
      else await this.news.tell(manager, concernAddedTo, concern, now(), {});
    });
  }

  /** @throws Refusal CONFLICT while the reporter has written something that is neither answered nor read */
  close(access: Access, input: CloseConcernInput, key: string): Promise<string> {
    const asked = onConcern('closeConcern', input, key);
    return this.change(access, asked, async ({ manager, record: concern }) => {
      concern.status = nextConcernStatus(concern.status, 'close');
      await demandRead(manager, concern, input.lastReadId ?? null);
      concern.waitsSince = null;
      concern.closedAt = now();
      await this.news.tellNews(manager, concernClosed, concern, now(), {});
    });
  }

  reopen(access: Access, input: ReopenConcernInput, key: string): Promise<string> {
    const asked = onConcern('reopenConcern', input, key);
    return this.change(access, asked, async ({ manager, record: concern }) => {
      concern.status = nextConcernStatus(concern.status, 'reopen');
      concern.closedAt = null;
      await this.news.tellNews(manager, concernReopened, concern, now(), {});
    });
  }

  add(access: Access, input: AddToConcernInput, key: string): Promise<string> {
    const asked = onConcern('addToConcern', input, key);
    return this.change(access, asked, ({ manager, record: concern }) => this.hear(manager, concern, input));
  }

  addByReceipt(access: Access, input: AddToConcernByReceiptInput, key: string): Promise<string> {
    const asked = {
      operation: 'addToConcernByReceipt',
      rule: concernActionsByReceipt.addToConcernByReceipt.rule,
      receiptHash: receiptArgument(input.receiptHash, 'input.receiptHash'),
      field: 'input.receiptHash',
      key,
      input,
    } as const;
    return this.changes.changeByReceipt(
      access,
      concernRecord,
      asked,
      async ({ manager, record: concern }) => {
        await this.hear(manager, concern, input);
        return concern.id;
      },
    );
  }

  /** The clock of the concern is brought up to now before somebody does something with it. */
  private change(
    access: Access,
    asked: ReturnType<typeof onConcern>,
    work: (change: Change<Concern>) => Promise<void> | void,
  ): Promise<string> {
    return this.changes.change(access, concernRecord, asked, async (change) => {
      await this.escalations.catchUp(change.manager, change.record, now());
      await work(change);
      return change.record.id;
    });
  }

  /** Until the first answer the reply clock waits for all of it; afterwards what the reporter writes waits by itself. */
  private async hear(manager: EntityManager, concern: Concern, words: Words): Promise<void> {
    const before = concern.status;
    concern.status = statusAfterWriting(before);
    concern.closedAt = null;
    const writtenAt = await write(manager, concern, { side: 'REPORTER', authorId: null }, words);
    if (concern.answeredAt !== null) concern.waitsSince ??= writtenAt;
    const told = concern.status === before ? concernAddedTo : concernReopened;
    await this.news.tell(manager, told, concern, writtenAt, {});
  }

  private async stopClock(manager: EntityManager, concern: Concern): Promise<void> {
    const at = now();
    const { territoryId, firstDueAt } = concern;
    concern.answeredAt = at;
    concern.answerDueAt = null;
    if (concern.ranOutAt === null) {
      await this.indicators.add(manager, territoryId, 'CONCERNS_DUE', firstDueAt, 1);
      await this.indicators.add(manager, territoryId, 'CONCERNS_IN_TIME', firstDueAt, 1);
    }
    const countedAt = concern.countedTerritoryId ?? territoryId;
    await this.indicators.add(manager, countedAt, answeredWithin(concern.receivedAt, at), at, 1);
    await this.news.tell(manager, concernAnswered, concern, at, { inTime: isInTime(at, firstDueAt) });
  }
}

async function write(
  manager: EntityManager,
  { id: concernId }: Concern,
  by: { readonly side: ConcernSide; readonly authorId: string | null },
  { text, language }: Words,
): Promise<Date> {
  const writtenAt = now();
  const written = await manager.countBy(ConcernMessage, { concernId });
  const most = by.side === 'STAFF' ? MOST_MESSAGES : MOST_MESSAGES - KEPT_FOR_STAFF;
  demandRoom(written, most, `a concern has at most ${String(most)} messages`);
  const words = checkInput({
    text: () => textArgument(text, 'input.text'),
    language: () => languageArgument(language, 'input.language'),
  });
  const message = { id: randomUUID(), concernId, position: written + 1, ...by, ...words, writtenAt };
  await manager.insert(ConcernMessage, message);
  return writtenAt;
}

async function demandRead(
  manager: EntityManager,
  { id: concernId, waitsSince }: Concern,
  lastReadId: string | null,
): Promise<void> {
  if (waitsSince === null) return;
  const messages = await manager.find(ConcernMessage, { where: { concernId }, order: { position: 'ASC' } });
  const lastRead = messages.findLast(({ id, side }) => side === 'STAFF' || id === lastReadId);
  const unread = messages.filter(({ position }) => position > (lastRead?.position ?? 0)).length;
  if (unread === 0) return;
  throw new Refusal(
    'CONFLICT',
    `the reporter wrote since the last answer, and ${String(unread)} of it is unread: answer it, or read it and name the newest message`,
    'input.lastReadId',
  );
}
