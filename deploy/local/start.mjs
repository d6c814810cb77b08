import { spawnSync } from 'node:child_process';
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
await import('./dist/start/start.js');
