import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documents, podsOf, RELEASE, render, type KubernetesObject } from './support/charts.js';

const workspace = join(import.meta.dirname, '../..');
const folder = join(workspace, 'deploy/runbooks');
const script = join(workspace, 'helm/vicinia/files/scripts/in-cluster.sh');
const runbooks = readdirSync(folder).filter((file) => file.endsWith('.md'));

/** Commands in the code blocks of a runbook, each as one line. */
function commandsOf(file: string): readonly string[] {
  const blocks = [...readFileSync(join(folder, file), 'utf8').matchAll(/^ *```sh\n([\s\S]*?)^ *```/gm)];
  return blocks.flatMap(([, block]) => block!.split('\n').map((line) => line.trim()));
}

describe.each(runbooks)('%s', (file) => {
  it('links only to what is there', () => {
    const links = [...readFileSync(join(folder, file), 'utf8').matchAll(/\]\(([^)#]+)\)/g)].map(
      ([, link]) => link!,
    );
    expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
  });

  it('uses commands that the operator has, with options that they know', () => {
    const used = commandsOf(file)
      .filter((line) => line.startsWith('./in-cluster.sh'))
      .map((line) => /^\S+ -n vicinia demo (people|issues|meetings|outreach) (.+)$/.exec(line)![2]!);
    for (const command of new Set(used)) {
      const words = command.replace('<message id>', '1').split(' ');
      const named = words.slice(0, words.findIndex((word) => word.startsWith('-')) >>> 0);
      const help = spawnSync(
        process.execPath,
        ['deploy/operator/dist/main.js', ...named.slice(0, 2), '--help'],
        {
          cwd: workspace,
          encoding: 'utf8',
        },
      );
      expect([command, help.status]).toEqual([command, 0]);
      expect(help.stdout).toContain(`Usage: vicinia ${named.slice(0, 2).join(' ')}`);
      const options = words.filter((word) => word.startsWith('-'));
      expect([command, options.filter((option) => !help.stdout.includes(option))]).toEqual([command, []]);
    }
  });

  it('names objects that the chart makes', () => {
    const made = render('vicinia', 'production-values.yaml').map(
      ({ kind, metadata }) => `${String(kind).toLowerCase()}/${metadata.name}`,
    );
    const text = readFileSync(join(folder, file), 'utf8');
    const asked = [...text.matchAll(/\b(deployment|job|configmap|hpa)[ /](demo-[a-z-]+)/g)].map(
      ([, kind, name]) => `${kind === 'hpa' ? 'horizontalpodautoscaler' : kind!}/${name!}`,
    );
    expect(asked.filter((object) => !made.includes(object))).toEqual([]);
  });
});

it('every runbook is in the list of runbooks', () => {
  const list = readFileSync(join(folder, 'README.md'), 'utf8');
  expect(runbooks.filter((file) => file !== 'README.md' && !list.includes(`(${file})`))).toEqual([]);
});

it('the pair of keys that a runbook makes is one that gateway and subgraphs accept', () => {
  const keys = (word: string, input = ''): string =>
    execFileSync(process.execPath, ['deploy/operator/dist/main.js', 'keys', word], {
      cwd: workspace,
      encoding: 'utf8',
      input,
    });
  const file = join(mkdtempSync(join(tmpdir(), 'keys-')), 'key.json');
  writeFileSync(file, keys('make'));
  const publicHalf = keys('public', readFileSync(file, 'utf8'));
  const environments = [
    { reader: 'gateway', variables: { INTERNAL_SIGNING_KEY: file } },
    { reader: 'people', variables: { INTERNAL_JWKS: JSON.stringify({ keys: [JSON.parse(publicHalf)] }) } },
  ];
  const answers: { wrong: string }[] = JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, 'support/read-environment.mjs')], {
      input: JSON.stringify(environments),
    }).toString(),
  );
  expect(JSON.parse(publicHalf)).not.toHaveProperty('d');
  expect(answers.map(({ wrong }) => /INTERNAL_\w+/.exec(wrong))).toEqual([null, null]);
});

