import { execFileSync, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import getPort from 'get-port';
import setUpCharts from '../support/global-setup.mjs';

const VERSION = 'v1.36.3';
const TOKEN = 'admin-of-a-test';
const workspace = join(import.meta.dirname, '../../..');

/** The API server of Kubernetes with its etcd, and no controllers: it judges objects, and nothing runs. */
export default async function globalSetup() {
  await setUpCharts();
  const bin = buildPrograms();
  const folder = join(process.env.TMPDIR, 'cluster');
  mkdirSync(folder);
  const [etcd, peer, api] = [await getPort(), await getPort(), await getPort()];
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(join(folder, 'accounts.key'), privateKey.export({ type: 'pkcs8', format: 'pem' }), {
    mode: 0o600,
  });
  writeFileSync(join(folder, 'accounts.pub'), publicKey.export({ type: 'spki', format: 'pem' }));
  writeFileSync(join(folder, 'tokens.csv'), `${TOKEN},admin,admin,"system:masters"\n`, { mode: 0o600 });
  const children = [
    start(folder, join(bin, 'etcd'), [
      `--data-dir=${folder}/etcd`,
      `--listen-client-urls=http://127.0.0.1:${etcd}`,
      `--advertise-client-urls=http://127.0.0.1:${etcd}`,
      `--listen-peer-urls=http://127.0.0.1:${peer}`,
      `--initial-advertise-peer-urls=http://127.0.0.1:${peer}`,
      `--initial-cluster=default=http://127.0.0.1:${peer}`,
    ]),
    start(folder, join(bin, 'kube-apiserver'), [
      `--etcd-servers=http://127.0.0.1:${etcd}`,
      `--secure-port=${api}`,
      '--bind-address=127.0.0.1',
      `--cert-dir=${folder}/certificates`,
      `--token-auth-file=${folder}/tokens.csv`,
      `--service-account-key-file=${folder}/accounts.pub`,
      `--service-account-signing-key-file=${folder}/accounts.key`,
      '--service-account-issuer=https://kubernetes.default.svc',
      '--service-cluster-ip-range=10.96.0.0/16',
      '--authorization-mode=RBAC',
      // Accounts are made by a controller that is not here.
      '--disable-admission-plugins=ServiceAccount',
    ]),
  ];
  globalThis.viciniaCluster = children;
  const server = `https://127.0.0.1:${api}`;
  Object.assign(process.env, {
    KUBECONFIG: writeKubeconfig(folder, server),
    VICINIA_CLUSTER_BIN: bin,
    VICINIA_CLUSTER: server,
    VICINIA_CLUSTER_TOKEN: TOKEN,
  });
  await untilReady(join(bin, 'kubectl'), children);
}

function buildPrograms() {
  const bin = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'vicinia/cluster', VERSION);
  mkdirSync(bin, { recursive: true });
  const [major, minor] = VERSION.slice(1).split('.');
  const version = { gitVersion: VERSION, gitMajor: major, gitMinor: minor };
  const stamp = Object.entries(version).map(
    ([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`,
  );
  const programs = {
    etcd: 'go.etcd.io/etcd/server/v3',
    kubectl: 'k8s.io/kubernetes/cmd/kubectl',
    'kube-apiserver': 'k8s.io/kubernetes/cmd/kube-apiserver',
  };
  for (const [name, source] of Object.entries(programs)) {
    if (existsSync(join(bin, name))) continue;
    process.stdout.write(`go build ${source}\n`);
    execFileSync('go', ['build', '-ldflags', stamp.join(' '), '-o', join(bin, name), source], {
      cwd: join(workspace, 'test/helm/cluster/tools'),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return bin;
}

function start(folder, program, args) {
  const log = openSync(join(folder, `${program.split('/').at(-1)}.log`), 'w');
  return spawn(program, args, { cwd: folder, stdio: ['ignore', log, log] });
}

function writeKubeconfig(folder, server) {
  const path = join(folder, 'kubeconfig.json');
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'test', cluster: { server, 'insecure-skip-tls-verify': true } }],
    users: [{ name: 'admin', user: { token: TOKEN } }],
    contexts: [{ name: 'test', context: { cluster: 'test', user: 'admin' } }],
    'current-context': 'test',
  };
  writeFileSync(path, JSON.stringify(config), { mode: 0o600 });
  return path;
}

async function untilReady(kubectl, children) {
  const deadline = performance.now() + 60_000;
  for (;;) {
    try {
      execFileSync(kubectl, ['get', '--raw', '/readyz'], { stdio: 'pipe' });
      return;
    } catch (failure) {
      const ended = children.find(({ exitCode }) => exitCode !== null);
      if (ended !== undefined || performance.now() > deadline)
        throw new Error(`the API server does not become ready: ${failure.stderr}`);
      await pause(250);
    }
  }
}
