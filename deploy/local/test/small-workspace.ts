import { copyFileSync, mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const workspace = join(import.meta.dirname, '../../..');

/** What services answer with, from a library that both use or from their own code. */
const SERVES = `import { createServer } from 'node:http';
import { WORD } from '@small/words';
import { OWN } from './own.js';
createServer((_request, response) => response.end(WORD + ' ' + OWN)).listen(Number(process.env.PORT));`;
const SERVES_ALONE = `import { createServer } from 'node:http';
createServer((_request, response) => response.end('alone')).listen(Number(process.env.PORT));`;

/**
 * A workspace that is built as this one is: a library `words`, a service `talker` that rests on it, and a service
 * `loner` that rests on nothing.
 */
export class SmallWorkspace {
  readonly folder = mkdtempSync(join(tmpdir(), 'vicinia-workspace-'));

  constructor() {
    mkdirSync(join(this.folder, 'deploy'));
    for (const file of ['nx.json', '.swcrc', 'tsconfig.base.json', 'deploy/compile.mjs']) {
      copyFileSync(join(workspace, file), join(this.folder, file));
    }
    symlinkSync(join(workspace, 'node_modules'), join(this.folder, 'node_modules'));
    this.package('', { name: 'small', workspaces: ['libs/*', 'services/*'] });
    this.project('libs/words', 'words', { exports: './dist/words.js' });
    this.project('services/talker', 'talker', { dependencies: { '@small/words': '1.0.0' } });
    this.project('services/loner', 'loner', {});
    mkdirSync(join(this.folder, 'services/talker/node_modules/@small'), { recursive: true });
    symlinkSync(
      join(this.folder, 'libs/words'),
      join(this.folder, 'services/talker/node_modules/@small/words'),
    );
    this.write('libs/words/src/words.ts', `export const WORD = 'first';`);
    this.write('services/talker/src/own.ts', `export const OWN = 'one';`);
    this.write('services/talker/src/main.ts', SERVES);
    this.write('services/loner/src/main.ts', SERVES_ALONE);
  }

  get projects(): string[] {
    return ['libs/words', 'services/talker', 'services/loner'].map((path) => join(this.folder, path));
  }

  /** Puts another file in its place, as editors do. */
  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}~`, text);
    renameSync(`${file}~`, file);
  }

  private project(path: string, name: string, more: object): void {
    this.package(path, {
      name: `@small/${name}`,
      version: '1.0.0',
      type: 'module',
      ...more,
      nx: { name, targets: { build: {} } },
    });
  }

  private package(path: string, content: object): void {
    this.write(join(path, 'package.json'), JSON.stringify({ private: true, ...content }));
  }
}
