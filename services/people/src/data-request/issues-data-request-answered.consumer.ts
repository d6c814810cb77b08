import { issuesDataRequestAnswered, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { DataRequestAnswersService } from './data-request-answers.service.js';

/** Keeps what issues answered. */
@Hears(issuesDataRequestAnswered)
export class IssuesDataRequestAnsweredConsumer implements EventConsumer<typeof issuesDataRequestAnswered> {
  constructor(private readonly answers: DataRequestAnswersService) {}

  handle(
    { subject, data }: EventMessage<DataOf<typeof issuesDataRequestAnswered>>,
    manager: EntityManager,
  ): Promise<void> {
    return this.answers.keep(manager, subject, 'issues', data);
  }
}
