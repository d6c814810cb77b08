import { readdirSync } from 'node:fs';

const projects = ['libs', 'services'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, import.meta.url)),
);

export default {
  extends: ['@commitlint/config-conventional'],
  rules: {
    'scope-enum': [2, 'always', [...projects, 'gateway', 'deploy', 'helm', 'test', 'workspace']],
    'scope-empty': [2, 'never'],
    'body-max-line-length': [0],
  },
};
