// Writes types and documents of the client from `schema.graphql`, which `npm run generate` writes just before.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InMemoryCache } from '@apollo/client/cache';
import { print } from '@apollo/client/utilities';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, parse } from 'graphql';

const here = import.meta.dirname;
const sdl = readFileSync(join(here, 'schema.graphql'), 'utf8');

await write('src/documents', 'src/generated/graphql.ts');
// What only staff ask is a module of its own, so that nobody else's page carries it.
await write('src/documents/station', 'src/generated/station.ts');

/** Writes one module for the documents of a folder, without those of folders in it. */
async function write(folder, target) {
  const documents = readdirSync(join(here, folder))
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const rawSDL = readFileSync(join(here, folder, file), 'utf8');
      return { location: file, rawSDL, document: parse(rawSDL) };
    });
  const outputs = await preset.buildGeneratesSection({
    baseOutputDir: 'src/generated/',
    schema: parse(sdl),
    schemaAst: buildSchema(sdl),
    documents,
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      onlyOperationTypes: true,
      scalars: { ID: 'string', DateTime: 'string', LocalDate: 'string' },
      strictScalars: true,
    },
    presetConfig: { fragmentMasking: false },
    plugins: [],
    pluginMap: {},
  });
  const graphql = outputs.find(({ filename }) => basename(filename) === 'graphql.ts');
  writeFileSync(join(here, target), `${await codegen(graphql)}\n`);
}

await listTrusted();

/** Lists each document as Apollo Client sends it, by its SHA-256, for gateways that answer trusted documents only. */
async function listTrusted() {
  const modules = await Promise.all([
    import('./src/generated/graphql.ts'),
    import('./src/generated/station.ts'),
  ]);
  const cache = new InMemoryCache();
  const texts = modules
    .flatMap((module) => Object.values(module))
    .filter(({ kind, definitions }) => kind === 'Document' && definitions[0].kind === 'OperationDefinition')
    .map((document) => print(cache.transformDocument(document)));
  const listed = texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]);
  const inOrder = Object.fromEntries(listed.sort(([one], [other]) => one.localeCompare(other)));
  writeFileSync(join(here, 'trusted-documents.json'), `${JSON.stringify(inOrder, null, 2)}\n`);
}
