import tseslint from 'typescript-eslint';
import { architecture } from '../../eslint.boundaries.mjs';

/** The module boundaries alone, without types, so that a file which does not exist can be judged. */
export default [
  {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { architecture },
    rules: { 'architecture/boundaries': 'error' },
  },
];
