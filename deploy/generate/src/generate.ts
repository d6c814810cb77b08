import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { catalogue } from '@vicinia/events';
import { breakingChanges } from './breaking-changes.js';
import { asyncApiDocument, jsonSchemaOf } from './message-contracts.js';
import { composeSubgraphSchema } from './subgraph-schema.js';
import { subgraphTypes } from './subgraph-types.js';
import { composeSupergraph } from './supergraph.js';

/**
 * Writes everything that is generated and committed: SDL and types of each subgraph, the supergraph, the list of
 * anonymous operations, JSON Schemas and the AsyncAPI document. `--unpublished` lets a message contract change that has
 * not been released yet.
 */
const workspace = resolve(import.meta.dirname, '../../..');
const SERVICES = ['people', 'issues', 'meetings', 'outreach'];

function write(path: string, content: string): void {
  const target = join(workspace, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function generateSchemas(): Promise<void> {
  const composed: Record<string, string> = {};
  const anonymousFields: string[] = [];
  const accessByField: Record<string, string> = {};
  for (const service of SERVICES.filter((name) => existsSync(join(workspace, 'services', name, 'src')))) {
    const schema = composeSubgraphSchema(workspace, service);
    if (!schema.sdl.includes('type Query')) continue;
    composed[service] = schema.sdl;
    anonymousFields.push(...schema.anonymousFields);
    for (const [field, rule] of Object.entries(schema.accessByField))
      accessByField[`${service}:${field}`] = rule;
    write(`services/${service}/schema.graphql`, schema.sdl);
    write(`services/${service}/src/generated/graphql.ts`, await subgraphTypes(schema.sdl));
  }
  const supergraph = composeSupergraph(composed);
  write('gateway/supergraph.graphql', supergraph);
  // A chart can only hold what is in its own folder.
  write('helm/gateway/files/supergraph.graphql', supergraph);
  write('gateway/src/generated/anonymous-fields.json', json(anonymousFields.sort()));
  write('libs/access/generated/access-by-field.json', json(accessByField));
}

function generateMessageContracts(mayChange: boolean): void {
  const folder = 'libs/events/generated/schemas';
  const broken: string[] = [];
  for (const definition of catalogue) {
    const path = join(workspace, folder, `${definition.type}.json`);
    if (!existsSync(path) || mayChange) continue;
    const published = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    broken.push(
      ...breakingChanges(published, jsonSchemaOf(definition)).map(
        (change) => `${definition.type}: ${change}`,
      ),
    );
  }
  const known = existsSync(join(workspace, folder)) ? readdirSync(join(workspace, folder)) : [];
  const types = new Set(catalogue.map(({ type }) => `${type}.json`));
  if (!mayChange)
    broken.push(...known.filter((file) => !types.has(file)).map((file) => `${file}: the message is gone`));
  if (broken.length > 0) {
    throw new Error(
      `A published message must not change; add a new version beside it:\n  ${broken.join('\n  ')}`,
    );
  }
  rmSync(join(workspace, folder), { recursive: true, force: true });
  for (const definition of catalogue)
    write(`${folder}/${definition.type}.json`, json(jsonSchemaOf(definition)));
  write('libs/events/generated/asyncapi.json', json(asyncApiDocument()));
}

generateMessageContracts(process.argv.includes('--unpublished'));
await generateSchemas();
