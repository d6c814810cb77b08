import { answerDataRequest } from '@vicinia/access';
import { dataRequestAsked, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { DataRequestAnswersService } from './data-request-answers.service.js';
import { PERSONAL_DATA } from './personal-data.js';

/** Answers a request with what this service holds, as the others do; its answer needs no message. */
@Hears(dataRequestAsked)
export class DataRequestAskedConsumer implements EventConsumer<typeof dataRequestAsked> {
  constructor(private readonly answers: DataRequestAnswersService) {}

  async handle(
    { subject, data }: EventMessage<DataOf<typeof dataRequestAsked>>,
    manager: EntityManager,
  ): Promise<void> {
    const parts = await answerDataRequest(manager, PERSONAL_DATA, data);
    await this.answers.keep(manager, subject, 'people', { parts });
  }
}
