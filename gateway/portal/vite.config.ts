import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './compressed.js';
import { startChunk } from './start-chunk.js';

const WITHOUT_EFFECTS = /@digdir\/designsystemet-react|@tanstack|@floating-ui|@u-elements/;
/** On no page here. */
const UNUSED_ELEMENTS =
  /designsystemet-web\/dist\/esm\/(_vendors|breadcrumbs|dialog|error-summary|focusgroup|invokers|pagination|popover|suggestion|tabs|toggle-group|tooltip)\//;

/** The gateway serves what is built here under `/portal/files/`, and nothing of it comes from another host. */
export default defineConfig(({ command }) => ({
  base: command === 'build' ? '/portal/files/' : '/',
  plugins: [react(), compressed()],
  resolve: { conditions: ['@vicinia/source', 'module', 'browser', 'development|production'] },
  define: { NATION_AND_BELOW: JSON.stringify(documentText('NationAndBelow')) },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake: {
        // The design system does not say that its unused parts may be left out.
        moduleSideEffects: [
          { test: WITHOUT_EFFECTS, sideEffects: false },
          { test: UNUSED_ELEMENTS, sideEffects: false },
        ],
      },
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'first-question',
              test: /portal\/src\/(first-question|words\/language)\.ts$/,
              priority: 1,
            },
            { name: startChunk, debugName: 'start', includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/graphql': 'http://localhost:4000', '/portal/settings.json': 'http://localhost:4000' },
  },
}));

/** A document of the client package as it is sent. */
function documentText(name: string): string {
  const path = new URL('../../libs/client/trusted-documents.json', import.meta.url);
  const texts = Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>);
  const text = texts.find((one) => one.startsWith(`query ${name}(`));
  if (text === undefined) throw new Error(`The client package has no document ${name}.`);
  return text;
}
