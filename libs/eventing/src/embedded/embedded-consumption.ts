import { randomUUID } from 'node:crypto';
import type { Logger } from '@vicinia/service-kit';
import type { ClientConfig } from 'pg';
import { BackgroundLoop } from '../loop/background-loop.js';
import type { Consumption, ConsumeOptions } from '../transport/message-transport.js';
import { AssignedPartition } from './assigned-partition.js';
import { BusSession, type BusPlace, type LogRow, type Member } from './bus-session.js';
import type { EmbeddedTransportOptions } from './embedded-options.js';
import { fairShare } from './fair-share.js';

export interface ConsumptionParts {
  readonly connection: ClientConfig;
  readonly options: EmbeddedTransportOptions;
  /** All partitions of the topics. */
  readonly places: readonly BusPlace[];
  readonly log: Logger;
  readonly onReachable: (reachable: boolean) => void;
}

/** While another member still finishes a batch of a partition that is ours now. */
const RETRY_LOCK_MS = 50;

/** One member of a consumer group on the embedded log. */
export class EmbeddedConsumption implements Consumption {
  private readonly self: Member;
  private readonly loop: BackgroundLoop;
  private readonly held = new Map<string, AssignedPartition>();
  /** Revoked partitions whose last batch is still in hand. */
  private readonly leaving = new Set<AssignedPartition>();
  private session: BusSession | null = null;
  private balanceAt = 0;
  private pollAt = 0;
  private gathering: NodeJS.Timeout | null = null;

  constructor(
    private readonly parts: ConsumptionParts,
    private readonly consume: ConsumeOptions,
  ) {
    this.self = { member: randomUUID(), topics: consume.topics.map((topic) => topic.topic) };
    this.loop = new BackgroundLoop(
      {
        name: `consumption ${consume.group}`,
        turn: () => this.turn(),
        afterFailure: () => this.afterFailure(),
      },
      parts.log,
    );
  }

  start(): void {
    this.loop.start();
  }

  async seek(): Promise<void> {
    for (const partition of this.held.values()) partition.seek();
    this.loop.wakeUp();
    return Promise.resolve();
  }

  failure(): string | null {
    return this.loop.failure();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    // Batches that the consumer has not begun are refused by their signal; those begun are finished.
    this.revokeAll();
    await this.allSettled();
    // When the bus is away, the end of the connection says the same.
    await this.session?.leave(this.self.member).catch(() => undefined);
    this.letGo();
  }

  private async turn(): Promise<number> {
    const session = (this.session ??= await this.open());
    if (performance.now() >= this.balanceAt) await this.balance(session);
    this.pollAllWhenDue();
    const due = [...this.held.values()].filter((partition) => partition.isDue(performance.now()));
    if (due.length > 0) {
      await this.read(session, due);
      return 0;
    }
    return this.timeToNext();
  }

  private async open(): Promise<BusSession> {
    this.balanceAt = 0;
    const { connection, options, onReachable } = this.parts;
    const session = await BusSession.open(connection, options.applicationName, this.consume.group, {
      onAppended: (place) => {
        this.heardOf(place);
      },
      onMembership: (group) => {
        this.membershipChanged(group);
      },
      onLost: () => {
        this.loop.wakeUp();
      },
    });
    await session.beat(this.self, options.memberTimeoutSeconds);
    await session.announce();
    onReachable(true);
    return session;
  }

  private heardOf(place: string): void {
    const partition = this.held.get(place);
    if (partition === undefined) return;
    partition.markAppended();
    this.gathering ??= setTimeout(() => {
      this.gathering = null;
      this.loop.wakeUp();
    }, this.parts.options.gatherMilliseconds);
  }

  private membershipChanged(group: string): void {
    if (group !== this.consume.group) return;
    this.balanceAt = 0;
    this.loop.wakeUp();
  }

