import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, firstToAnswerAt, Territories, type Access, type KnownTerritory } from '@vicinia/access';
import { Attachments } from '@vicinia/attachments';
import { concernReceived } from '@vicinia/events';
import { Indicators } from '@vicinia/indicators';
import {
  checkInput,
  idArgument,
  ifGiven,
  languageArgument,
  now,
  Refusal,
  textArgument,
} from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { happenedOnArgument } from '../arguments/happened-on.js';
import { receiptArgument } from '../arguments/receipt.js';
import { ConcernCategory } from '../concern-category/concern-category.entity.js';
import type { RaiseAnonymousConcernInput, RaiseConcernInput } from '../generated/graphql.js';
import type { Attachment } from '../attachment/attachment.entity.js';
import type { AttachmentHolder } from '../attachment/attachment.service.js';
import { receivedIn, type Counted } from '../indicator/indicator.js';
import { unknownTerritory } from '../territory/unknown-territory.js';
import { ConcernNewsService, isAnonymous } from '../concern/concern-news.service.js';
import { Concern } from '../concern/concern.entity.js';
import { dueAfter } from '../concern-category/reply-clock.js';

export type Place = Pick<RaiseConcernInput, 'point' | 'territoryId'>;
type Point = NonNullable<Place['point']>;

const TERRITORY = 'input.territoryId';

/** What is said of a concern that arrives. */
export type ArrivingConcern = Omit<RaiseConcernInput, 'attachmentIds'> &
  Pick<RaiseAnonymousConcernInput, 'attachmentIds'>;

/** Who brings it in, and who uploaded its photos. */
export interface BroughtIn {
  readonly by: Pick<Concern, 'reporterId' | 'receiptHash' | 'takenInBy'>;
  readonly attachmentsOf: AttachmentHolder;
}

/** Takes concerns in and routes them to the territory that answers. Each answers with the concern's id. */
@Injectable()
export class ConcernRaisingService {
  constructor(
    private readonly changes: Changes,
    private readonly territories: Territories,
    private readonly attachments: Attachments<Attachment>,
    private readonly news: ConcernNewsService,
    private readonly indicators: Indicators<Counted>,
  ) {}

  withAccount(access: Access, input: RaiseConcernInput, key: string): Promise<string> {
    const asked = { operation: 'raiseConcern', rule: 'concern.raiseWithAccount', key, input } as const;
    return this.changes.create(access, asked, ({ manager }) => {
      const personId = access.personId();
      const by = { reporterId: personId, receiptHash: null, takenInBy: null };
      return this.takeIn(manager, input, { by, attachmentsOf: { uploadedBy: personId } });
    });
  }

  /**
   * Nobody is asked who they are, and nothing is kept that would tell.
   *
   * @throws Refusal RECEIPT_MALFORMED, ALREADY_EXISTS for a receipt that was used before, or ANONYMITY_NOT_ALLOWED
   */
  anonymously(access: Access, input: RaiseAnonymousConcernInput, key: string): Promise<string> {
    const receiptHash = receiptArgument(input.receiptHash, 'input.receiptHash');
    const asked = {
      operation: 'raiseConcernAnonymously',
      rule: 'concern.raise',
      receiptHash,
      key,
      input,
    } as const;
    const by = { reporterId: null, receiptHash, takenInBy: null };
    return this.changes.create(access, asked, ({ manager }) =>
      this.takeIn(manager, input, { by, attachmentsOf: { receiptHash } }),
    );
  }

