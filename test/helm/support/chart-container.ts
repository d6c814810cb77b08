import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { named, type KubernetesObject, type RenderedPod } from './charts.js';

/** Contents of existing Secrets and ConfigMaps, by `name/key`. */
export type Existing = Readonly<Record<string, string>>;

export interface ContainerEnvironment {
  /** The container's variables, with paths of files that are really there. */
  readonly variables: Record<string, string>;
  readonly command: readonly string[];
}

/**
 * What the kubelet would give a container: variables with the values of Secrets, and volumes as folders of files.
 *
 * @throws Error when a Secret or ConfigMap is neither rendered nor among the existing ones
 */
export function environmentOf(
  pod: RenderedPod,
  objects: readonly KubernetesObject[],
  existing: Existing,
): ContainerEnvironment {
  const [container] = pod.spec['containers'];
  const root = mkdtempSync(join(tmpdir(), 'container-'));
  for (const mount of container.volumeMounts ?? []) {
    const volume = pod.spec['volumes'].find(({ name }: KubernetesObject) => name === mount.name);
    if (volume === undefined) throw new Error(`${pod.name} mounts ${mount.name}, which is no volume`);
    writeVolume(join(root, mount.mountPath), volume, objects, existing);
  }
  const variables = container.env.map(({ name, value, valueFrom }: KubernetesObject) => {
    const source = valueFrom?.secretKeyRef;
    const text: string = source === undefined ? value : content(`${source.name}/${source.key}`, existing);
    return [name, text.startsWith('/etc/vicinia/') ? join(root, text) : text];
  });
  return {
    variables: Object.fromEntries(variables),
    command: [...container.command, ...(container.args ?? [])],
  };
}

function writeVolume(
  folder: string,
  volume: KubernetesObject,
  objects: readonly KubernetesObject[],
  existing: Existing,
): void {
  const name: string | undefined = volume['configMap']?.name ?? volume['secret']?.secretName;
  if (name === undefined) return;
  const isRendered =
    volume['configMap'] !== undefined &&
    objects.some(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === name);
  const files: Record<string, string> = isRendered
    ? named(objects, 'ConfigMap', name)['data']
    : Object.fromEntries(
        Object.entries(existing)
          .filter(([place]) => dirname(place) === name)
          .map(([place, text]) => [place.slice(name.length + 1), text]),
      );
  if (Object.keys(files).length === 0) throw new Error(`nobody makes ${name}`);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
}

function content(place: string, existing: Existing): string {
  const text = existing[place];
  if (text === undefined) throw new Error(`no such Secret: ${place}`);
  return text;
}
