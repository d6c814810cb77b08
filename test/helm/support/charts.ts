import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An object of Kubernetes as YAML has it. */
export type KubernetesObject = Record<string, any>;

export const CHARTS = ['subgraph', 'gateway', 'vicinia'] as const;
export type Chart = (typeof CHARTS)[number];

export const RELEASE = 'demo';
const MOST_OUTPUT = 64 * 1024 * 1024;

export function tool(name: 'helm' | 'kubeconform' | 'kube-check' | 'promtool'): string {
  return join(process.env['VICINIA_HELM_BIN']!, name);
}

export function chartFolder(chart: Chart): string {
  return join(process.env['VICINIA_HELM_CHARTS']!, chart);
}

/** Each case of values with its chart, as rows for `it.each`. */
export const CASES: readonly (readonly [Chart, string])[] = CHARTS.flatMap((chart) =>
  readdirSync(join(chartFolder(chart), 'ci')).map((file) => [chart, file] as const),
);

/** Renders a chart with one of its cases, and with more values if given, as YAML. */
export function renderYaml(
  chart: Chart,
  file: string,
  more: object = {},
  args: readonly string[] = [],
): string {
  return execFileSync(
    tool('helm'),
    [
      'template',
      RELEASE,
      chartFolder(chart),
      '--values',
      caseFile(chart, file),
      ...moreValues(more),
      ...args,
    ],
    { encoding: 'utf8', maxBuffer: MOST_OUTPUT },
  );
}

/** Renders a chart as objects. Hooks and tests are among them. */
export function render(chart: Chart, file: string, more: object = {}): readonly KubernetesObject[] {
  return documents(renderYaml(chart, file, more));
}

/** What Helm says when it is given these values. */
export function verdictOn(
  chart: Chart,
  values: object,
  { args = [], release = RELEASE }: { args?: readonly string[]; release?: string } = {},
): string {
  const { status, stderr } = spawnSync(
    tool('helm'),
    ['template', release, chartFolder(chart), ...moreValues(values), ...args],
    { encoding: 'utf8', maxBuffer: MOST_OUTPUT },
  );
  return status === 0 ? 'accepted' : stderr;
}

/** The values of a case with changes; null takes a value away. */
export function changedCase(chart: Chart, file: string, changes: object): KubernetesObject {
  const [values] = documents(readFileSync(caseFile(chart, file), 'utf8'));
  return changed(values!, changes);
}

function changed(values: KubernetesObject, changes: object): KubernetesObject {
  const result = new Map(Object.entries(values));
  for (const [name, change] of Object.entries(changes)) {
    const isMap = typeof change === 'object' && change !== null && !Array.isArray(change);
    if (change === null) result.delete(name);
    else result.set(name, isMap ? changed(result.get(name) ?? {}, change as object) : change);
  }
  return Object.fromEntries(result);
}

/** Reads YAML with the parser of Kubernetes. */
export function documents(yaml: string): readonly KubernetesObject[] {
  const json = execFileSync(tool('kube-check'), ['documents'], { input: yaml, maxBuffer: MOST_OUTPUT });
  return JSON.parse(json.toString()) as KubernetesObject[];
}

export function caseFile(chart: Chart, file: string): string {
  return join(chartFolder(chart), 'ci', file);
}

export function named(objects: readonly KubernetesObject[], kind: string, name: string): KubernetesObject {
  const found = objects.filter((object) => object['kind'] === kind && object['metadata'].name === name);
  if (found.length !== 1) throw new Error(`${found.length} objects are ${kind} ${name}`);
  return found[0]!;
}

export interface RenderedPod {
  readonly name: string;
  readonly metadata: KubernetesObject;
  readonly spec: KubernetesObject;
}

/** Every pod that a rendering leads to: of deployments, jobs, cron jobs and tests. */
export function podsOf(objects: readonly KubernetesObject[]): readonly RenderedPod[] {
  return objects.flatMap((object) => {
    const name = `${object['kind']}/${object['metadata'].name}`;
    if (object['kind'] === 'Pod') return [{ name, metadata: object['metadata'], spec: object['spec'] }];
    const template = object['spec']?.template ?? object['spec']?.jobTemplate?.spec.template;
    return template?.spec === undefined
      ? []
      : [{ name, metadata: template.metadata ?? {}, spec: template.spec }];
  });
}

function moreValues(more: object): readonly string[] {
  if (Object.keys(more).length === 0) return [];
  const file = join(mkdtempSync(join(tmpdir(), 'values-')), 'values.json');
  writeFileSync(file, JSON.stringify(more));
  return ['--values', file];
}
