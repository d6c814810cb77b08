import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES } from '../platform/databases.js';
import type { Platform } from '../platform/platform.js';
import { ReloadOnChange } from './reload-on-change.js';
import { WorkspaceProjects } from './workspace-projects.js';

/** What can be developed over a running rest, each with the port on which a debugger finds it. */
export const DEBUG_PORTS: Readonly<Record<string, number>> = {
  people: 9230,
  issues: 9231,
  meetings: 9232,
  outreach: 9233,
  gateway: 9234,
};

/**
 * Starts the wanted processes anew whenever code changes that they rest on.
 *
 * @param wanted names from `DEBUG_PORTS`
 */
export function develop(
  workspace: string,
  platform: Platform,
  wanted: readonly string[],
  say: (line: string) => void,
): ReloadOnChange {
  const folders = ['libs', 'services'].flatMap((kind) =>
    readdirSync(join(workspace, kind)).map((name) => join(workspace, kind, name)),
  );
  const all = [
    ...SERVICES.flatMap((service) => platform.replicas(service).map((one) => [service, one] as const)),
    ['gateway', platform.gateway] as const,
  ];
  for (const name of wanted)
    say(`${name}: reload on change, debugger on 127.0.0.1:${String(DEBUG_PORTS[name])}`);
  return new ReloadOnChange({
    workspace,
    projects: WorkspaceProjects.read([...folders, join(workspace, 'gateway')]),
    processes: new Map(all.filter(([name]) => wanted.includes(name))),
    say,
  });
}
