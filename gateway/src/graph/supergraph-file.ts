import { readFile } from 'node:fs/promises';
import { describeFailure, type Logger } from '@vicinia/service-kit';
import { Counter, Gauge, type Registry } from 'prom-client';
import { codeOfFailure } from '../http/failure-code.js';

/**
 * The supergraph as a file. Its content is compared at every poll, since a mounted ConfigMap is replaced by swapping
 * a symbolic link, which tells a file watcher nothing. A content that is refused is tried once and reported.
 */
export class SupergraphFile {
  private lastTried = '';
  private candidate = '';
  private timer: NodeJS.Timeout | null = null;
  private readonly refusals: Counter;
  private readonly isStale: Gauge;
  private readonly loadedAt: Gauge;

  constructor(
    private readonly path: string,
    private readonly pollMilliseconds: number,
    private readonly log: Logger,
    metrics: Registry,
  ) {
    const registers = [metrics];
    this.refusals = new Counter({
      name: 'gateway_supergraph_refusals_total',
      help: 'Supergraph files that could not be used; the graph before them went on serving.',
      registers,
    });
    this.isStale = new Gauge({
      name: 'gateway_supergraph_stale',
      help: '1 while the file holds a supergraph that was refused, or cannot be read.',
      registers,
    });
    this.loadedAt = new Gauge({
      name: 'gateway_supergraph_loaded_timestamp_seconds',
      help: 'When the supergraph that is being served was taken over.',
      registers,
    });
  }

  /** @throws Error when there is no file to start with */
  async read(): Promise<string> {
    this.lastTried = await readFile(this.path, 'utf8');
    this.loadedAt.setToCurrentTime();
    return this.lastTried;
  }

  /** @param take takes over a new supergraph, or throws and keeps the one before */
  watch(take: (supergraph: string) => void): void {
    this.timer = setInterval(() => void this.poll(take), this.pollMilliseconds);
    this.timer.unref();
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
  }

  private async poll(take: (supergraph: string) => void): Promise<void> {
    try {
      const content = await readFile(this.path, 'utf8');
      // What is not the same at two polls may still be in the middle of being written.
      const isSettled = content === this.candidate;
      this.candidate = content;
      if (!isSettled || content === this.lastTried) return;
      this.lastTried = content;
      take(content);
      this.loadedAt.setToCurrentTime();
      this.isStale.set(0);
      this.log.info('a new supergraph was taken over');
    } catch (failure) {
      // A file that is away for a moment is not a refusal; it is told once by the gauge and read again.
      this.isStale.set(1);
      if (codeOfFailure(failure) === 'ENOENT') return;
      this.refusals.inc();
      this.log.error(
        { failure: describeFailure(failure) },
        'a new supergraph was refused; the one before serves on',
      );
    }
  }
}
