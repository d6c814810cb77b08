import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '@vicinia/testkit';
import { workspace } from './compose.js';

/** Keycloak from Maven Central, unpacked once. */
function distribution(version: string): string {
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'vicinia/keycloak');
  const folder = join(cache, `keycloak-${version}`);
  if (!existsSync(folder)) {
    const partial = join(cache, `${process.pid}.partial`);
    mkdirSync(partial, { recursive: true });
    const artifact = `org.keycloak:keycloak-quarkus-dist:${version}:zip`;
    const target = [`-Dartifact=${artifact}`, `-DoutputDirectory=${partial}`];
    const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack';
    // Without a project Maven leaves its marks where it is run.
    execFileSync('mvn', ['-q', '-B', goal, ...target], { cwd: partial });
    renameSync(join(partial, `keycloak-${version}`), folder);
    rmSync(partial, { recursive: true });
  }
  return folder;
}

export interface RunningKeycloak {
  readonly url: string;
  stop(): Promise<void>;
}

/** Keycloak with the realm of the compose file, as its container starts it. */
export async function startKeycloak(
  version: string,
  { port, managementPort }: { readonly port: number; readonly managementPort: number },
): Promise<RunningKeycloak> {
  const home = join(tmpdir(), 'keycloak');
  cpSync(distribution(version), home, { recursive: true });
  mkdirSync(join(home, 'data/import'), { recursive: true });
  cpSync(join(workspace, 'deploy/compose/keycloak-realm.json'), join(home, 'data/import/vicinia.json'));
  const url = `http://localhost:${port}`;
  const log = openSync(join(home, 'keycloak.log'), 'w');
  const keycloak = spawn('bash', [join(home, 'bin/kc.sh'), 'start-dev', '--import-realm'], {
    env: {
      PATH: process.env['PATH'],
      JAVA_OPTS_KC_HEAP: '-Xmx512m',
      KC_HOSTNAME: url,
      KC_HTTP_HOST: '127.0.0.1',
      KC_HTTP_PORT: String(port),
      KC_HTTP_MANAGEMENT_PORT: String(managementPort),
      KC_HEALTH_ENABLED: 'true',
    },
    stdio: ['ignore', log, log],
  });
  await until(
    'Keycloak to be ready',
    async () => {
      if (keycloak.exitCode !== null) throw new Error(`Keycloak ended, see ${home}/keycloak.log`);
      const health = `http://127.0.0.1:${managementPort}/health/ready`;
      return fetch(health).then(
        ({ ok }) => ok,
        () => false,
      );
    },
    150_000,
  );
  return {
    url,
    stop: async () => {
      keycloak.kill('SIGTERM');
      if (keycloak.exitCode === null) await once(keycloak, 'exit');
    },
  };
}
