import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { billOfMaterials } from './bill-of-materials.mjs';
import { readJson, workspacesOf } from './workspaces.mjs';

/**
 * The stage `production` of the Dockerfile. From this built workspace it makes one of a single project without anything of
 * development: npm says which of the installed packages remain, they are copied, and npm proves the result.
 *
 * node production.mjs <project> <version> <folder>
 */
const [project, version, target] = process.argv.slice(2);
const parts = workspacesOf(project, '.');

/** Only compilers and debuggers read these; they are half of what is installed. */
const NOT_RUN = /\.(ts|mts|cts|map)$/;

writeManifests();
npm('install', '--package-lock-only', '--omit=dev', '--ignore-scripts');
copyPackages();
copyOwn();
// Fails when anything is missing, superfluous or of a version that somebody does not accept.
npm('ls', '--all', '--omit=dev');
const ofNpm = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'));
writeJson('sbom.cdx.json', billOfMaterials(ofNpm, project, version));

function writeManifests() {
  const { name, license, type, overrides } = readJson('package.json');
  const workspaces = parts.map(({ folder }) => folder);
  writeJson('package.json', { name, version, private: true, license, type, workspaces, overrides });
  for (const { folder, manifest } of parts) {
    const { devDependencies: _, nx: __, ...production } = manifest;
    writeJson(join(folder, 'package.json'), production);
  }
  cpSync('package-lock.json', join(target, 'package-lock.json'));
  cpSync('LICENSE', join(target, 'LICENSE'));
}

/** What the lock of the single project names; packages for other platforms are not installed here. */
function copyPackages() {
  const { packages } = readJson(join(target, 'package-lock.json'));
  for (const [path, { link, resolved, optional }] of Object.entries(packages)) {
    if (!path.includes('node_modules/')) continue;
    const copy = join(target, path);
    if (link) {
      mkdirSync(dirname(copy), { recursive: true });
      symlinkSync(relative(dirname(copy), join(target, resolved)), copy);
    } else if (existsSync(path)) {
      cpSync(path, copy, { recursive: true, filter: (file) => isRun(file, path) });
    } else if (!optional) {
      throw new Error(`${path} is not installed`);
    }
  }
}

/** Packages below a package have an entry of their own. */
function isRun(file, path) {
  return !NOT_RUN.test(file) && (file === path || basename(file) !== 'node_modules');
}

function copyOwn() {
  for (const { folder, manifest } of parts) {
    for (const file of manifest.files ?? ['dist']) {
      cpSync(join(folder, file), join(target, folder, file), { recursive: true });
    }
    const dist = join(target, folder, 'dist');
    for (const file of readdirSync(dist, { recursive: true })) {
      if (file.endsWith('.js.map')) withoutSources(join(dist, file));
    }
  }
}

/** Stack traces need the positions; the sources themselves stay out. */
function withoutSources(file) {
  const { sourcesContent: _, ...map } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(map));
}

function npm(...args) {
  const options = { cwd: target, encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'inherit'] };
  return execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund'], options);
}

function writeJson(file, content) {
  const path = join(target, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
}
