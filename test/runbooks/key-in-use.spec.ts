import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { showInternalKeys } from '@vicinia/service-kit';
import { Registry } from 'prom-client';

const script = join(import.meta.dirname, '../../helm/vicinia/files/scripts/key-in-use.sh');

type Keys = readonly ['signs' | 'accepts', ...string[]];

/** Processes whose metrics are made as ours are, and a kubectl that runs commands beside them. */
describe('the closing check of a rotation', () => {
  const servers: Server[] = [];

  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  async function processWith(keys: Keys | null): Promise<number> {
    const registry = new Registry();
    if (keys !== null) {
      const [use, ...kids] = keys;
      showInternalKeys(
        registry,
        use,
        kids.map((kid) => ({ kid })),
      );
    }
    const server = createServer((_, response) => void registry.metrics().then((text) => response.end(text)));
    servers.push(server.listen(0, '127.0.0.1'));
    await new Promise((resolve) => server.once('listening', resolve));
    return (server.address() as AddressInfo).port;
  }

  async function check(
    kid: string,
    pods: Readonly<Record<string, Keys | null>>,
  ): Promise<{ status: number; said: string }> {
    const ports = await Promise.all(
      Object.entries(pods).map(async ([pod, keys]) => [pod, await processWith(keys)] as const),
    );
    const bin = mkdtempSync(join(tmpdir(), 'kubectl-'));
    const fake = `#!/usr/bin/env bash
shift 2
case $1 in
  get) [[ "$*" == *instance=demo,* ]] && printf '%s\\n' ${ports.map(([pod]) => `pod/${pod}`).join(' ')} ;;
  exec) case $2 in ${ports.map(([pod, port]) => `pod/${pod}) port=${String(port)} ;;`).join(' ')} esac
    PORT=$port exec "\${@:4}" ;;
esac
`;
    writeFileSync(join(bin, 'kubectl'), fake);
    chmodSync(join(bin, 'kubectl'), 0o755);
    const env = { PATH: `${bin}:${join(process.execPath, '..')}:${process.env['PATH']!}` };
    return new Promise((resolve) => {
      execFile(script, ['-n', 'vicinia', 'demo', kid], { env }, (error, stdout, stderr) => {
        resolve({ status: Number(error?.code ?? 0), said: stdout + stderr });
      });
    });
  }

  it('passes when every process works with the new key alone', async () => {
    const pods = {
      gateway: ['signs', 'new'],
      people: ['accepts', 'new'],
      issues: ['accepts', 'new'],
    } as const;
    expect(await check('old', pods)).toEqual({
      status: 0,
      said: 'No process signs with old or accepts it (1 of the gateway, 2 of subgraphs).\n',
    });
  });

  it.each([
    [
      'a gateway still signs with the old key',
      { gateway: ['signs', 'old'], people: ['accepts', 'new'] },
      'pod/gateway still signs old',
    ],
    [
      'one subgraph still accepts the old key',
      { gateway: ['signs', 'new'], people: ['accepts', 'new'], issues: ['accepts', 'new', 'old'] },
      'pod/issues still accepts old',
    ],
    [
      'a process does not tell',
      { gateway: ['signs', 'new'], people: ['accepts', 'new'], issues: null },
      'pod/issues does not tell its keys',
    ],
    ['no gateway is found', { people: ['accepts', 'new'] }, 'Found 0 processes of the gateway'],
  ] as const)('fails when %s', async (_, pods, reason) => {
    const { status, said } = await check('old', pods);
    expect({ status, said }).toEqual({ status: 1, said: expect.stringContaining(reason) as string });
  });
});
