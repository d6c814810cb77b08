// Compiles the TypeScript of a project, the working directory, from `src` to `dist`, as `.swcrc` says. With `--copy-files`,
// what is no TypeScript is copied beside it.
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { transformFile } from '@swc/core';

const configFile = join(import.meta.dirname, '../.swcrc');

await rm('dist', { recursive: true, force: true });
const entries = await readdir('src', { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative('src', join(parentPath, name)));
await Promise.all(files.filter((file) => /(?<!\.spec|\.d)\.ts$/.test(file)).map(compile));
if (process.argv.includes('--copy-files'))
  await Promise.all(files.filter((file) => !file.endsWith('.ts')).map(copy));

async function compile(file) {
  const source = join('src', file);
  const target = join('dist', file.replace(/\.ts$/, '.js'));
  const sourceFileName = relative(dirname(target), source);
  const { code, map } = await transformFile(source, { configFile, sourceFileName });
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, `${code}\n//# sourceMappingURL=${basename(target)}.map`);
  await writeFile(`${target}.map`, map);
}

async function copy(file) {
  const target = join('dist', file);
  await mkdir(dirname(target), { recursive: true });
  await copyFile(join('src', file), target);
}
