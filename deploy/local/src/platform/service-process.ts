import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** Compiled code of all programs, which share most of it; a folder that is missing is made anew. */
const COMPILED = join(tmpdir(), `vicinia-compiled-${String(process.getuid?.() ?? '')}`);

export const launchNode: Launch = (entry, args, environment) =>
  spawn(process.execPath, ['--enable-source-maps', entry, ...args], {
    env: { PATH: process.env['PATH'] ?? '', NODE_COMPILE_CACHE: COMPILED, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** A slow machine takes its time; a process that ends is told of at once. */
const READY_TIMEOUT_MS = 600_000;
/** Pause before a process that ended by itself is started again; it doubles while the process keeps ending. */
const FIRST_RESTART_PAUSE_MS = 500;
const LONGEST_RESTART_PAUSE_MS = 30_000;
/** A process that ran for so long was well; the next pause is short again. */
const WELL_AFTER_MS = 60_000;
const STOP_TIMEOUT_MS = 15_000;
/** Characters of the log that are shown when a process does not start. */
const END_OF_LOG = 2_000;

/** One process of the platform: a subgraph or the gateway. */
export class ServiceProcess {
  private child: ChildProcess | null = null;
  private exited: Promise<number | null> = Promise.resolve(null);
  private say: ((line: string) => void) | null = null;
  private restartPause = FIRST_RESTART_PAUSE_MS;

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
    const startedAt = performance.now();
    this.exited = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        resolve(code);
        if (this.child !== child || this.say === null) return;
        if (performance.now() - startedAt > WELL_AFTER_MS) this.restartPause = FIRST_RESTART_PAUSE_MS;
        this.say(`${this.name} ended (${String(signal ?? code)}) and is started again`);
        void this.startAgain(this.say);
      });
    });
    await this.untilReady(child);
  }

  /**
   * From now on a process that ends by itself is started again, as an orchestrator would.
   *
   * @param say told when that happens, in one line; null lets processes end again
   */
  keepRunning(say: ((line: string) => void) | null): void {
    this.say = say;
  }

  /**
   * Asks the process to finish in order.
   *
   * @returns its exit code once it has ended; null when it did not run, or had to be killed
   */
  async stop(): Promise<number | null> {
    this.say = null;
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

  /** Stops and starts it, with what has been built meanwhile; whether it is kept running stays as it was. */
  async restart(): Promise<void> {
    const { say } = this;
    await this.stop();
    await this.start();
    this.say = say;
  }

  /** Ends the process as a crash would. */
  async kill(): Promise<void> {
    this.say = null;
    if (this.child === null) return;
    this.child.kill('SIGKILL');
    await this.exited;
    this.child = null;
  }

  private async startAgain(say: (line: string) => void): Promise<void> {
    await pause(this.restartPause);
    this.restartPause = Math.min(2 * this.restartPause, LONGEST_RESTART_PAUSE_MS);
    if (this.say === null) return;
    try {
      await this.start();
      say(`${this.name} answers again`);
    } catch (error) {
      // Its end has been told of, and the next try is under way.
      if (this.child?.exitCode === null) say(error instanceof Error ? error.message : String(error));
    }
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
