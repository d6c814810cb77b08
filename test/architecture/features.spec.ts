import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const services = join(import.meta.dirname, '../../services');

/** Folders of a service that are no features: what is generated, how the tables came to be, checks of arguments. */
const NO_FEATURES = new Set(['generated', 'migrations', 'arguments']);

/** Which features of a service import which others of it, tests aside. */
function importsOf(service: string): Map<string, Set<string>> {
  const source = join(services, service, 'src');
  const imports = new Map<string, Set<string>>();
  for (const file of globSync('*/**/*.ts', { cwd: source, exclude: (name) => name.endsWith('.spec.ts') })) {
    const [feature = ''] = file.split('/');
    if (NO_FEATURES.has(feature)) continue;
    const imported = imports.get(feature) ?? new Set();
    imports.set(feature, imported);
    for (const [, path = ''] of readFileSync(join(source, file), 'utf8').matchAll(/ from '(\.\.\/[^']+)'/g)) {
      const [other = '', ...rest] = relative(source, join(source, dirname(file), path)).split('/');
      if (rest.length > 0 && other !== feature && !NO_FEATURES.has(other)) imported.add(other);
    }
  }
  return imports;
}

/** Features without those that import nothing that is left, again and again: what stays goes round in circles. */
function circling(imports: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  let left = [...imports.keys()];
  for (;;) {
    const next = left.filter((feature) => left.some((other) => imports.get(feature)?.has(other)));
    if (next.length === left.length) return left;
    left = next;
  }
}

describe('the features of a service', () => {
  it.each(['issues', 'people', 'meetings', 'outreach'])(
    'of %s build on each other in one direction',
    (service) => {
      const imports = importsOf(service);
      expect(imports.size).toBeGreaterThan(3);
      expect(circling(imports)).toEqual([]);
    },
  );

  it('of issues stand on each other as in the domain', () => {
    const imports = importsOf('issues');
    const upwards = [
      'concern-category',
      'concern',
      'issue',
      'matrix',
      'measure',
      'signature',
      'review',
      'work',
    ].flatMap((feature, place, order) =>
      order
        .slice(place + 1)
        .filter((higher) => imports.get(feature)?.has(higher))
        .map((higher) => `${feature} → ${higher}`),
    );
    expect(upwards).toEqual([]);
  });

  it('show a circle where there is one', () => {
    const imports = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['b'])],
      ['d', new Set<string>()],
    ]);
    expect(circling(imports)).toEqual(['a', 'b', 'c']);
  });
});
