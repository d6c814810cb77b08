import { Injectable } from '@nestjs/common';
import { endedBy, MOST_ROWS, RetentionRounds, type KeptBy } from '@vicinia/access';

/** What waits or is on its way stays, however old. */
const DELIVERIES = `
  WITH due AS (
    SELECT id FROM delivery WHERE state NOT IN ('PENDING', 'SENDING') AND next_attempt_at < $1
    ORDER BY next_attempt_at LIMIT $2 FOR UPDATE SKIP LOCKED),
  gone AS (
    DELETE FROM delivery USING due WHERE delivery.id = due.id RETURNING delivery.bulletin_id, delivery.state),
  counted AS (
    INSERT INTO delivery_total AS total (bulletin_id, state, deliveries)
    SELECT bulletin_id, state, count(*) FROM gone WHERE bulletin_id IS NOT NULL
    GROUP BY bulletin_id, state ORDER BY bulletin_id, state
    ON CONFLICT (bulletin_id, state) DO UPDATE SET deliveries = total.deliveries + excluded.deliveries)
  SELECT count(*)::int AS deliveries FROM gone`;

/** What outreach keeps of persons. */
export const keptByOutreach: KeptBy<'outreach'> = {
  // A round of their own removes them when the hours in which one can confirm are over.
  UNCONFIRMED_SUBSCRIPTION: { tables: ['subscription'] },
  // How many a bulletin reached stays with the bulletin.
  DELIVERY: {
    tables: ['delivery'],
    end: async (manager, before) => {
      const [gone] = await manager.query<{ deliveries: number }[]>(DELIVERIES, [before, MOST_ROWS]);
      return gone?.deliveries ?? 0;
    },
  },
  // The address went when it ended. A delivery belongs to a subscription and goes first.
  SUBSCRIPTION: {
    tables: ['subscription', 'subscription_territory', 'contact_key'],
    end: endedBy(`
      DELETE FROM subscription WHERE id IN (
        SELECT ended.id FROM subscription ended
        WHERE ended.state = 'ENDED' AND ended.ended_at < $1
          AND NOT EXISTS (SELECT FROM delivery WHERE delivery.subscription_id = ended.id)
        ORDER BY ended.ended_at LIMIT $2 FOR UPDATE OF ended SKIP LOCKED)`),
  },
  OFFICIAL_ACT: { tables: ['bulletin'] },
};

/** Tables in which nobody is, and what they are for. */
export const outreachTablesWithoutPersons: Readonly<Record<string, string>> = {
  bulletin_text: 'what the public reads',
  bulletin_topic: 'the country’s list',
  delivery_total: 'how many deliveries of a bulletin ended how, after their rows',
};

/** Ends records whose time is over. */
@Injectable()
export class RetentionService {
  constructor(private readonly rounds: RetentionRounds) {}

  endDue(): Promise<void> {
    return this.rounds.run(keptByOutreach);
  }
}
