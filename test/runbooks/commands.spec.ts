import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../deploy/runbooks');
const runbooks = readdirSync(folder).filter((file) => file.endsWith('.md'));

/** What whoever is called has at hand without this repository: tools of the cluster, and scripts that it keeps. */
const AT_HAND = new Set(['kubectl', 'helm', 'docker', 'psql', 'curl', 'umask', 'chmod']);
const SCRIPTS = /^\.\/([\w-]+\.sh)$/;
const PLACES_OF_THE_REPOSITORY = /(^|[\s='"])(deploy|services|libs|gateway|helm|test|node_modules)\//;

/** Commands in the code blocks of a runbook, each on one line. */
function commandsOf(text: string): string[] {
  const blocks = [...text.matchAll(/^ *```sh\n([\s\S]*?)^ *```/gm)].map(([, block]) => block!);
  return blocks.flatMap((block) =>
    block
      .replaceAll(/\\\n\s*|\|\n\s*/g, ' ')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}

/** What of a command needs a clone of this repository. */
function faultsOf(command: string, text: string): string[] {
  const [word = ''] = command.split(' ');
  const [, script] = SCRIPTS.exec(word) ?? [];
  if (script !== undefined) {
    const fetched = readFileSync(join(folder, 'README.md'), 'utf8') + text;
    const isKept = readdirSync(join(folder, '../../helm/vicinia/files/scripts')).includes(script);
    return isKept && fetched.includes(`{.data.${script.replace('.', '\\.')}}' > ${script}`)
      ? []
      : [`${command}: not fetched`];
  }
  if (!AT_HAND.has(word)) return [`${command}: ${word} is not at hand`];
  const outside = command.replace(/ exec \S+ -- .*/, '');
  return PLACES_OF_THE_REPOSITORY.test(outside) ? [`${command}: a place of the repository`] : [];
}

describe.each(runbooks)('%s', (file) => {
  it('needs no clone of this repository', () => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(commandsOf(text).flatMap((command) => faultsOf(command, text))).toEqual([]);
  });
});

it.each([
  'git show v0.1.0:gateway/supergraph.graphql > graph',
  'npm run vicinia -- parked list',
  'helm upgrade demo helm/vicinia',
  './other.sh',
])('a runbook with "%s" would need a clone', (command) => {
  expect(faultsOf(command, '')).toHaveLength(1);
});
