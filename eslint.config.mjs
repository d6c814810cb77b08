import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * The arrows of the architecture. Services never import services; contracts import nothing of ours;
 * only tests may use what is made for tests. `test/architecture` shows that the rule bites.
 */
const boundaries = [
  { sourceTag: 'type:events', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:lib', onlyDependOnLibsWithTags: ['type:lib', 'type:events'] },
  { sourceTag: 'type:testkit', onlyDependOnLibsWithTags: ['type:lib', 'type:events'] },
  { sourceTag: 'type:service', onlyDependOnLibsWithTags: ['type:lib', 'type:events', 'type:testkit'] },
  { sourceTag: 'type:gateway', onlyDependOnLibsWithTags: ['type:lib', 'type:testkit'] },
  { sourceTag: 'type:tool', onlyDependOnLibsWithTags: ['type:lib', 'type:events'] },
  { sourceTag: 'type:system-test', onlyDependOnLibsWithTags: ['type:lib', 'type:events', 'type:testkit', 'type:tool'] },
  ...['people', 'issues', 'meetings', 'outreach'].map((service) => ({
    sourceTag: `scope:${service}`,
    onlyDependOnLibsWithTags: [`scope:${service}`, 'scope:shared', 'scope:test'],
  })),
];

export default tseslint.config(
  { ignores: ['**/dist', '**/generated', '.nx', '.vicinia', 'test/fixtures'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { depConstraints: boundaries, allow: [] }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      // Nest modules are classes that only carry a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/return-await': 'error',
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read the environment in environment.ts only.' },
      ],
      'max-lines': ['error', { max: 350 }],
    },
  },
  {
    files: ['**/environment.ts', 'deploy/**', 'test/**', 'libs/testkit/**', 'libs/local-postgres/**', '**/*.spec.ts', '**/test/**'],
    rules: { 'no-restricted-properties': 'off', 'no-console': 'off' },
  },
  {
    // supertest and jest matchers are loosely typed; a test that reads an answer says so by asserting on it.
    files: ['**/*.spec.ts', '**/test/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  prettier,
);
