import { Inject } from '@nestjs/common';
import { ChangeNews, Territories } from '@vicinia/access';
import { handoverNoticeRequested, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, Outbox, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from '../environment.js';
import { draftNewOfficer, readNewOfficerTemplates, type NewOfficerTemplates } from './new-officer.js';
import { writeDraft } from './write-draft.js';

/** Topic of who is responsible where; it is there from the start. */
const OFFICERS = 'OFFICERS';

/** Drafts who is there from now on, when a post is handed over (S2 1.1.2). A named person completes and releases it. */
@Hears(handoverNoticeRequested)
export class HandoverNoticeRequestedConsumer implements EventConsumer<typeof handoverNoticeRequested> {
  private readonly templates: NewOfficerTemplates = readNewOfficerTemplates();

  constructor(
    private readonly territories: Territories,
    private readonly outbox: Outbox,
    private readonly news: ChangeNews,
    @Inject(OUTREACH_ENVIRONMENT) private readonly environment: OutreachEnvironment,
  ) {}

  async handle(
    { subject, territoryId, data }: EventMessage<DataOf<typeof handoverNoticeRequested>>,
    manager: EntityManager,
  ): Promise<void> {
    const territory = territoryId === null ? null : await this.territories.byId(territoryId, manager);
    // Parked until the territory is known: without its name there is nothing to say to anybody.
    if (territory === null) throw new Error('the territory of the post is not known here');
    const { id, names: territoryNames, timeZone } = territory;
    const officer = { role: data.role, from: new Date(data.from), territoryNames, timeZone };
    await writeDraft(
      manager,
      { outbox: this.outbox, news: this.news },
      {
        territoryId: id,
        kind: 'HANDOVER',
        topic: OFFICERS,
        issueId: null,
        occasionAt: null,
        draftedBy: null,
        correctsId: null,
        handoverId: subject,
      },
      draftNewOfficer(this.templates, officer, this.environment.COUNTRY_LANGUAGES),
    );
  }
}
