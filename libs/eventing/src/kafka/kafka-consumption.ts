import type { Logger } from '@vicinia/service-kit';
import { BackgroundLoop } from '../loop/background-loop.js';
import type { Consumption, ConsumeOptions } from '../transport/message-transport.js';
import { GroupMember, type MemberCrash } from './group-member.js';
import { HeldPartitions } from './held-partitions.js';
import type { KafkaSettings } from './kafka-settings.js';

export interface KafkaConsumptionParts {
  readonly settings: KafkaSettings;
  readonly log: Logger;
  /** Told that something failed, so that somebody looks whether the bus answers at all. */
  readonly onTrouble: () => void;
}

/** After so many crashes in a row that the client calls hopeless, liveness asks for a new process. */
const HOPELESS_CRASHES = 5;
const JOIN_PATIENCE_MS = 5_000;
const LOOK_EVERY_MS = 1_000;

/** One member of a consumer group on Kafka: joins, reads, hands over, and joins anew when its client crashes. */
export class KafkaConsumption implements Consumption {
  private readonly loop: BackgroundLoop;
  private readonly held: HeldPartitions;
  private readonly joined = Promise.withResolvers<undefined>();
  private member: GroupMember | null = null;
  private crash: MemberCrash | null = null;
  private hopeless = 0;
  private hintAt = 0;

  constructor(
    private readonly parts: KafkaConsumptionParts,
    private readonly consume: ConsumeOptions,
  ) {
    this.held = new HeldPartitions(parts.settings, consume);
    this.loop = new BackgroundLoop(
      {
        name: `consumption ${consume.group}`,
        turn: () => this.turn(),
        afterFailure: () => this.afterFailure(),
      },
      parts.log,
    );
  }

  /** Resolves when this member has its partitions, at the latest after five seconds: then it goes on trying. */
  async start(): Promise<void> {
    this.loop.start();
    const timer = setTimeout(this.joined.resolve, JOIN_PATIENCE_MS, undefined);
    await this.joined.promise;
    clearTimeout(timer);
  }

  seek(): Promise<void> {
    this.held.seek();
    return Promise.resolve();
  }

  failure(): string | null {
    if (this.hopeless >= HOPELESS_CRASHES)
      return this.crash?.message ?? 'the Kafka client crashes again and again';
    return this.loop.failure();
  }

  async stop(): Promise<void> {
    this.joined.resolve(undefined);
    await this.loop.stop();
    await this.held.release();
    await this.member?.leave();
  }

  private async turn(): Promise<number> {
    const member = (this.member ??= await this.join());
    if (this.crash !== null) throw this.crash;
    if (member.isLost) throw new Error('this member has not been part of its group for long');
    this.hint(member);
    return LOOK_EVERY_MS;
  }

  private join(): Promise<GroupMember> {
    const topics = this.consume.topics.map(({ topic }) => topic);
    return GroupMember.join(this.parts.settings, this.consume.group, topics, this.parts.log, {
      onJoining: () => this.held.freeze(),
      onAssigned: (places, reader) => {
        this.hopeless = 0;
        this.joined.resolve(undefined);
        this.held.assign(places, reader);
      },
      onMessages: (place, messages) => this.held.take(place, messages),
      onCrash: (crash) => {
        this.crash = crash;
        if (!crash.retriable) this.hopeless += 1;
        this.loop.wakeUp();
      },
    });
  }

  private hint(member: GroupMember): void {
    if (performance.now() < this.hintAt) return;
    this.hintAt = performance.now() + this.parts.settings.hintMilliseconds;
    const offsets = this.held.positions();
    // A hint that fails is one that nobody sees; the positions are in the service's database.
    if (offsets.length > 0) member.hint(offsets).catch(() => undefined);
  }

  private async afterFailure(): Promise<void> {
    this.parts.onTrouble();
    const { member } = this;
    this.member = null;
    if (this.hopeless < HOPELESS_CRASHES) this.crash = null;
    // Whoever took over waits at the position row; here the next batch waits until the last one has ended.
    await this.held.release();
    await member?.leave();
  }
}
