import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const PREFIX = '#/definitions/';

/**
 * Writes a strict JSON Schema for each kind: nothing but what Kubernetes knows passes.
 *
 * @param sources OpenAPI documents of Kubernetes, and CustomResourceDefinitions as YAML files
 */
export async function writeSchemas({ folder, kubernetes, definitions, kubeCheck }) {
  mkdirSync(join(folder, 'custom'), { recursive: true });
  for (const { version, swagger } of kubernetes) {
    mkdirSync(join(folder, version), { recursive: true });
    writeKinds(join(folder, version), JSON.parse(readFileSync(swagger, 'utf8')).definitions);
  }
  mkdirSync(join(folder, 'definitions'), { recursive: true });
  for (const file of await Promise.all(definitions)) {
    copyFileSync(file, join(folder, 'definitions', basename(file)));
    const input = readFileSync(file);
    const [crd] = JSON.parse(execFileSync(kubeCheck, ['documents'], { input, maxBuffer: 1e8 }).toString());
    const { group, names, versions } = crd.spec;
    for (const { name, schema } of versions)
      write(join(folder, 'custom'), names.kind, group, name, strict(schema.openAPIV3Schema));
  }
  writeFileSync(join(folder, 'complete'), '');
}

function writeKinds(folder, definitions) {
  const all = Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [name, strict(schema)]));
  for (const [name, schema] of Object.entries(all)) {
    for (const { group, version, kind } of definitions[name]['x-kubernetes-group-version-kind'] ?? []) {
      const needed = {};
      collect(schema, all, needed);
      write(folder, kind, group, version, { ...schema, definitions: needed });
    }
  }
}

function write(folder, kind, group, version, schema) {
  // As kubeconform names them: the first label of the group, as in deployment-apps-v1.json.
  const parts = [kind, ...(group === '' ? [] : [group.split('.')[0]]), version];
  writeFileSync(join(folder, `${parts.join('-').toLowerCase()}.json`), JSON.stringify(schema));
}

/** Gathers the definitions that a schema refers to, directly or through others. */
function collect(schema, all, needed) {
  if (typeof schema !== 'object' || schema === null) return;
  const name = typeof schema.$ref === 'string' ? schema.$ref.slice(PREFIX.length) : null;
  if (name !== null && !(name in needed)) {
    needed[name] = all[name];
    collect(all[name], all, needed);
  }
  for (const part of Object.values(schema)) collect(part, all, needed);
}

/** The same schema without unknown fields, and with numbers where Kubernetes takes them for text. */
function strict(schema) {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  if (schema.format === 'int-or-string' || schema['x-kubernetes-int-or-string'] === true)
    return { type: ['integer', 'string'] };
  const copy = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties')
      copy.properties = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, strict(part)]));
    else copy[key] = typeof value === 'object' ? strict(value) : value;
  }
  const isOpen = 'additionalProperties' in copy || copy['x-kubernetes-preserve-unknown-fields'] === true;
  if (copy.properties !== undefined && !isOpen) copy.additionalProperties = false;
  return copy;
}
