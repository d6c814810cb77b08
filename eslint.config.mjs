import prettier from 'eslint-config-prettier';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { architecture, noTestkitInProduction } from './eslint.boundaries.mjs';

export default tseslint.config(
  { ignores: ['**/dist', '**/generated', '.nx', '.vicinia', 'test/fixtures'] },
  {
    files: ['**/*.ts', 'gateway/portal/**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.json',
          './gateway/explorer/tsconfig.json',
          './libs/client/tsconfig.json',
          './gateway/portal/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { architecture },
    rules: {
      'architecture/boundaries': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      // Nest modules are classes that only carry a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Nest and TypeORM take option objects where their types name classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/return-await': 'error',
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read the environment in environment.ts only.' },
      ],
      'no-restricted-imports': ['error', { patterns: [noTestkitInProduction] }],
      'max-lines': ['error', { max: 350 }],
    },
  },
  {
    files: [
      '**/environment.ts',
      'deploy/**',
      'test/**',
      'libs/testkit/**',
      'libs/local-postgres/**',
      '**/*.spec.ts',
      '**/test/**',
    ],
    rules: { 'no-restricted-properties': 'off', 'no-console': 'off' },
  },
  {
    // supertest and jest matchers are loosely typed; a test that reads an answer says so by asserting on it.
    // So are the answers that the loader of the sample year reads.
    files: ['**/*.spec.ts', '**/test/**', 'libs/testkit/**', 'deploy/local/src/sample/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      'no-restricted-imports': 'off',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  prettier,
);