it('the chart keeps the scripts that runbooks fetch, as they are', () => {
  const kept = render('vicinia', 'minimal-values.yaml').find(
    ({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === `${RELEASE}-scripts`,
  )!;
  const scripts = readdirSync(join(script, '..'));
  expect(Object.keys(kept['data']).sort()).toEqual(scripts.sort());
  for (const file of scripts) expect(kept['data'][file]).toBe(readFileSync(join(script, '..', file), 'utf8'));
});

it('the hooks that bring a restored database to its version are found by the label that the runbook names', () => {
  const found = render('vicinia', 'production-values.yaml').filter(
    ({ metadata }) => metadata.labels?.['app.kubernetes.io/component'] === 'migration',
  );
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['ServiceAccount', 'NetworkPolicy', 'Job']));
  expect(found.filter(({ kind }) => kind === 'Job').map(({ metadata }) => metadata.name)).toContain(
    `${RELEASE}-issues-migrate`,
  );
});

describe('in-cluster.sh', () => {
  /** A kubectl that answers as the real one does for the chart's CronJob, and writes down what it is told to create. */
  function run(args: readonly string[]): { status: number | null; created: KubernetesObject; said: string } {
    const bin = mkdtempSync(join(tmpdir(), 'kubectl-'));
    const cronJob = render('vicinia', 'minimal-values.yaml').find(
      ({ kind, metadata }) => kind === 'CronJob' && metadata.name === `${RELEASE}-issues-operator`,
    )!;
    writeFileSync(
      join(bin, 'job.json'),
      JSON.stringify({ kind: 'Job', spec: cronJob['spec'].jobTemplate.spec }),
    );
    const fake = `#!${process.execPath}
const { readFileSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
const input = () => readFileSync(0, 'utf8');
const has = (...words) => words.every((word) => args.includes(word));
if (has('create', 'job', '--from=cronjob/${RELEASE}-issues-operator')) process.stdout.write(readFileSync('${bin}/job.json'));
else if (has('patch', '--local')) {
  const job = JSON.parse(input());
  const [{ op, path, value }] = JSON.parse(args.find((word) => word.startsWith('--patch=')).slice(8));
  if (op !== 'replace' || path !== '/spec/template/spec/containers/0/args') process.exit(1);
  job.spec.template.spec.containers[0].args = value;
  process.stdout.write(JSON.stringify(job));
} else if (has('create', '--filename=-')) writeFileSync('${bin}/created.json', input());
else if (has('logs')) process.stdout.write('Nothing is parked.\\n');
else if (!has('wait')) process.exit(1);
`;
    writeFileSync(join(bin, 'kubectl'), fake);
    chmodSync(join(bin, 'kubectl'), 0o755);
    const { status, stdout, stderr } = spawnSync(script, args, {
      encoding: 'utf8',
      env: { PATH: `${bin}:${process.env['PATH']!}` },
    });
    const created = join(bin, 'created.json');
    return {
      status,
      said: `${stdout}${stderr}`,
      created: existsSync(created) ? documents(readFileSync(created, 'utf8'))[0]! : {},
    };
  }

  it('makes a job of one command from the pattern of the chart and shows what it says', () => {
    const { status, created, said } = run([
      '-n',
      'vicinia',
      RELEASE,
      'issues',
      'parked',
      'drop',
      'a "b" \\c',
    ]);
    expect({ status, said }).toEqual({ status: 0, said: 'Nothing is parked.\n' });
    const [container] = created['spec'].template.spec.containers;
    expect(container.command).toEqual(['node', 'deploy/operator/dist/main.js']);
    expect(container.args).toEqual(['parked', 'drop', 'a "b" \\c']);
  });

  it('says how it is used when words are missing', () => {
    const { status, said } = run([RELEASE, 'issues']);
    expect(status).toBe(2);
    expect(said).toContain('RELEASE SERVICE COMMAND');
  });

  it('uses the image of the operator, with the database of the service it is for', () => {
    const pods = podsOf(render('vicinia', 'minimal-values.yaml')).filter(({ name }) =>
      name.startsWith('CronJob/'),
    );
    expect(pods).toHaveLength(4);
    for (const { name, spec } of pods) {
      const [, service] = /demo-(\w+)-operator/.exec(name)!;
      const [{ image, env }] = spec['containers'];
      expect(image).toMatch(/\/vicinia-operator:/);
      expect(env).toContainEqual({
        name: 'DATABASE_URL',
        valueFrom: { secretKeyRef: { name: `${service}-database`, key: 'DATABASE_URL' } },
      });
    }
  });
});
