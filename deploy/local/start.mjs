import { spawn, spawnSync } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';

// Plain JavaScript, because it runs before anything is built. npm puts the pinned Node first in the PATH.
const workspace = join(import.meta.dirname, '../..');
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  process.stderr.write(
    `Start with "npm start", which runs on the Node 24 that "npm ci" installed; this is Node ${process.version}.\n`,
  );
  process.exit(1);
}

const started = performance.now();
process.stdout.write('  building …');
const build = spawnSync('npx', ['nx', 'run-many', '-t', 'build', '--output-style=static'], {
  cwd: workspace,
  encoding: 'utf8',
});
if (build.status !== 0) {
  process.stderr.write(`\n${build.stdout}\n${build.stderr}\nThe build failed.\n`);
  process.exit(1);
}
process.stdout.write(
  `\r  ✔ built${' '.repeat(34)}${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s\n`,
);
buildPortal();
await import('./dist/start/start.js');

/** Beside the start, which neither waits for it nor shares its time with it. Until it is there, its address says so. */
function buildPortal() {
  const portal = spawn('npx', ['nx', 'bundle', 'portal', '--output-style=static'], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (portal.pid !== undefined) setPriority(portal.pid, constants.priority.PRIORITY_LOW);
  let said = '';
  for (const stream of [portal.stdout, portal.stderr]) stream.on('data', (chunk) => (said += chunk));
  portal.once('exit', (code) => {
    if (code !== null && code > 0) process.stderr.write(`\n${said}\nThe portal could not be built.\n`);
  });
  portal.unref();
}
