import { Injectable } from '@nestjs/common';
import type { DataOf, DataRequestAnswered, Producer } from '@vicinia/events';
import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { Person } from '../person/person.entity.js';
import { awaitedOf } from './data-request-state.js';
import { DataRequestAnswer } from './data-request-answer.entity.js';
import { DataRequest } from './data-request.entity.js';

/** Keeps what services answer to a request. */
@Injectable()
export class DataRequestAnswersService {
  /** A service answers once. A request that is no longer kept is left alone. */
  async keep(
    manager: EntityManager,
    requestId: string,
    service: Producer,
    { parts }: DataOf<DataRequestAnswered>,
  ): Promise<void> {
    const request = await manager.findOne(DataRequest, {
      where: { id: requestId },
      lock: { mode: 'pessimistic_write' },
    });
    if (request === null) return;
    const answer = { requestId, service, answeredAt: now(), parts };
    await manager.createQueryBuilder().insert().into(DataRequestAnswer).values(answer).orIgnore().execute();
    const answers = await manager.findBy(DataRequestAnswer, { requestId });
    if (awaitedOf(answers.map((each) => each.service)).length > 0) return;
    request.answeredAt ??= now();
    await manager.save(request);
    if (request.kind === 'ERASURE')
      await manager.update(Person, { id: request.personId }, { erasureAskedAt: null });
  }
}
