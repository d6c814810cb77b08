import { answerDataRequest } from '@vicinia/access';
import {
  dataRequestAsked,
  outreachDataRequestAnswered,
  type DataOf,
  type EventMessage,
} from '@vicinia/events';
import { Hears, Outbox, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { PersonalDataOfOutreach } from './personal-data.js';

/** Answers a person who asks for their data, or for its erasure, with what this service holds. */
@Hears(dataRequestAsked)
export class DataRequestAskedConsumer implements EventConsumer<typeof dataRequestAsked> {
  constructor(
    private readonly personalData: PersonalDataOfOutreach,
    private readonly outbox: Outbox,
  ) {}

  async handle(
    { subject, data }: EventMessage<DataOf<typeof dataRequestAsked>>,
    manager: EntityManager,
  ): Promise<void> {
    const parts = await answerDataRequest(manager, this.personalData.all, data);
    const answer = { subject, territoryId: null, data: { parts } };
    await this.outbox.add(manager, outreachDataRequestAnswered, answer);
  }
}
