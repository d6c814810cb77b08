import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareBoundaries, writeStaff } from './own-boundaries.mjs';
import { withCountry } from './with-country.mjs';

const workspace = join(import.meta.dirname, '../..');
const QUESTION = `query ($code: String!) { territory(code: $code) { name } me { displayName work { vacancies } } }`;

/**
 * Goes through `deploy/your-own-country.md` from top to bottom, with its own commands, and looks whether the officer of the
 * page has a station then. With AUSTRIA_BOUNDARIES it does so on the real boundaries of Austria, else on squares.
 *
 * @param folder for the data and the files of the page
 */
export async function beginOwnCountry(folder) {
  const page = readFileSync(join(workspace, 'deploy/your-own-country.md'), 'utf8');
  const [begin, ...steps] = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, commands]) => commands);
  const data = join(folder, 'data');
  const files = join(folder, 'boundaries');
  const known = prepareBoundaries(files);
  writeStaff(files, page, known);
  if (!begin.includes('npm start -- --empty')) throw new Error('the page does not begin with an empty start');
  await withCountry(
    data,
    async (readSaid) => {
      const address = /GraphQL\s+(\S+)/.exec(readSaid())[1];
      for (const step of steps) run(step, { data, files, folder, address });
      const { territory, me } = await askAsOfficer(address, data, known.station);
      if (!territory?.name) throw new Error(`the station ${known.station} is not there`);
      if (me?.displayName !== 'Officer of the station')
        throw new Error(`the officer is ${JSON.stringify(me)}`);
      const { concernCategories } = JSON.parse(readFileSync(join(folder, 'my-country.json'), 'utf8'));
      if (!concernCategories?.some(({ parentCode }) => parentCode === 'LIGHTING'))
        throw new Error(`the export has the categories ${JSON.stringify(concernCategories)}`);
    },
    '--empty',
  );
  // What is there stays, and no sample comes to it.
  await withCountry(data, async (readSaid) => {
    const { me } = await askAsOfficer(/GraphQL\s+(\S+)/.exec(readSaid())[1], data, known.station);
    if (!me) throw new Error('the second start has lost the officer');
    if (readSaid().includes('sample')) throw new Error(`a sample came to an own country:\n${readSaid()}`);
  });
  process.stdout.write(`an own country begun by its page, with ${known.municipalities} municipalities\n`);
}

/** Runs the commands of a step as they stand in the page, on the folders of this test. */
function run(step, { data, files, folder, address }) {
  const commands = step
    .replaceAll('--data my-country', `--data ${data}`)
    .replaceAll('boundaries/', `${files}/`)
    .replaceAll('my-country.json', join(folder, 'my-country.json'))
    .replaceAll('http://localhost:4000/graphql', address);
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', commands], {
    cwd: workspace,
    encoding: 'utf8',
  });
  if (status !== 0 || stdout.includes('"errors"'))
    throw new Error(`${commands}\nended with ${status}:\n${stdout}${stderr}`);
}

async function askAsOfficer(address, data, code) {
  const { stdout } = spawnSync(
    'npm',
    ['run', '--silent', 'vicinia', '--', '--data', data, 'token', 'officer'],
    { cwd: workspace, encoding: 'utf8' },
  );
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${stdout.trim()}` },
    body: JSON.stringify({ query: QUESTION, variables: { code } }),
  });
  const answer = await response.json();
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}
