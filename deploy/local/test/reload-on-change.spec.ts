import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { until } from '@vicinia/testkit';
import getPort from 'get-port';
import { ReloadOnChange } from '../src/dev/reload-on-change.js';
import { WorkspaceProjects } from '../src/dev/workspace-projects.js';
import { ServiceProcess } from '../src/platform/service-process.js';
import { SmallWorkspace } from './small-workspace.js';

const PATIENCE_MS = 60_000;

describe('what is developed', () => {
  const workspace = new SmallWorkspace();
  const { folder } = workspace;
  const said: string[] = [];
  let talker: ServiceProcess;
  let loner: ServiceProcess;
  let reload: ReloadOnChange;

  const processOf = async (name: string): Promise<ServiceProcess> =>
    new ServiceProcess({
      name,
      entry: join(folder, 'services', name, 'dist/main.js'),
      port: await getPort(),
      environment: {},
      logFolder: join(folder, 'logs'),
    });
  const answer = async (): Promise<string> => (await fetch(talker.url)).text();
  /** Changes a file and waits for what is said of it. */
  const change = async (path: string, text: string): Promise<string> => {
    const before = said.length;
    workspace.write(path, text);
    await until(`something to be said of ${path}`, () => said.length > before, PATIENCE_MS);
    return said.at(-1) ?? '';
  };

  beforeAll(async () => {
    await promisify(execFile)('npx', ['nx', 'run-many', '-t', 'build'], { cwd: folder });
    [talker, loner] = [await processOf('talker'), await processOf('loner')];
    await Promise.all([talker.start(), loner.start()]);
    reload = new ReloadOnChange({
      workspace: folder,
      projects: WorkspaceProjects.read(workspace.projects),
      processes: new Map(Object.entries({ talker, loner })),
      say: (line) => said.push(line),
    });
  }, PATIENCE_MS);

  afterAll(async () => {
    await reload.stop();
    await Promise.all([talker.stop(), loner.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }, PATIENCE_MS);

  it('answers with its code as it was built', async () => {
    expect(await answer()).toBe('first one');
  });

  it(
    'starts anew with what was changed in it, each time an editor replaces the file, and the others run on',
    async () => {
      const others = loner.pid;
      expect(await change('services/talker/src/own.ts', `export const OWN = 'two';`)).toMatch(
        /^↻ talker after a change of talker,/,
      );
      expect(await answer()).toBe('first two');
      await change('services/talker/src/own.ts', `export const OWN = 'three';`);
      expect(await answer()).toBe('first three');
      expect(loner.pid).toBe(others);
    },
    PATIENCE_MS,
  );

  it(
    'starts anew after a change of a library that it rests on',
    async () => {
      const others = loner.pid;
      expect(await change('libs/words/src/words.ts', `export const WORD = 'second';`)).toMatch(
        /^↻ talker after a change of words,/,
      );
      expect(await answer()).toMatch(/^second/);
      expect(loner.pid).toBe(others);
    },
    PATIENCE_MS,
  );

  it(
    'runs on while its code cannot be built, says why, and starts anew once it can',
    async () => {
      const before = [talker.pid, await answer()];
      expect(await change('services/talker/src/own.ts', 'export const = 4;')).toMatch(
        /^! talker: [^]*own\.ts/,
      );
      expect([talker.pid, await answer()]).toEqual(before);
      expect(await change('services/talker/src/own.ts', `export const OWN = 'mended';`)).toMatch(/^↻ talker/);
      expect(await answer()).toMatch(/mended$/);
    },
    PATIENCE_MS,
  );

  it(
    'does not start anew for a test',
    async () => {
      workspace.write('libs/words/src/words.spec.ts', 'export const NOTHING = 1;');
      // Were the test seen, the library would be built with what comes now.
      expect(await change('services/talker/src/own.ts', `export const OWN = 'last';`)).toMatch(
        /^↻ talker after a change of talker,/,
      );
    },
    PATIENCE_MS,
  );
});
