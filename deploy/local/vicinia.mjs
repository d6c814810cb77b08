import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

// Plain JavaScript, because it may run before anything is built.
const workspace = join(import.meta.dirname, '../..');
if (!existsSync(join(import.meta.dirname, 'dist/cli/cli.js'))) {
  const build = spawnSync('npx', ['nx', 'run-many', '-t', 'build', '--output-style=static'], {
    cwd: workspace,
    encoding: 'utf8',
  });
  if (build.status !== 0) {
    process.stderr.write(`${build.stdout}\n${build.stderr}\nThe build failed.\n`);
    process.exit(1);
  }
}
await import('./dist/cli/cli.js');
