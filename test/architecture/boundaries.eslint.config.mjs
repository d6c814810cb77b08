import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';
import { boundaries } from '../../eslint.boundaries.mjs';

/** The module boundaries alone, without types, so that a file which does not exist can be judged. */
export default [
  {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@nx': nx },
    rules: { '@nx/enforce-module-boundaries': ['error', { depConstraints: boundaries, allow: [] }] },
  },
];
