import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './compressed.js';

/** The gateway serves what is built here under `/portal/files/`, and nothing of it comes from another host. */
export default defineConfig(({ command }) => ({
  base: command === 'build' ? '/portal/files/' : '/',
  plugins: [react(), compressed()],
  resolve: { conditions: ['@vicinia/source', 'module', 'browser', 'development|production'] },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The design system does not say that its unused parts may be left out; its styles and elements are not among them.
    rolldownOptions: {
      treeshake: {
        moduleSideEffects: [
          { test: /@digdir\/designsystemet-react|@tanstack|@floating-ui|@u-elements/, sideEffects: false },
        ],
      },
    },
  },
  server: {
    proxy: { '/graphql': 'http://localhost:4000', '/portal/settings.json': 'http://localhost:4000' },
  },
}));
