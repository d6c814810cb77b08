import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { writeSchemas } from './schemas.mjs';

const run = promisify(execFile);
const GO_TOOLS = join(import.meta.dirname, '../tools');

/** Everything comes as Go modules, whose checksums Go compares. */
const HELM = 'helm.sh/helm/v4/cmd/helm@v4.3.1';
const KUBECONFORM = 'github.com/yannh/kubeconform/cmd/kubeconform@v0.8.0';
/** The oldest Kubernetes that the charts accept, and the newest there is. */
const KUBERNETES = ['v1.30.14', 'v1.36.3'];
const GATEWAY_API = 'sigs.k8s.io/gateway-api@v1.5.1';
const PROMETHEUS_OPERATOR = 'github.com/prometheus-operator/prometheus-operator@v0.85.0';

/**
 * Installs Helm, kubeconform, promtool where the machine has none, and our own kube-check, and writes the schemas, where they
 * are missing.
 *
 * @returns folders of the programs and of the schemas
 */
export async function installTools() {
  const pins = [HELM, KUBECONFORM, ...KUBERNETES, GATEWAY_API, PROMETHEUS_OPERATOR];
  const own = ['go.mod', 'kube-check/main.go'].map((file) => readFileSync(join(GO_TOOLS, file), 'utf8'));
  const writer = readFileSync(join(import.meta.dirname, 'schemas.mjs'), 'utf8');
  const state = createHash('sha256').update([...pins, ...own, writer].join('\n'));
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(cache, 'vicinia/helm-tools', state.digest('hex').slice(0, 16));
  const tools = { bin: join(folder, 'bin'), schemas: join(folder, 'schemas') };
  mkdirSync(tools.bin, { recursive: true });
  await Promise.all([
    install(tools.bin, 'helm', ['install', HELM]),
    install(tools.bin, 'kubeconform', ['install', KUBECONFORM]),
    install(tools.bin, 'kube-check', ['install', './kube-check']),
    takenFromPath(tools.bin, 'promtool') ??
      // Without the service discoveries of all clouds, which the checks of rules do not need.
      install(tools.bin, 'promtool', [
        'install',
        '-tags=remove_all_sd',
        'github.com/prometheus/prometheus/cmd/promtool',
      ]),
  ]);
  if (!existsSync(join(tools.schemas, 'complete'))) {
    await writeSchemas({
      folder: tools.schemas,
      kubernetes: await Promise.all(
        KUBERNETES.map(async (version) => ({
          version,
          swagger: join(await moduleFolder(`k8s.io/kubernetes@${version}`), 'api/openapi-spec/swagger.json'),
        })),
      ),
      definitions: [
        join(
          await moduleFolder(GATEWAY_API),
          'config/crd/standard/gateway.networking.k8s.io_httproutes.yaml',
        ),
        ...['servicemonitors', 'prometheusrules'].map(async (kind) =>
          join(
            await moduleFolder(PROMETHEUS_OPERATOR),
            `example/prometheus-operator-crd/monitoring.coreos.com_${kind}.yaml`,
          ),
        ),
      ],
      kubeCheck: join(tools.bin, 'kube-check'),
    });
  }
  return tools;
}

/** A program that the machine has is taken as it is. @returns undefined where it has none */
function takenFromPath(bin, name) {
  const folder = (process.env.PATH ?? '').split(delimiter).find((each) => existsSync(join(each, name)));
  if (folder === undefined || existsSync(join(bin, name))) return undefined;
  symlinkSync(join(folder, name), join(bin, name));
  return Promise.resolve();
}

/** What only debuggers read is left out: it is an eighth of the work. */
const WITHOUT_DEBUGGING = ['-gcflags=all=-dwarf=false', '-ldflags=-s'];

async function install(bin, name, [command, ...args]) {
  if (existsSync(join(bin, name))) return;
  process.stdout.write(`go ${[command, ...args].join(' ')}\n`);
  await run('go', [command, ...WITHOUT_DEBUGGING, ...args], {
    cwd: GO_TOOLS,
    env: { ...process.env, GOBIN: bin },
    maxBuffer: 64 * 1024 * 1024,
  }).catch((failure) => {
    throw new Error(
      `go ${[command, ...args].join(' ')} failed; the checks of the charts need Go 1.26:\n${failure.stderr}`,
    );
  });
}

async function moduleFolder(module) {
  const { stdout } = await run('go', ['mod', 'download', '-json', module], { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout).Dir;
}
