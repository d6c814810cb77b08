import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { serverProperties, type BrokerPlace, type ClusterSettings } from './broker-settings.js';

const READY_TIMEOUT_MS = 90_000;
const STOP_TIMEOUT_MS = 30_000;
const LOOK_EVERY_MS = 100;
const run = promisify(execFile);

/** One broker as a process of this machine. */
export class LocalBroker {
  private child: ChildProcess | null = null;

  constructor(
    readonly place: BrokerPlace,
    private readonly classPath: string,
    private readonly settings: ClusterSettings,
  ) {}

  /** Of the Java process, or null when it does not run. */
  get pid(): number | null {
    return this.child?.pid ?? null;
  }

  get isRunning(): boolean {
    return this.child !== null;
  }

  /** Writes the configuration and formats the storage, unless that has been done. */
  async prepare(clusterId: string, all: readonly BrokerPlace[]): Promise<void> {
    mkdirSync(this.place.folder, { recursive: true });
    writeFileSync(this.propertiesFile, serverProperties(this.place, all, this.settings));
    if (existsSync(join(this.place.folder, 'log/meta.properties'))) return;
    const users = (this.settings.scramUsers ?? []).flatMap((user) => ['--add-scram', user]);
    const format = ['format', '--cluster-id', clusterId, '--config', this.propertiesFile, ...users];
    await run('java', ['-Xmx128m', '-cp', this.classPath, 'kafka.tools.StorageTool', ...format]);
  }

  /**
   * Starts the process. It is ready when its port answers; a cluster of several needs a majority for that.
   *
   * @throws Error with the end of its log when it ends or does not answer in 90 seconds
   */
  async start(): Promise<void> {
    const heap = String(this.settings.heapMegabytes ?? 512);
    const child = spawn(
      'java',
      [
        ...[`-Xmx${heap}m`, `-Xms${heap}m`, '-XX:+UseSerialGC', '-Djava.awt.headless=true'],
        `-Dorg.slf4j.simpleLogger.logFile=${this.logFile}`,
        '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
        '-Dorg.slf4j.simpleLogger.showDateTime=true',
        ...['-cp', this.classPath, 'kafka.Kafka', this.propertiesFile],
      ],
      { stdio: 'ignore' },
    );
    this.child = child;
    child.once('exit', () => {
      if (this.child === child) this.child = null;
    });
    await this.ready();
  }

  /** Asks the broker to hand over its partitions and to end; ends it hard when it does not. */
  async stop(): Promise<void> {
    const { child } = this;
    if (child === null) return;
    child.kill('SIGTERM');
    const limit = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await this.gone(child);
    clearTimeout(limit);
  }

  /** Ends the process as a crash would. */
  async kill(): Promise<void> {
    const { child } = this;
    if (child === null) return;
    child.kill('SIGKILL');
    await this.gone(child);
  }

  /** Stops the process in its tracks, as a machine that hangs; connections stay open. */
  freeze(): void {
    this.child?.kill('SIGSTOP');
  }

  thaw(): void {
    this.child?.kill('SIGCONT');
  }

  private async gone(child: ChildProcess): Promise<void> {
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }

  private async ready(): Promise<void> {
    const deadline = performance.now() + READY_TIMEOUT_MS;
    while (!(await answers(this.place.port))) {
      if (this.child === null || performance.now() > deadline) {
        await this.kill();
        throw new Error(`broker ${this.place.id} did not start:\n${this.lastWords()}`);
      }
      await pause(LOOK_EVERY_MS);
    }
  }

  private lastWords(): string {
    return existsSync(this.logFile) ? readFileSync(this.logFile, 'utf8').slice(-4_000) : '(it wrote no log)';
  }

  private get propertiesFile(): string {
    return join(this.place.folder, 'server.properties');
  }

  private get logFile(): string {
    return join(this.place.folder, 'broker.log');
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}
