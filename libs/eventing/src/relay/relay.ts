import type { AggregateDefinition, EventMessage, Lane } from '@vicinia/events';
import type { Logger } from '@vicinia/service-kit';
import type { ClientConfig } from 'pg';
import { BackgroundLoop } from '../loop/background-loop.js';
import type { EventingMetrics } from '../metrics/eventing-metrics.js';
import { mayBeCounted } from '../metrics/may-be-counted.js';
import type { MessageTransport } from '../transport/message-transport.js';
import { RelaySession } from './relay-session.js';

export interface RelayOptions {
  /** Most messages in one publication. */
  readonly batchSize: number;
  /** Pause between polls when nothing wakes the relay. */
  readonly pollMilliseconds: number;
  /** Pause after a wake-up, so that what is written together is published together. */
  readonly gatherMilliseconds: number;
  /** How long published rows stay. Longer than a bus may be away from its back-up. */
  readonly retentionSeconds: number;
}

export const defaultRelayOptions: RelayOptions = {
  batchSize: 800,
  pollMilliseconds: 500,
  gatherMilliseconds: 5,
  retentionSeconds: 7 * 24 * 3600,
};

export interface RelayParts {
  readonly service: string;
  /** Each lane has its own relay and connection, so that revocations wait behind nobody. */
  readonly lane: Lane;
  readonly connection: ClientConfig;
  readonly transport: MessageTransport;
  /** Topics that this service may publish on. */
  readonly topics: readonly AggregateDefinition[];
  readonly metrics: EventingMetrics;
  readonly log: Logger;
}

const CLAIM_EVERY_MS = 500;
const PRUNE_EVERY_MS = 60_000;
const PRUNE_ROWS = 5_000;
const PRUNING_BUCKET = 0;

/**
 * Brings committed messages from the outbox to the bus: publish, then mark. A crash between the two publishes again,
 * which consumers notice by the message id. The order of an aggregate is kept because its bucket has one relay,
 * rows are read in the order of their commits, and a failed publication is repeated before anything later is read.
 */
export class Relay {
  private readonly loop: BackgroundLoop;
  private readonly options: RelayOptions;
  private session: RelaySession | null = null;
  private prepared = false;
  private claimAt = 0;
  private pruneAt = 0;
  private gathering: NodeJS.Timeout | null = null;
  /** Read while the batch before was on its way. */
  private ahead: readonly EventMessage[] = [];
  /** On the bus, and not yet marked so. */
  private unmarked: readonly EventMessage[] = [];

  constructor(
    private readonly parts: RelayParts,
    options: Partial<RelayOptions> = {},
  ) {
    this.options = { ...defaultRelayOptions, ...options };
    this.loop = new BackgroundLoop(
      {
        name: `relay of the ${parts.lane} lane`,
        turn: () => this.turn(),
        afterFailure: () => {
          this.letGo();
        },
      },
      parts.log,
    );
  }

  start(): void {
    this.loop.start();
  }

  /** Publishes and marks the batch in hand, then gives the buckets to other replicas. */
  async stop(): Promise<void> {
    await this.loop.stop();
    // What cannot be marked is published again, and known by its ids.
    if (this.session !== null) await this.mark(this.session).catch(() => undefined);
    this.letGo();
  }

  /** Why the relay has ended although nobody stopped it, or null. */
  failure(): string | null {
    return this.loop.failure();
  }

  private async turn(): Promise<number> {
    const session = (this.session ??= await this.open());
    await this.prepareTopics();
    await this.claimBuckets(session);
    const messages = this.ahead.length > 0 ? this.ahead : await session.unpublished(this.options.batchSize);
    this.ahead = [];
    if (messages.length > 0) {
      await this.publish(session, messages);
      return 0;
    }
    await this.prune(session);
    return this.options.pollMilliseconds;
  }

  private async open(): Promise<RelaySession> {
    this.claimAt = 0;
    const { service, lane, connection } = this.parts;
    return RelaySession.open(connection, `vicinia-${service}-relay-${lane}`, lane, () => {
      this.gather();
    });
  }

  private gather(): void {
    this.gathering ??= setTimeout(() => {
      this.gathering = null;
      this.loop.wakeUp();
    }, this.options.gatherMilliseconds);
  }

  private async prepareTopics(): Promise<void> {
    if (this.prepared) return;
    await this.parts.transport.prepare(this.parts.topics);
    this.prepared = true;
  }

  private async claimBuckets(session: RelaySession): Promise<void> {
    if (session.holdsAll || performance.now() < this.claimAt) return;
    await session.claimBuckets();
    this.claimAt = performance.now() + CLAIM_EVERY_MS;
  }

  private async publish(session: RelaySession, messages: readonly EventMessage[]): Promise<void> {
    // A full batch has more behind it: while the bus takes it, the database works on the ones before and after.
    const meanwhile = messages.length < this.options.batchSize ? null : this.lookAhead(session, messages);
    const [taken, looked] = await Promise.allSettled([this.parts.transport.publish(messages), meanwhile]);
    if (taken.status === 'rejected') throw taken.reason;
    this.unmarked = messages;
    if (looked.status === 'rejected') throw looked.reason;
    if (this.ahead.length === 0) await this.mark(session);
    for (const [topic, published] of Map.groupBy(messages.filter(mayBeCounted), ({ topic: of }) => of)) {
      this.parts.metrics.published.inc({ topic }, published.length);
    }
  }

  private async lookAhead(session: RelaySession, inHand: readonly EventMessage[]): Promise<void> {
    await this.mark(session);
    this.ahead = await session.unpublished(
      this.options.batchSize,
      inHand.map(({ id }) => id),
    );
  }

  private async mark(session: RelaySession): Promise<void> {
    if (this.unmarked.length === 0) return;
    await session.markPublished(this.unmarked);
    this.unmarked = [];
  }

  private async prune(session: RelaySession): Promise<void> {
    if (this.parts.lane !== 'ordinary' || !session.holds(PRUNING_BUCKET) || performance.now() < this.pruneAt)
      return;
    const pruned = await session.prune(this.options.retentionSeconds, PRUNE_ROWS);
    if (pruned < PRUNE_ROWS) this.pruneAt = performance.now() + PRUNE_EVERY_MS;
  }

  private letGo(): void {
    if (this.gathering !== null) clearTimeout(this.gathering);
    this.gathering = null;
    this.ahead = [];
    this.unmarked = [];
    this.session?.close();
    this.session = null;
  }
}
