import type { Cluster } from 'kafkajs';
import type { ConsumeOptions } from '../transport/message-transport.js';
import { KafkaPartition } from './kafka-partition.js';
import type { KafkaSettings } from './kafka-settings.js';
import { NodeReader } from './node-reader.js';
import type { KafkaPlace, MemberState } from './settling-assignment.js';

/** Pause before leaders are asked for again when the cluster does not name one. */
const LEADERLESS_PAUSE_MS = 200;

/** The partitions that a member holds between one assignment and the next, and the work on them. */
export class HeldPartitions {
  private readonly held = new Map<string, KafkaPartition>();
  /** Partitions that were taken away while a batch of theirs was in hand. */
  private readonly leaving = new Set<KafkaPartition>();
  private readers = new Map<string, NodeReader>();
  private cluster: Cluster | null = null;
  private frozen = false;
  private leaderlessUntil = 0;

  constructor(
    private readonly settings: KafkaSettings,
    private readonly options: ConsumeOptions,
    private readonly onTrouble: () => void,
    private readonly wake: () => void,
  ) {}

  /** Begins no batch from now on. @returns what is held, and of what a batch is in hand */
  freeze(): Pick<MemberState, 'held' | 'busy'> {
    this.frozen = true;
    const all = [...this.held.values()];
    return { held: all.map(placeOf), busy: all.filter((partition) => partition.isBusy).map(placeOf) };
  }

  /** Begins no batch from now on, and gives those in hand the given time to end. */
  async settle(milliseconds: number): Promise<void> {
    this.frozen = true;
    const limit = Promise.withResolvers<undefined>();
    const timer = setTimeout(limit.resolve, milliseconds, undefined);
    await Promise.race([Promise.all([...this.held.values()].map(({ settled }) => settled)), limit.promise]);
    clearTimeout(timer);
  }

  /** Takes what the group has given this member, and lets go of the rest. Positions are asked for anew. */
  assign(places: readonly KafkaPlace[]): void {
    const given = new Map(places.map((place) => [keyOf(place), place]));
    for (const [key, partition] of this.held) {
      if (!given.has(key)) this.takeAway(key, partition);
    }
    for (const [key, place] of given) {
      const known = this.held.get(key);
      if (known === undefined) this.held.set(key, new KafkaPartition(place, this.options, this.settings));
      else known.seek();
    }
    this.frozen = false;
    this.wake();
  }

  /** Asks for all positions again. */
  seek(): void {
    for (const partition of this.held.values()) partition.seek();
    this.wake();
  }

  /** Lets go of everything; resolves when no batch is in hand any more. Batches not yet begun are refused. */
  async release(): Promise<void> {
    for (const [key, partition] of this.held) this.takeAway(key, partition);
    await Promise.all([...this.leaving].map(({ settled }) => settled));
    this.leaving.clear();
    this.readers.clear();
    this.cluster = null;
  }

  /** Starts all work that is due; what ends later wakes the loop. */
  pump(cluster: Cluster): void {
    if (this.cluster !== cluster) this.readers = new Map();
    this.cluster = cluster;
    const time = performance.now();
    for (const partition of this.leaving) if (!partition.isBusy) this.leaving.delete(partition);
    if (!this.frozen) this.work(time);
    this.read(cluster, time);
  }

  /** Milliseconds until something is due although nobody wakes the loop. */
  timeToNext(): number {
    const time = performance.now();
    const pauses = [...this.held.values(), ...this.readers.values()]
      .map((paused) => paused.pauseLeft(time))
      .filter((left) => left !== null);
    if (this.leaderlessUntil > time) pauses.push(this.leaderlessUntil - time);
    return Math.max(1, Math.min(...pauses, Infinity));
  }

  /** @returns the next offset of each partition, where it is known */
  positions(): (KafkaPlace & { readonly offset: bigint })[] {
    return [...this.held.values()].flatMap((partition) =>
      partition.next === null ? [] : [{ ...placeOf(partition), offset: partition.next }],
    );
  }

  /**
   * Asks for positions, and hands over as many batches as may be in hand at once, longest wait first. What waits
   * meanwhile goes in fewer and larger batches.
   */
  private work(time: number): void {
    const mine = [...this.held.values()].filter((partition) => !this.isLeaving(partition));
    for (const partition of mine) if (partition.isLost(time)) void partition.locate().finally(this.wake);
    const free = this.settings.batchesAtOnce - mine.filter(({ isBusy }) => isBusy).length;
    const ready = mine.filter((partition) => partition.isReady(time)).sort((a, b) => a.servedAt - b.servedAt);
    for (const partition of ready.slice(0, Math.max(free, 0))) partition.deliver(this.wake);
  }

  private read(cluster: Cluster, time: number): void {
    if (time < this.leaderlessUntil) return;
    for (const [node, partitions] of this.byLeader(cluster)) {
      const reader = this.readerOf(node, cluster);
      if (reader.isFree(time)) void reader.read(partitions).finally(this.wake);
    }
  }

  private byLeader(cluster: Cluster): Map<string, KafkaPartition[]> {
    const byLeader = new Map<string, KafkaPartition[]>();
    const wanting = [...this.held.values()].filter((partition) => partition.wanted() !== null);
    try {
      for (const partition of wanting) {
        const [leader] = Object.keys(cluster.findLeaderForPartitions(partition.topic, [partition.partition]));
        if (leader === undefined) throw new Error(`nobody leads ${keyOf(partition)}`);
        byLeader.set(leader, [...(byLeader.get(leader) ?? []), partition]);
      }
      return byLeader;
    } catch {
      this.leaderlessUntil = performance.now() + LEADERLESS_PAUSE_MS;
      cluster.refreshMetadata().catch(this.onTrouble);
      return byLeader;
    }
  }

  private readerOf(node: string, cluster: Cluster): NodeReader {
    const known = this.readers.get(node);
    if (known !== undefined) return known;
    const reader = new NodeReader(node, cluster, this.settings, this.onTrouble);
    this.readers.set(node, reader);
    return reader;
  }

  private takeAway(key: string, partition: KafkaPartition): void {
    partition.revoke();
    this.held.delete(key);
    if (partition.isBusy) this.leaving.add(partition);
  }

  private isLeaving(place: KafkaPlace): boolean {
    return [...this.leaving].some((partition) => keyOf(partition) === keyOf(place));
  }
}

function placeOf({ topic, partition }: KafkaPlace): KafkaPlace {
  return { topic, partition };
}

function keyOf({ topic, partition }: KafkaPlace): string {
  return `${topic}/${String(partition)}`;
}
