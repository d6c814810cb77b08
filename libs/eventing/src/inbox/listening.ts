import type { Lane } from '@vicinia/events';
import type { Logger, Tracing } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { BackgroundLoop } from '../loop/background-loop.js';
import type { EventingMetrics } from '../metrics/eventing-metrics.js';
import { ParkingRetry } from '../parking/parking-retry.js';
import { ProjectionKeeper } from '../projections/projection-keeper.js';
import type { MessageTransport } from '../transport/message-transport.js';
import type { ConsumerRegistry } from './consumer-registry.js';
import { ConsumerRunner } from './consumer-runner.js';
import { MessageHandling } from './message-handling.js';

export interface ListeningParts {
  readonly service: string;
  readonly dataSource: DataSource;
  /** The connections of the access lane, apart from those of requests and ordinary work. */
  readonly accessDatabase: DataSource;
  readonly transport: MessageTransport;
  readonly metrics: EventingMetrics;
  readonly tracing: Tracing | null;
  readonly log: Logger;
  readonly requestPollMilliseconds: number;
  readonly inboxRetentionSeconds: number;
}

const LANES: readonly Lane[] = ['access', 'ordinary'];
const PRUNE_EVERY_MS = 600_000;

/** All that a service does to hear: a lane each for access and ordinary work, requests of the operator, pruning. */
export class Listening {
  readonly lanes: readonly ListeningLane[];
  private readonly pruning: BackgroundLoop;

  constructor(
    registry: ConsumerRegistry,
    private readonly parts: ListeningParts,
  ) {
    const handling = new MessageHandling(registry, parts.tracing);
    this.lanes = LANES.filter((lane) => registry.topics(lane).length > 0).map(
      (lane) =>
        new ListeningLane(lane, registry, handling, {
          ...parts,
          dataSource: lane === 'access' ? parts.accessDatabase : parts.dataSource,
        }),
    );
    this.pruning = new BackgroundLoop({ name: 'inbox pruning', turn: () => this.prune() }, parts.log);
  }

  start(): void {
    for (const lane of this.lanes) lane.start();
    if (this.lanes.length > 0) this.pruning.start();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.lanes.map((lane) => lane.stop()), this.pruning.stop()]);
  }

  notReady(): string | null {
    return this.lanes.map((lane) => lane.notReady()).find((reason) => reason !== null) ?? null;
  }

  failure(): string | null {
    const failures = [...this.lanes.map((lane) => lane.failure()), this.pruning.failure()];
    return failures.find((failure) => failure !== null) ?? null;
  }

  private async prune(): Promise<number> {
    await this.parts.dataSource.query(
      `DELETE FROM inbox_message WHERE handled_at < now() - make_interval(secs => $1)`,
      [this.parts.inboxRetentionSeconds],
    );
    return PRUNE_EVERY_MS;
  }
}

/** One lane: its consumption, and the loop that acts on the operator's requests for its group. */
export class ListeningLane {
  readonly runner: ConsumerRunner;
  private readonly keeper: ProjectionKeeper;
  private readonly retry: ParkingRetry;
  private readonly loop: BackgroundLoop;
  private started = false;

  constructor(
    readonly lane: Lane,
    readonly registry: ConsumerRegistry,
    handling: MessageHandling,
    private readonly parts: ListeningParts,
  ) {
    this.runner = new ConsumerRunner({ ...parts, registry, handling }, lane);
    this.retry = new ParkingRetry(parts.dataSource, handling, parts.log);
    this.keeper = new ProjectionKeeper({
      ...parts,
      registry,
      group: this.runner.group,
      topics: registry.topics(lane),
      seek: () => this.runner.seek(),
    });
    this.loop = new BackgroundLoop(
      { name: `requests ${this.runner.group}`, turn: () => this.turn() },
      parts.log,
    );
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    await this.runner.stop();
  }

  notReady(): string | null {
    return this.keeper.notReady();
  }

  failure(): string | null {
    return this.loop.failure() ?? this.runner.failure();
  }

  private async turn(): Promise<number> {
    if (!this.started) await this.runner.start();
    this.started = true;
    await this.keeper.look();
    await this.retry.actOnRequests(this.runner.group);
    return this.parts.requestPollMilliseconds;
  }
}
