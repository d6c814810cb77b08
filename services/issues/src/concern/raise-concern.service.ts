import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Territories, type KnownTerritory } from '@vicinia/access';
import { concernReceived } from '@vicinia/events';
import {
  idArgument,
  IdempotentTransactions,
  now,
  Refusal,
  roundedToTheHour,
  textArgument,
} from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { RaiseAnonymousConcernInput, RaiseConcernInput } from '../generated/graphql.js';
import { Photos, type PhotoHolder } from '../photo/photos.service.js';
import { languageArgument, receiptArgument } from '../reading/arguments.js';
import { ConcernCategory } from './concern-category.entity.js';
import { ConcernMessages } from './concern-messages.js';
import { Concern } from './concern.entity.js';
import { TEXT_LIMIT } from './concern-limits.js';
import { dueAfter, firstToAnswer } from './reply-clock.js';

type Point = NonNullable<RaiseConcernInput['point']>;

/** Takes concerns in and routes them to the territory that answers. */
@Injectable()
export class RaiseConcern {
  constructor(
    private readonly transactions: IdempotentTransactions,
    private readonly territories: Territories,
    private readonly photos: Photos,
    private readonly messages: ConcernMessages,
  ) {}

  /** @returns the concern's id */
  withAccount(personId: string, input: RaiseConcernInput, key: string): Promise<string> {
    return this.transactions.run({ scope: personId, key, operation: 'raiseConcern', input }, (manager) =>
      this.takeIn(manager, input, { personId }),
    );
  }

  /**
   * Nobody is asked who they are, and nothing is kept that would tell.
   *
   * @returns the hash of the receipt
   * @throws Refusal RECEIPT_MALFORMED, or ALREADY_EXISTS for a receipt that was used before
   */
  async anonymously(input: RaiseAnonymousConcernInput, key: string): Promise<string> {
    const receiptHash = receiptArgument(input.receiptHash, 'input.receiptHash');
    await this.transactions.run(
      { scope: receiptHash, key, operation: 'raiseConcernAnonymously', input, anonymous: true },
      (manager) => this.takeIn(manager, input, { receiptHash }),
    );
    return receiptHash;
  }

  private async takeIn(
    manager: EntityManager,
    input: RaiseConcernInput | RaiseAnonymousConcernInput,
    holder: PhotoHolder,
  ): Promise<string> {
    const category = await manager.findOneBy(ConcernCategory, { code: input.category });
    if (!category) throw new Refusal('INVALID_INPUT', 'there is no such category', 'input.category');
    const territory = await this.territoryOf(manager, input);
    const answering = firstToAnswer(await this.territories.lineOf(territory.id, manager));
    const anonymous = 'receiptHash' in holder;
    const receivedAt = anonymous ? roundedToTheHour(now()) : now();
    const dueAt = dueAfter(receivedAt, category.replyMinutes);
    const concern = manager.create(Concern, {
      id: randomUUID(),
      category: category.code,
      text: textArgument(input.text, 'input.text', TEXT_LIMIT),
      language: languageArgument(input.language, 'input.language'),
      longitude: input.point?.longitude ?? null,
      latitude: input.point?.latitude ?? null,
      territoryId: territory.id,
      status: 'RECEIVED',
      reporterId: anonymous ? null : holder.personId,
      receiptHash: anonymous ? holder.receiptHash : null,
      receivedAt,
      replyMinutes: category.replyMinutes,
      firstDueAt: dueAt,
      answerDueAt: dueAt,
      answeringTerritoryId: answering.id,
    });
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(Concern)
      .values(concern)
      .orIgnore()
      .returning('id')
      .execute();
    if ((inserted.raw as unknown[]).length === 0) {
      throw new Refusal('ALREADY_EXISTS', 'a concern with this receipt exists already', 'input.receiptHash');
    }
    await this.photos.attach(manager, concern.id, holder, input.photoIds ?? []);
    await this.messages.tell(manager, concernReceived, concern, receivedAt, {
      category: concern.category,
      anonymous,
      answerDueAt: dueAt.toISOString(),
    });
    return concern.id;
  }

  private async territoryOf(
    manager: EntityManager,
    { point, territoryId }: Pick<RaiseConcernInput, 'point' | 'territoryId'>,
  ): Promise<KnownTerritory> {
    if (point != null && territoryId != null) {
      throw new Refusal('INVALID_INPUT', 'give a point or a territory, not both', 'input.territoryId');
    }
    if (point != null) return this.territoryAt(manager, point);
    const territory =
      territoryId == null
        ? await this.nation(manager)
        : await this.territories.byId(idArgument(territoryId, 'input.territoryId'), manager);
    if (!territory)
      throw new Refusal('INVALID_INPUT', 'there is no territory with this id', 'input.territoryId');
    return territory;
  }

  private async territoryAt(manager: EntityManager, { longitude, latitude }: Point): Promise<KnownTerritory> {
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
      throw new Refusal(
        'INVALID_INPUT',
        'a point has a longitude of ±180 and a latitude of ±90 degrees',
        'input.point',
      );
    }
    const territory = await this.territories.at(longitude, latitude, manager);
    if (!territory)
      throw new Refusal('OUTSIDE_COUNTRY', 'the point lies in no territory of the country', 'input.point');
    return territory;
  }

  private async nation(manager: EntityManager): Promise<KnownTerritory | null> {
    const [root] = await manager.query<{ id: string }[]>(
      `SELECT territory_id AS id FROM territory_projection WHERE parent_id IS NULL AND NOT retired LIMIT 1`,
    );
    return root ? this.territories.byId(root.id, manager) : null;
  }
}