  /** Shows life, gives up what belongs to others now, and takes what belongs to us as soon as they let go of it. */
  private async balance(session: BusSession): Promise<void> {
    const others = await session.beat(this.self, this.parts.options.memberTimeoutSeconds);
    this.parts.onReachable(true);
    const share = fairShare(this.parts.places, this.self.member, [this.self, ...others]);
    const mine = new Set(share.map(keyOf));
    for (const [key, partition] of this.held) {
      if (!mine.has(key)) this.revoke(key, partition);
    }
    await this.unlockSettled(session);
    const missing = share.filter((place) => !this.held.has(keyOf(place)) && !this.isLeaving(place));
    for (const place of await session.tryLock(missing)) {
      this.held.set(keyOf(place), new AssignedPartition(place, this.consume, this.parts.options.batchSize));
    }
    const complete = share.every((place) => this.held.has(keyOf(place))) && this.leaving.size === 0;
    this.balanceAt =
      performance.now() + (complete ? this.parts.options.heartbeatMilliseconds : RETRY_LOCK_MS);
  }

  private revoke(key: string, partition: AssignedPartition): void {
    partition.revoke();
    this.held.delete(key);
    this.leaving.add(partition);
  }

  private async unlockSettled(session: BusSession): Promise<void> {
    const settled = [...this.leaving].filter((partition) => partition.isIdle);
    await session.unlock(settled);
    for (const partition of settled) this.leaving.delete(partition);
  }

  private isLeaving(place: BusPlace): boolean {
    return [...this.leaving].some((partition) => keyOf(partition) === keyOf(place));
  }

  private pollAllWhenDue(): void {
    if (performance.now() < this.pollAt) return;
    this.pollAt = performance.now() + this.parts.options.pollMilliseconds;
    for (const partition of this.held.values()) partition.markAppended();
  }

  private async read(session: BusSession, due: readonly AssignedPartition[]): Promise<void> {
    const wanted: { partition: AssignedPartition; position: bigint }[] = [];
    for (const partition of due) {
      const position = await partition.readFrom();
      if (position !== null) wanted.push({ partition, position });
    }
    if (wanted.length === 0) return;
    const places = wanted.map(({ partition: { topic, partition }, position }) => ({
      topic,
      partition,
      position,
    }));
    const rows = rowsByPlace(await session.read(places, this.parts.options.batchSize));
    for (const { partition, position } of wanted) {
      const found = rows.get(keyOf(partition));
      if (found !== undefined)
        partition.deliver(found, position, () => {
          this.loop.wakeUp();
        });
    }
  }

  private timeToNext(): number {
    const time = performance.now();
    const pauses = [...this.held.values()]
      .map((partition) => partition.pauseLeft(time))
      .filter((left) => left !== null);
    return Math.max(1, Math.min(this.balanceAt - time, this.pollAt - time, ...pauses));
  }

  private async afterFailure(): Promise<void> {
    this.parts.onReachable(false);
    this.letGo();
    // Whoever took over waits at the position row; here the next batch waits until the last one has ended.
    await this.allSettled();
    this.leaving.clear();
  }

  private async allSettled(): Promise<void> {
    await Promise.all([...this.leaving].map((partition) => partition.settled));
  }

  private revokeAll(): void {
    for (const [key, partition] of this.held) this.revoke(key, partition);
  }

  private letGo(): void {
    if (this.gathering !== null) clearTimeout(this.gathering);
    this.gathering = null;
    this.revokeAll();
    this.session?.close();
    this.session = null;
  }
}

function keyOf(place: BusPlace): string {
  return `${place.topic}/${String(place.partition)}`;
}

function rowsByPlace(rows: readonly LogRow[]): Map<string, LogRow[]> {
  const byPlace = new Map<string, LogRow[]>();
  for (const row of rows) {
    const known = byPlace.get(keyOf(row));
    if (known === undefined) byPlace.set(keyOf(row), [row]);
    else known.push(row);
  }
  return byPlace;
}
