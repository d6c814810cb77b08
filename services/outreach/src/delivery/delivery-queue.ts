import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { readableAddress } from '../subscription/sealed-address.js';
import { outcomeOf, type SendFailure } from './send-outcome.js';

/** A delivery that one attempt holds. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly claimId: string;
  readonly bulletinId: string | null;
  /** Code of the topic of its bulletin; of the message that asks to confirm, those that were chosen. */
  readonly topics: readonly string[];
  /** Including this one. */
  readonly attempts: number;
  readonly address: string;
  readonly language: string;
  readonly seed: Buffer;
}

/** As it is stored: the address in plain as the release before wrote it, or sealed. */
type ClaimedRow = Omit<ClaimedDelivery, 'address'> & {
  readonly address: string | null;
  readonly sealed: Buffer | null;
  readonly key: Buffer | null;
};

/** Another attempt holds the delivery by now, or it was called back. */
export class ClaimLost extends Error {}

/** Whoever asks to be asked for confirmation has no name: of that message the hour is kept. */
const AT = `CASE WHEN delivery.bulletin_id IS NULL THEN date_trunc('hour', clock_timestamp()) ELSE clock_timestamp() END`;
/** Times that only an attempt needs, and that tell when it was. */
const FORGOTTEN = `claimed_until = NULL,
         next_attempt_at = CASE WHEN delivery.bulletin_id IS NULL THEN date_trunc('hour', delivery.next_attempt_at)
           ELSE delivery.next_attempt_at END`;

/** The deliveries that wait, shared by all replicas. The clock is the database's. */
@Injectable()
export class DeliveryQueue {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * Takes waiting deliveries for an attempt; no other replica gets the same ones. One whose address cannot be read ends here.
   *
   * @param leaseMilliseconds after which the attempt counts as abandoned
   */
  async claim(most: number, leaseMilliseconds: number): Promise<ClaimedDelivery[]> {
    const claimId = randomUUID();
    const [claimed] = await this.dataSource.query<[ClaimedRow[], number]>(
      `UPDATE delivery SET state = 'SENDING', attempts = delivery.attempts + 1, claim_id = $2, data_began_at = NULL,
         claimed_until = clock_timestamp() + make_interval(secs => $3)
       FROM subscription
       WHERE subscription.id = delivery.subscription_id AND delivery.id IN (
         SELECT due.id FROM delivery due JOIN subscription wanting ON wanting.id = due.subscription_id
         WHERE due.state = 'PENDING' AND due.next_attempt_at <= clock_timestamp()
           AND wanting.state <> 'ENDED'
         ORDER BY due.next_attempt_at, due.id LIMIT $1 FOR UPDATE OF due SKIP LOCKED)
       RETURNING delivery.id, delivery.claim_id AS "claimId", delivery.bulletin_id AS "bulletinId", delivery.attempts,
         COALESCE((SELECT ARRAY[bulletin.topic] FROM bulletin WHERE bulletin.id = delivery.bulletin_id),
           subscription.topics) AS topics, subscription.address, subscription.sealed_address AS sealed,
         (SELECT key FROM contact_key WHERE contact_key.subscription_id = subscription.id) AS key,
         subscription.language, subscription.seed`,
      [most, claimId, leaseMilliseconds / 1000],
    );
    const opened = claimed.map(({ sealed, key, ...delivery }) => ({
      ...delivery,
      address: delivery.address ?? readableAddress(sealed, key),
    }));
    await this.endUnreadable(
      claimId,
      opened.filter(({ address }) => address === null).map(({ id }) => id),
    );
    return opened.flatMap(({ address, ...delivery }) => (address === null ? [] : [{ ...delivery, address }]));
  }

  /** An address that no key opens will not be read at the next attempt either. */
  private async endUnreadable(claimId: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.dataSource.query(
      `UPDATE delivery SET state = 'UNREADABLE', ${FORGOTTEN} WHERE claim_id = $1 AND id = ANY ($2::uuid[])`,
      [claimId, ids],
    );
  }

  /**
   * Notes that the text is about to be handed over.
   *
   * @throws ClaimLost when this attempt holds the delivery no more: it must not send then
   */
  async textBegins({ id, claimId }: ClaimedDelivery): Promise<void> {
    const [rows] = await this.dataSource.query<[unknown[], number]>(
      `UPDATE delivery SET data_began_at = ${AT}
       WHERE id = $1 AND claim_id = $2 AND state = 'SENDING' AND claimed_until > clock_timestamp() RETURNING id`,
      [id, claimId],
    );
    if (rows.length === 0) throw new ClaimLost();
  }

  /** The server took it. Said also of one that was given up as uncertain meanwhile, since now it is certain. */
  async sent({ id, claimId }: ClaimedDelivery): Promise<void> {
    await this.dataSource.query(
      `UPDATE delivery SET state = 'SENT', sent_at = ${AT}, response_code = 250, ${FORGOTTEN}
       WHERE id = $1 AND claim_id = $2 AND state IN ('SENDING', 'UNCERTAIN')`,
      [id, claimId],
    );
  }

  /** The attempt did not succeed. What became of the delivery follows from what is certain about the failure. */
  async notSent({ id, claimId, attempts }: ClaimedDelivery, failure: SendFailure): Promise<void> {
    const outcome = outcomeOf(failure, attempts);
    const pause = outcome.state === 'PENDING' ? outcome.retryInSeconds : 0;
    await this.dataSource.query(
      `UPDATE delivery SET state = $3, response_code = $4, claimed_until = NULL,
         next_attempt_at = CASE WHEN $3 = 'PENDING' THEN clock_timestamp() + make_interval(secs => $5) ELSE ${AT} END
       WHERE id = $1 AND claim_id = $2 AND state = 'SENDING'`,
      [id, claimId, outcome.state, failure.responseCode, pause],
    );
    await this.callBack([id]);
  }

  /**
   * Settles what a crashed process left behind: where the text had not begun it is tried again at once, where it had,
   * nobody can tell whether it arrived.
   */
  async settleAbandoned(): Promise<void> {
    const [settled] = await this.dataSource.query<[{ id: string }[], number]>(
      `UPDATE delivery SET state = CASE WHEN data_began_at IS NULL THEN 'PENDING' ELSE 'UNCERTAIN' END, ${FORGOTTEN}
       WHERE state = 'SENDING' AND claimed_until < clock_timestamp() RETURNING id`,
    );
    if (settled.length > 0) await this.callBack(settled.map(({ id }) => id));
  }

  /** What would be tried again is called back where its subscription ended in the meantime, or its bulletin stands no more. */
  private async callBack(ids: readonly string[]): Promise<void> {
    await this.dataSource.query(
      `DELETE FROM delivery USING subscription
       WHERE delivery.id = ANY ($1::uuid[]) AND delivery.state = 'PENDING'
         AND subscription.id = delivery.subscription_id
         AND (subscription.state = 'ENDED' OR EXISTS (
           SELECT FROM bulletin WHERE bulletin.id = delivery.bulletin_id AND bulletin.state <> 'PUBLISHED'))`,
      [ids],
    );
  }
}