  /** Takes a concern in, in the transaction of a change that decided access. */
  async takeIn(
    manager: EntityManager,
    input: ArrivingConcern,
    { by, attachmentsOf }: BroughtIn,
  ): Promise<string> {
    const anonymous = isAnonymous(by);
    const category = await manager.findOneBy(ConcernCategory, { code: input.category });
    const { text, language, ...checked } = checkInput({
      category: () => demandCategory(category, anonymous),
      text: () => textArgument(input.text, 'input.text'),
      language: () => languageArgument(input.language, 'input.language'),
      place: () => demandOnePlace(input),
    });
    const { code, replyMinutes, answeringLevel } = checked.category;
    const territory = await this.territoryOf(manager, checked.place);
    const happenedOn = happenedOnArgument(input.happenedOn ?? null, 'input.happenedOn', territory.timeZone);
    const line = await this.territories.ancestors(territory.id, manager);
    const answering = firstToAnswerAt(line, answeringLevel);
    const receivedAt = now();
    const dueAt = dueAfter(receivedAt, replyMinutes);
    const concern = manager.create(Concern, {
      id: randomUUID(),
      category: code,
      kind: input.kind,
      happenedOn,
      text,
      language,
      longitude: input.point?.longitude ?? null,
      latitude: input.point?.latitude ?? null,
      territoryId: territory.id,
      status: 'RECEIVED',
      ...by,
      receivedAt,
      replyMinutes,
      firstDueAt: dueAt,
      answerDueAt: dueAt,
      answeringTerritoryId: answering.id,
    });
    await insertOnce(manager, concern);
    await this.attachments.attach(
      manager,
      { column: 'concernId', id: concern.id },
      attachmentsOf,
      input.attachmentIds,
    );
    await this.news.tell(manager, concernReceived, concern, receivedAt, {
      category: code,
      anonymous,
      answerDueAt: dueAt.toISOString(),
    });
    await this.news.tellReporter(manager, concern, receivedAt);
    await this.indicators.add(manager, territory.id, receivedIn(code), receivedAt, 1);
    return concern.id;
  }

  /** @throws Refusal NOT_FOUND, OUTSIDE_COUNTRY */
  async territoryOf(manager: EntityManager, { point, territoryId }: Place): Promise<KnownTerritory> {
    if (point != null) return this.territoryAt(manager, point);
    const territory =
      territoryId == null
        ? await this.territories.nation(manager)
        : await this.territories.standing(territoryId, manager);
    if (!territory) throw unknownTerritory(TERRITORY);
    return territory;
  }

  private async territoryAt(manager: EntityManager, { longitude, latitude }: Point): Promise<KnownTerritory> {
    const territory = await this.territories.at(longitude, latitude, manager);
    if (!territory)
      throw new Refusal('OUTSIDE_COUNTRY', 'the point lies in no territory of the country', 'input.point');
    return territory;
  }
}

function demandCategory(category: ConcernCategory | null, anonymous: boolean): ConcernCategory {
  if (!category) throw new Refusal('INVALID_INPUT', 'there is no such category', 'input.category');
  if (anonymous && !category.anonymityAllowed) {
    throw new Refusal(
      'ANONYMITY_NOT_ALLOWED',
      'a concern of this category needs a name; nothing of this one was kept',
      'input.category',
    );
  }
  return category;
}

/** A point, or a territory, or neither. */
export function demandOnePlace({ point, territoryId }: Place): Place {
  if (point != null && territoryId != null)
    throw new Refusal('INVALID_INPUT', 'give a point or a territory, not both', TERRITORY);
  if (point != null && (Math.abs(point.longitude) > 180 || Math.abs(point.latitude) > 90)) {
    throw new Refusal(
      'INVALID_INPUT',
      'a point has a longitude of ±180 and a latitude of ±90 degrees',
      'input.point',
    );
  }
  return { point, territoryId: ifGiven(territoryId, (id) => idArgument(id, TERRITORY)) };
}

/** A receipt stands for one concern. */
async function insertOnce(manager: EntityManager, concern: Concern): Promise<void> {
  const inserted = await manager
    .createQueryBuilder()
    .insert()
    .into(Concern)
    .values(concern)
    .orIgnore()
    .returning('id')
    .execute();
  if ((inserted.raw as unknown[]).length === 0)
    throw new Refusal('ALREADY_EXISTS', 'a concern with this receipt exists already', 'input.receiptHash');
}
