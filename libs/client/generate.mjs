// Writes types and documents of the client from `schema.graphql`, which `npm run generate` writes just before.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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
