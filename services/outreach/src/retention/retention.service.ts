import { Injectable } from '@nestjs/common';
import { RetentionRounds, type KeptBy } from '@vicinia/access';

/** What outreach keeps of persons. */
export const keptByOutreach: KeptBy<'outreach'> = {
  // A round of their own removes them when the hours in which one can confirm are over.
  UNCONFIRMED_SUBSCRIPTION: { tables: ['subscription'] },
  SUBSCRIPTION: { tables: ['subscription', 'subscription_territory', 'contact_key'] },
  DELIVERY: { tables: ['delivery'] },
  OFFICIAL_ACT: { tables: ['bulletin'] },
};

/** Tables in which nobody is, and what they are for. */
export const outreachTablesWithoutPersons: Readonly<Record<string, string>> = {
  bulletin_text: 'what the public reads',
  bulletin_topic: 'the country’s list',
};

/** Ends records whose time is over. */
@Injectable()
export class RetentionService {
  constructor(private readonly rounds: RetentionRounds) {}

  endDue(): Promise<void> {
    return this.rounds.run(keptByOutreach);
  }
}
