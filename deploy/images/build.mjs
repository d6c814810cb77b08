import { spawn, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const workspace = join(import.meta.dirname, '../..');

export const PROJECTS = ['people', 'issues', 'meetings', 'outreach', 'gateway', 'operator'];

export const VERSION = JSON.parse(readFileSync(join(workspace, 'package.json'), 'utf8')).version;

/** `<registry>/vicinia-<project>:<version>` */
export function imageName(project, { registry = '', version = VERSION } = {}) {
  return `${registry === '' ? '' : `${registry}/`}vicinia-${project}:${version}`;
}

/**
 * Builds the image of a project.
 *
 * @param options.engine docker or podman
 * @param options.base base image in place of the Dockerfile's own
 * @param options.secrets files by the names under which the Dockerfile asks for them
 * @param options.flags further flags of the engine
 * @throws Error when the build fails; what the engine says goes to the given streams
 */
export async function buildImage(project, options = {}) {
  const { engine = 'docker', base, secrets = {}, flags = [], source, stdio = 'inherit' } = options;
  const version = options.version ?? VERSION;
  const values = {
    PROJECT: project,
    VERSION: version,
    REVISION: revision(),
    SOURCE: source,
    BASE_IMAGE: base,
  };
  const build = spawn(
    engine,
    [
      ...['build', '--file', 'deploy/Dockerfile', '--tag', imageName(project, options)],
      // The format of Docker keeps the health check, that of OCI has no place for it.
      ...(engine === 'podman' ? ['--format', 'docker'] : []),
      ...Object.entries(values).flatMap(([name, value]) =>
        value === undefined ? [] : ['--build-arg', `${name}=${value}`],
      ),
      ...Object.entries(secrets).flatMap(([id, file]) => ['--secret', `id=${id},src=${file}`]),
      ...flags,
      '.',
    ],
    { cwd: workspace, stdio },
  );
  const [code] = await once(build, 'exit');
  if (code !== 0) throw new Error(`the image of ${project} could not be built`);
}

function revision() {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: workspace, encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

const HELP = `node deploy/images/build.mjs [options] [project…]

  --engine docker|podman   default docker
  --registry <registry>    before the names of the images
  --version <version>      default ${VERSION}
  --base <image>           base image in place of the official one
  --source <url>           where the sources are, for the label
  --npmrc <file>           configuration of npm while building
  --certificates <file>    certificates that this configuration names as /run/secrets/certificates
  --flag <flag>            further flag of the engine; repeat for more
`;

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      engine: { type: 'string' },
      registry: { type: 'string' },
      version: { type: 'string' },
      base: { type: 'string' },
      source: { type: 'string' },
      npmrc: { type: 'string' },
      certificates: { type: 'string' },
      flag: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  });
  const { npmrc, certificates, flag, help, ...options } = values;
  if (help) {
    process.stdout.write(HELP);
  } else {
    const secrets = Object.fromEntries(Object.entries({ npmrc, certificates }).filter(([, file]) => file));
    for (const project of positionals.length > 0 ? positionals : PROJECTS) {
      await buildImage(project, { ...options, secrets, flags: flag });
    }
  }
}
