import { outreachDataRequestAnswered, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { DataRequestAnswersService } from './data-request-answers.service.js';

/** Keeps what outreach answered. */
@Hears(outreachDataRequestAnswered)
export class OutreachDataRequestAnsweredConsumer implements EventConsumer<
  typeof outreachDataRequestAnswered
> {
  constructor(private readonly answers: DataRequestAnswersService) {}

  handle(
    { subject, data }: EventMessage<DataOf<typeof outreachDataRequestAnswered>>,
    manager: EntityManager,
  ): Promise<void> {
    return this.answers.keep(manager, subject, 'outreach', data);
  }
}
