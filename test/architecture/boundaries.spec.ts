import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { boundaries, projects } from '../../eslint.boundaries.mjs';

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
      env: { ...process.env, NODE_OPTIONS: '' },
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
      'a portal that imports a library of the services',
      'gateway/portal/src/x.ts',
      `import { Refusal } from '@vicinia/service-kit';\nRefusal;`,
    ],
    [
      'a client that imports a contract',
      'libs/client/src/x.ts',
      `import { catalogue } from '@vicinia/events';\ncatalogue;`,
    ],
    [
      'a library that imports the local runner',
      'libs/access/src/x.ts',
      `import { Platform } from '@vicinia/local';\nPlatform;`,
    ],
    [
      'a service that exports what is of a service',
      'services/people/src/x.ts',
      `export * from '@vicinia/issues';`,
    ],
    [
      'a service that imports a service when it is needed',
      'services/people/src/x.ts',
      `await import('@vicinia/issues/matrix');`,
    ],
    [
      'a type of a service in a service',
      'services/people/src/x.ts',
      `export type Matrix = import('@vicinia/issues').Matrix;`,
    ],
    [
      'a library that reaches into the files of another',
      'libs/access/src/x.ts',
      `import { Refusal } from '../../service-kit/src/errors/refusal.js';\nRefusal;`,
    ],
    [
      'a project that imports itself by its name',
      'libs/access/src/x.ts',
      `import { Access } from '@vicinia/access';\nAccess;`,
    ],
    [
      'a library that its package.json does not name',
      'libs/geography/src/x.ts',
      `import { Refusal } from '@vicinia/service-kit';\nRefusal;`,
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
      expect(said).toContain('architecture/boundaries');
      expect(accepted).toBe(false);
    },
    60_000,
  );

  it('let a service import contracts and libraries', () => {
    const content = `import { catalogue } from '@vicinia/events';\nimport { Outbox } from '@vicinia/eventing';\ncatalogue; Outbox;`;
    expect(lint('services/people/src/x.ts', content)).toEqual({ accepted: true, said: '' });
  }, 60_000);

  it('go in no circle: no project stands on itself by way of others', () => {
    const declared = new Map([...projects.values()].map((project) => [project.name, project.declared]));
    const reached = (from: string, seen = new Set<string>()): Set<string> => {
      for (const next of declared.get(from) ?? []) {
        if (!declared.has(next) || seen.has(next)) continue;
        seen.add(next);
        reached(next, seen);
      }
      return seen;
    };

    expect(declared.size).toBeGreaterThan(10);
    expect([...declared.keys()].filter((name) => reached(name).has(name))).toEqual([]);
  });

  it('judge every project: each has a type that a constraint names', () => {
    const known = boundaries.map(({ sourceTag }) => sourceTag);
    const untagged = [...projects.values()].filter(({ tags }) => !tags.some((tag) => known.includes(tag)));

    expect(untagged.map(({ name }) => name)).toEqual([]);
  });
});
