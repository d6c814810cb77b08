import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { catalogue } from '@vicinia/events';
import { breakingChanges } from './breaking-changes.js';
import { spreadingLosses } from './contained-losses.js';
import { clientSchema, demandStableGraph, releasedGraph } from './graph-changes.js';
import { asyncApiDocument, jsonSchemaOf } from './message-contracts.js';
import { composeSubgraphSchema, type SubgraphSchema } from './subgraph-schema.js';
import { subgraphTypes } from './subgraph-types.js';
import { composeSupergraph } from './supergraph.js';

/**
 * Writes what is generated and committed: SDL and types of each subgraph, the supergraph, the graph that clients see, the
 * list of anonymous operations, JSON Schemas and the AsyncAPI document. `--unpublished` lets a message contract change that
 * has not been released yet. `--release` makes the graph the released one, which later graphs are compared with.
 */
const workspace = resolve(import.meta.dirname, '../../..');
/** What clients know, since the last release. */
const RELEASED_GRAPH = 'gateway/released.graphql';
const SERVICES = ['people', 'issues', 'meetings', 'outreach'];

function write(path: string, content: string): void {
  const target = join(workspace, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

function read(path: string): string {
  return readFileSync(join(workspace, path), 'utf8');
}

const RESOLVERS_MODULE = `import { typedResolvers } from '@vicinia/service-kit';
import type { Resolvers } from './graphql.js';

/** Decorators of this service's resolvers, held to its schema. */
export const { FieldOf, Mutation, Query, ResolverOf } = typedResolvers<Resolvers>();
`;

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function anonymousFieldsModule(names: readonly string[]): string {
  const lines = names.map((name) => `  '${name}',\n`).join('');
  return `/** Root fields that a service marked \`@anonymous\`. */\nexport const ANONYMOUS_FIELDS: ReadonlySet<string> = new Set([\n${lines}]);\n`;
}

async function compareWithReleased(graph: string, isRelease: boolean): Promise<void> {
  const told = await demandStableGraph(read(RELEASED_GRAPH), graph);
  if (told !== null) process.stdout.write(`${told}\n`);
  if (!isRelease) return;
  const { version } = JSON.parse(read('package.json')) as { version: string };
  write(RELEASED_GRAPH, releasedGraph(graph, version));
}

async function generateSchemas(isRelease: boolean): Promise<void> {
  const schemas: Record<string, SubgraphSchema> = {};
  const composed: Record<string, string> = {};
  const anonymousFields: string[] = [];
  const accessByField: Record<string, string> = {};
  for (const service of SERVICES.filter((name) => existsSync(join(workspace, 'services', name, 'src')))) {
    const schema = composeSubgraphSchema(workspace, service);
    if (!schema.sdl.includes('type Query')) continue;
    schemas[service] = schema;
    composed[service] = schema.sdl;
    anonymousFields.push(...schema.anonymousFields);
    for (const [field, rule] of Object.entries(schema.accessByField))
      accessByField[`${service}:${field}`] = rule;
    write(`services/${service}/schema.graphql`, schema.sdl);
    const rows = JSON.parse(read(`services/${service}/graphql-rows.json`)) as Record<string, string>;
    write(`services/${service}/src/generated/graphql.ts`, await subgraphTypes(schema.sdl, rows));
    write(`services/${service}/src/generated/resolvers.ts`, RESOLVERS_MODULE);
  }
  const losses = spreadingLosses(schemas);
  if (losses.length > 0)
    throw new Error(`More would be lost than what is missing:\n  ${losses.join('\n  ')}`);
  const supergraph = composeSupergraph(composed);
  const graph = clientSchema(supergraph);
  await compareWithReleased(graph, isRelease);
  write('libs/client/schema.graphql', graph);
  write('gateway/supergraph.graphql', supergraph);
  // A chart can only hold what is in its own folder.
  write('helm/gateway/files/supergraph.graphql', supergraph);
  write('gateway/src/generated/anonymous-fields.json', json(anonymousFields.sort()));
  write('libs/service-kit/src/generated/anonymous-fields.ts', anonymousFieldsModule(anonymousFields));
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
await generateSchemas(process.argv.includes('--release'));
