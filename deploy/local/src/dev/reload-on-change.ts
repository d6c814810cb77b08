import { execFile } from 'node:child_process';
import { watch, type FSWatcher } from 'node:fs';
import { promisify } from 'node:util';
import type { ServiceProcess } from '../platform/service-process.js';
import type { Project, WorkspaceProjects } from './workspace-projects.js';

/** An editor writes several files at once, and some of them twice. */
const GATHER_MS = 200;
const GENERATED = /(^|\/)generated\//;

export interface ReloadParts {
  readonly workspace: string;
  readonly projects: WorkspaceProjects;
  /** Processes that start anew, by the project that they run. */
  readonly processes: ReadonlyMap<string, ServiceProcess>;
  readonly say: (line: string) => void;
}

/** Builds a project when its code changes, and starts anew the processes that rest on it; the others run on. */
export class ReloadOnChange {
  private readonly watchers = new Map<Project, FSWatcher>();
  private readonly changed = new Set<string>();
  private timer: NodeJS.Timeout | null = null;
  private work: Promise<void> = Promise.resolve();

  constructor(private readonly parts: ReloadParts) {
    const { projects, processes } = parts;
    const watched = projects.all.filter(({ name }) =>
      [...processes.keys()].some((process) => projects.restsOn(process, name)),
    );
    for (const project of watched) this.watch(project);
  }

  /** Finishes what is being built. */
  async stop(): Promise<void> {
    for (const watcher of this.watchers.values()) watcher.close();
    if (this.timer !== null) clearTimeout(this.timer);
    await this.work;
  }

  /**
   * Watches a project from now on, anew where it was watched: on Linux a watcher does not see a file again that an editor
   * has replaced by another of the same name.
   */
  private watch(project: Project): void {
    this.watchers.get(project)?.close();
    const watcher = watch(project.source, { recursive: true }, (_event, file) => {
      this.note(project, file);
    });
    this.watchers.set(project, watcher);
  }

  private note({ name }: Project, file: string | null): void {
    if (file === null || file.endsWith('.spec.ts')) return;
    if (file.endsWith('.graphql')) this.parts.say(`${file} has changed: npm run generate makes its types`);
    if (!file.endsWith('.ts') && !GENERATED.test(file)) return;
    this.changed.add(name);
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.work = this.work.then(() => this.reload());
    }, GATHER_MS);
  }

  private async reload(): Promise<void> {
    const names = [...this.changed];
    this.changed.clear();
    const { workspace, projects, processes, say } = this.parts;
    for (const project of this.watchers.keys()) if (names.includes(project.name)) this.watch(project);
    const started = performance.now();
    try {
      await promisify(execFile)(
        'npx',
        ['nx', 'run-many', '-t', 'build', '-p', names.join(','), '--output-style=static'],
        { cwd: workspace },
      );
      const again = [...processes].filter(([name]) => names.some((other) => projects.restsOn(name, other)));
      await Promise.all(again.map(([, process]) => process.restart()));
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      say(`↻ ${again.map(([name]) => name).join(', ')} after a change of ${names.join(', ')}, ${seconds} s`);
    } catch (error) {
      say(`! ${names.join(', ')}: ${outputOf(error)}`);
    }
  }
}

/** What a build wrote before it failed, else the error itself. */
function outputOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'stdout' in error) return String(error.stdout);
  return String(error);
}
