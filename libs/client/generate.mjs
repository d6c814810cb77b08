// Writes types and documents of the client from `schema.graphql`, which `npm run generate` writes just before.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, parse } from 'graphql';

const here = import.meta.dirname;
const folder = join(here, 'src/documents');
const sdl = readFileSync(join(here, 'schema.graphql'), 'utf8');
const documents = readdirSync(folder)
  .sort()
  .map((file) => {
    const rawSDL = readFileSync(join(folder, file), 'utf8');
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
writeFileSync(join(here, 'src/generated/graphql.ts'), `${await codegen(graphql)}\n`);
