import { meetingsDataRequestAnswered, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { DataRequestAnswersService } from './data-request-answers.service.js';

/** Keeps what meetings answered. */
@Hears(meetingsDataRequestAnswered)
export class MeetingsDataRequestAnsweredConsumer implements EventConsumer<
  typeof meetingsDataRequestAnswered
> {
  constructor(private readonly answers: DataRequestAnswersService) {}

  handle(
    { subject, data }: EventMessage<DataOf<typeof meetingsDataRequestAnswered>>,
    manager: EntityManager,
  ): Promise<void> {
    return this.answers.keep(manager, subject, 'meetings', data);
  }
}
