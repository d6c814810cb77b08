import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';

const packageFile = z.object({
  name: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
  nx: z.object({ name: z.string() }).optional(),
});

/** A library, a service or the gateway. */
export interface Project {
  /** As Nx and people call it, for example `issues`. */
  readonly name: string;
  /** Folder of its code. */
  readonly source: string;
}

/** Which projects rest on which, as their package files say. */
export class WorkspaceProjects {
  private constructor(
    readonly all: readonly Project[],
    private readonly dependencies: ReadonlyMap<string, readonly string[]>,
  ) {}

  /** @param folders of the projects, absolute */
  static read(folders: readonly string[]): WorkspaceProjects {
    const found = folders
      .filter((folder) => existsSync(join(folder, 'package.json')))
      .map((folder) => {
        const file = packageFile.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
        return { folder, file, name: file.nx?.name ?? basename(folder) };
      });
    const nameOf = new Map(found.map(({ file, name }) => [file.name, name]));
    return new WorkspaceProjects(
      found.map(({ folder, name }) => ({ name, source: join(folder, 'src') })),
      new Map(
        found.map(({ file, name }) => [
          name,
          Object.keys(file.dependencies).flatMap((dependency) => nameOf.get(dependency) ?? []),
        ]),
      ),
    );
  }

  /** Whether a project is another one or rests on it, over however many others. */
  restsOn(project: string, other: string): boolean {
    return (
      project === other ||
      (this.dependencies.get(project) ?? []).some((dependency) => this.restsOn(dependency, other))
    );
  }
}
