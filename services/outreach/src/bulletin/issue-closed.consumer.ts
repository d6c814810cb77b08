import { Inject } from '@nestjs/common';
import { Territories, ChangeNews } from '@vicinia/access';
import { issueClosed, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, Outbox, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { OUTCOMES } from '../bulletin-topic/outcomes-topic.js';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from '../environment.js';
import { writeDraft } from './write-draft.js';
import { draftOutcome, readOutcomeTemplates, type OutcomeTemplates } from './you-said-we-did.js';

/** Drafts what to tell the public when an issue closes with an assessed effect. A named person releases it. */
@Hears(issueClosed)
export class IssueClosedConsumer implements EventConsumer<typeof issueClosed> {
  private readonly templates: OutcomeTemplates = readOutcomeTemplates();

  constructor(
    private readonly territories: Territories,
    private readonly outbox: Outbox,
    private readonly news: ChangeNews,
    @Inject(OUTREACH_ENVIRONMENT) private readonly environment: OutreachEnvironment,
  ) {}

  async handle(message: EventMessage<DataOf<typeof issueClosed>>, manager: EntityManager): Promise<void> {
    const territory =
      message.territoryId === null ? null : await this.territories.byId(message.territoryId, manager);
    // Parked until the territory is known: without its name there is nothing to say to anybody.
    if (territory === null) throw new Error('the territory of the issue is not known here');
    const { effect, concernCount, closedAt } = message.data;
    const outcome = { effect, concernCount, territoryNames: territory.names };
    const texts = draftOutcome(this.templates, outcome, this.environment.COUNTRY_LANGUAGES);
    await writeDraft(
      manager,
      { outbox: this.outbox, news: this.news },
      {
        territoryId: territory.id,
        kind: 'YOU_SAID_WE_DID',
        topic: OUTCOMES,
        issueId: message.subject,
        occasionAt: new Date(closedAt),
        draftedBy: null,
        correctsId: null,
      },
      texts,
    );
  }
}
