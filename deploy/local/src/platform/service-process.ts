import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

export interface ServiceProcessOptions {
  /** Shown in messages and used for the log file, for example `issues` or `issues-2`. */
  readonly name: string;
  /** Built entry file. */
  readonly entry: string;
  readonly port: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly logFolder: string;
  /** Default: a process of this machine. */
  readonly launch?: Launch;
}

/** Starts a built program with these variables and no others; its output can be read. */
export type Launch = (
  entry: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
) => ChildProcessByStdio<null, Readable, Readable>;

export const launchNode: Launch = (entry, args, environment) =>
  spawn(process.execPath, ['--enable-source-maps', entry, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const READY_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 15_000;
/** Characters of the log that are shown when a process does not start. */
const END_OF_LOG = 2_000;

/** One process of the platform: a subgraph or the gateway. */
export class ServiceProcess {
  private child: ChildProcess | null = null;
  private exited: Promise<number | null> = Promise.resolve(null);

  constructor(private readonly options: ServiceProcessOptions) {}

  get name(): string {
    return this.options.name;
  }

  get url(): string {
    return `http://127.0.0.1:${this.options.port}`;
  }

  get pid(): number | null {
    return this.child?.pid ?? null;
  }

  /** Starts the process and resolves when it is ready to serve. @throws Error with where to read on, when it is not */
  async start(): Promise<void> {
    mkdirSync(this.options.logFolder, { recursive: true });
    const log = createWriteStream(join(this.options.logFolder, `${this.options.name}.log`), { flags: 'a' });
    const { entry, port, environment, launch = launchNode } = this.options;
    const child = launch(entry, [], { PORT: String(port), ...environment });
    child.stdout.pipe(log);
    child.stderr.pipe(log);
    this.child = child;
    this.exited = new Promise((resolve) => {
      child.once('exit', (code) => {
        resolve(code);
      });
    });
    await this.untilReady(child);
  }

  /**
   * Asks the process to finish in order.
   *
   * @returns its exit code once it has ended; null when it did not run, or had to be killed
   */
  async stop(): Promise<number | null> {
    if (this.child === null) return null;
    this.child.kill('SIGTERM');
    const ended = await Promise.race([
      this.exited.then(() => true),
      pause(STOP_TIMEOUT_MS, false, { ref: false }),
    ]);
    if (!ended) this.child.kill('SIGKILL');
    const code = await this.exited;
    this.child = null;
    return code;
  }

  /** Ends the process as a crash would. */
  async kill(): Promise<void> {
    if (this.child === null) return;
    this.child.kill('SIGKILL');
    await this.exited;
    this.child = null;
  }

  private async untilReady(child: ChildProcess): Promise<void> {
    const deadline = performance.now() + READY_TIMEOUT_MS;
    while (performance.now() < deadline) {
      if (child.exitCode !== null || child.signalCode !== null) break;
      if (await this.isReady()) return;
      await pause(50);
    }
    const log = join(this.options.logFolder, `${this.options.name}.log`);
    const end = readFileSync(log, 'utf8').slice(-END_OF_LOG);
    throw new Error(`${this.options.name} did not become ready; see ${log}, which ends with\n${end}`);
  }

  private async isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/health/ready`)).ok;
    } catch {
      return false;
    }
  }
}
