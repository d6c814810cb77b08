import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const workspace = join(import.meta.dirname, '../..');

/** What the linter says of a file with this content at this path. */
function lint(path: string, content: string): { accepted: boolean; said: string } {
  const config = 'test/architecture/boundaries.eslint.config.mjs';
  const { status, stdout } = spawnSync(
    'npx',
    ['eslint', '--no-config-lookup', '-c', config, '--stdin', '--stdin-filename', path],
    {
      cwd: workspace,
      input: content,
      encoding: 'utf8',
      env: { ...process.env, NX_DAEMON: 'false', NODE_OPTIONS: '' },
    },
  );
  return { accepted: status === 0, said: stdout };
}

describe('the arrows of the architecture', () => {
  it.each([
    [
      'a service that imports a service',
      'services/people/src/x.ts',
      `import { Matrix } from '../../issues/src/matrix/matrix.service.js';\nMatrix;`,
    ],
    [
      'a contract that imports a library',
      'libs/events/src/x.ts',
      `import { Refusal } from '@vicinia/service-kit';\nRefusal;`,
    ],
    [
      'a library that imports the local runner',
      'libs/access/src/x.ts',
      `import { Platform } from '@vicinia/local';\nPlatform;`,
    ],
    [
      'a gateway that imports an event contract',
      'gateway/src/x.ts',
      `import { catalogue } from '@vicinia/events';\ncatalogue;`,
    ],
  ])(
    'refuse %s',
    (_what, path, content) => {
      const { accepted, said } = lint(path, content);
      expect(said).toContain('@nx/enforce-module-boundaries');
      expect(accepted).toBe(false);
    },
    60_000,
  );

  it('let a service import contracts and libraries', () => {
    const content = `import { catalogue } from '@vicinia/events';\nimport { Outbox } from '@vicinia/eventing';\ncatalogue; Outbox;`;
    expect(lint('services/people/src/x.ts', content)).toEqual({ accepted: true, said: '' });
  }, 60_000);
});
