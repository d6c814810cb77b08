import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const services = join(import.meta.dirname, '../../services');

describe.each(readdirSync(services))('data-source.ts of %s', (service) => {
  const source = join(services, service, 'src');
  const dataSource = readFileSync(join(source, 'data-source.ts'), 'utf8');

  it.each([
    ['entity', '*/*.entity.ts', /@Entity\([^]*?export class (\w+)/g],
    ['migration', 'migrations/*.ts', /export class (\w+) implements MigrationInterface/g],
  ])('lists every %s: one that it does not name is not there for TypeORM', (_, files, declaration) => {
    const declared = globSync(files, { cwd: source }).flatMap((file) =>
      [...readFileSync(join(source, file), 'utf8').matchAll(declaration)].map(([, name = '']) => name),
    );
    expect(declared.length).toBeGreaterThan(0);
    // Once where it is imported, once in the list.
    const timesNamed = (name: string): number =>
      dataSource.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;
    expect(declared.filter((name) => timesNamed(name) < 2)).toEqual([]);
  });
});
