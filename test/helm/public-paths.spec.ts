import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { named, RELEASE, render, type KubernetesObject } from './support/charts.js';

const workspace = join(import.meta.dirname, '../..');
const GATEWAY = `${RELEASE}-gateway`;

interface PublicPath {
  readonly path: string;
  readonly exact: boolean;
}

/** Paths that the gateway answers by its own code: the graph, its schema and its table of edge routes. */
async function pathsOfCode(): Promise<string[]> {
  const edge = (await import(join(workspace, 'gateway/src/edge/edge-routes.ts'))) as {
    EDGE_ROUTES: readonly { path: string }[];
  };
  return [
    '/graphql',
    '/graphql.sdl',
    ...edge.EDGE_ROUTES.map(({ path }) => path.replace(/:\w+/, 'some-token')),
  ];
}

/** Pages, settings and files of the portal, as the gateway answers them. */
async function pathsOfPortal(): Promise<string[]> {
  const { PORTAL_PAGES } = (await import(join(workspace, 'gateway/src/portal/portal-routes.ts'))) as {
    PORTAL_PAGES: readonly string[];
  };
  const pages = PORTAL_PAGES.map((path) => path.replace(/:\w+|\*/, 'some-id'));
  return [...pages, '/portal/settings.json', '/portal/files/main.js'];
}

function ingressPaths(file: string, more: object = {}): PublicPath[] {
  const { rules } = named(render('vicinia', file, more), 'Ingress', GATEWAY)['spec'];
  return rules[0].http.paths.map(({ path, pathType, backend }: KubernetesObject) => {
    expect(backend.service).toEqual({ name: GATEWAY, port: { name: 'http' } });
    return { path, exact: pathType === 'Exact' };
  });
}

function routePaths(file: string): PublicPath[] {
  const [rule] = named(render('vicinia', file), 'HTTPRoute', GATEWAY)['spec'].rules;
  expect(rule.backendRefs).toEqual([{ name: GATEWAY, port: 4000 }]);
  return rule.matches.map(({ path }: KubernetesObject) => ({
    path: path.value,
    exact: path.type === 'Exact',
  }));
}

function isRouted(paths: readonly PublicPath[], asked: string): boolean {
  return paths.some(({ path, exact }) => asked === path || (!exact && asked.startsWith(`${path}/`)));
}

/** Server-sent events of what changes. */
const LIVE = ['/events'];
const EXPLORER = ['/explorer', '/explorer/settings.json', '/explorer/files/main.js'];
const NEVER = [
  '/metrics',
  '/health/live',
  '/health/ready',
  '/.well-known/apollo/server-health',
  '/graphql/x',
];

describe.each([
  ['an Ingress', ingressPaths, 'everything-values.yaml'],
  ['an HTTPRoute', routePaths, 'gateway-api-values.yaml'],
])('%s', (_kind, pathsIn, file) => {
  const paths = pathsIn(file);

  it('leads to every public path of the code and never to health or metrics', async () => {
    for (const path of await pathsOfCode()) expect([path, isRouted(paths, path)]).toEqual([path, true]);
    expect(NEVER.filter((path) => isRouted(paths, path))).toEqual([]);
  });

  it('leads to live changes, the portal and the explorer when they are on', async () => {
    const asked = [...LIVE, ...(await pathsOfPortal()), ...EXPLORER];
    expect(asked.filter((path) => !isRouted(paths, path))).toEqual([]);
  });

  it('has no path that the gateway does not answer', async () => {
    const code = [...(await pathsOfCode()), ...LIVE, ...(await pathsOfPortal()), ...EXPLORER];
    expect(paths.filter((path) => !code.some((asked) => isRouted([path], asked)))).toEqual([]);
  });
});

it('nothing leads to live changes, the portal and the explorer when they are off', async () => {
  const paths = ingressPaths('production-values.yaml', { gateway: { live: { enabled: false } } });
  expect([...LIVE, ...(await pathsOfPortal()), ...EXPLORER].filter((path) => isRouted(paths, path))).toEqual(
    [],
  );
});

it('an Ingress has the certificates that its values name', () => {
  expect(named(render('vicinia', 'production-values.yaml'), 'Ingress', GATEWAY)['spec'].tls).toEqual([
    { secretName: 'vicinia-tls', hosts: ['vicinia.example.org'] },
  ]);
});

it('helm test asks the first query of the README', () => {
  const [, query] = /"query": "(query \(\$point.*?)",/.exec(
    readFileSync(join(workspace, 'README.md'), 'utf8'),
  )!;
  const pod = named(render('vicinia', 'minimal-values.yaml'), 'Pod', `${GATEWAY}-first-query`);
  expect(pod['metadata'].annotations['helm.sh/hook']).toBe('test');
  expect(pod['spec'].containers[0].args[0]).toContain(query);
});
