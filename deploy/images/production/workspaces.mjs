import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * A project and the workspaces that it stands on in production, itself first.
 *
 * @returns folder and package.json of each
 */
export function workspacesOf(project, root) {
  const workspaces = new Map(allWorkspaces(root).map((each) => [each.manifest.name, each]));
  const found = new Set([`@vicinia/${project}`]);
  for (const name of found) {
    for (const dependency of Object.keys(workspaces.get(name).manifest.dependencies ?? {})) {
      if (workspaces.has(dependency)) found.add(dependency);
    }
  }
  return [...found].map((name) => workspaces.get(name));
}

function allWorkspaces(root) {
  const folders = readJson(join(root, 'package.json')).workspaces.flatMap((pattern) => {
    const parent = pattern.replace(/\/\*$/, '');
    return parent === pattern ? [pattern] : readdirSync(join(root, parent)).map((name) => join(parent, name));
  });
  return folders
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({ folder, manifest: readJson(join(root, folder, 'package.json')) }));
}
