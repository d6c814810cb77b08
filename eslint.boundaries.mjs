import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * The arrows of the architecture, as constraints on the tags of Nx projects. Services never import services; contracts
 * import nothing of ours, nor does the client; a portal knows the client alone, as a stranger's would; only tests may use
 * what is made for tests.
 */
export const boundaries = [
  { sourceTag: 'type:events', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:client', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:portal', onlyDependOnLibsWithTags: ['type:client'] },
  { sourceTag: 'type:lib', onlyDependOnLibsWithTags: ['type:lib', 'type:events'] },
  { sourceTag: 'type:testkit', onlyDependOnLibsWithTags: ['type:lib', 'type:events'] },
  { sourceTag: 'type:service', onlyDependOnLibsWithTags: ['type:lib', 'type:events', 'type:testkit'] },
  { sourceTag: 'type:gateway', onlyDependOnLibsWithTags: ['type:lib', 'type:testkit', 'type:tool'] },
  { sourceTag: 'type:tool', onlyDependOnLibsWithTags: ['type:lib', 'type:events', 'type:testkit'] },
  {
    sourceTag: 'type:system-test',
    onlyDependOnLibsWithTags: [
      'type:lib',
      'type:events',
      'type:client',
      'type:portal',
      'type:testkit',
      'type:tool',
    ],
  },
  ...['people', 'issues', 'meetings', 'outreach'].map((service) => ({
    sourceTag: `scope:${service}`,
    onlyDependOnLibsWithTags: [`scope:${service}`, 'scope:shared', 'scope:test'],
  })),
];

/**
 * Production code may not use what is made for tests; the tags cannot tell tests and code of one project apart,
 * so this goes by file.
 */
export const noTestkitInProduction = {
  group: ['@vicinia/testkit'],
  message: 'Only tests may use the testkit.',
};

const workspace = import.meta.dirname;
const manifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Every project by its folder, with package name, tags, and the projects that its manifest names. */
export const projects = new Map(
  globSync(manifest(workspace).workspaces, { cwd: workspace }).map((folder) => {
    const { name, nx = {}, dependencies = {}, devDependencies = {} } = manifest(join(workspace, folder));
    const declared = Object.keys({ ...dependencies, ...devDependencies });
    return [join(workspace, folder), { name, tags: nx.tags ?? [], declared }];
  }),
);

const byName = new Map([...projects.values()].map((project) => [project.name, project]));

function projectOf(path) {
  // The innermost one: a project may lie in the folder of another.
  const [folder] = [...projects.keys()]
    .filter((root) => path === root || path.startsWith(root + sep))
    .sort((one, other) => other.length - one.length);
  return folder === undefined ? undefined : projects.get(folder);
}

/** What is wrong with an import, or null. */
function faultOf(file, imported) {
  const from = projectOf(file);
  if (from === undefined) return null;
  if (imported.startsWith('.')) {
    const target = resolve(dirname(file), imported);
    const owner = projectOf(target);
    if (owner === undefined || owner === from) return null;
    return `${relative(workspace, target)} is of another project; import its package.`;
  }
  const to = byName.get(imported.split('/', 2).join('/'));
  if (to === undefined) return null;
  if (to === from) return 'Inside a project, imports are relative.';
  const broken = boundaries.find(
    ({ sourceTag, onlyDependOnLibsWithTags: allowed }) =>
      from.tags.includes(sourceTag) && !to.tags.some((tag) => allowed.includes(tag)),
  );
  if (broken) {
    const allowed = broken.onlyDependOnLibsWithTags.join(', ') || 'nothing of this workspace';
    return `What is tagged ${broken.sourceTag} may import ${allowed}; ${to.name} is tagged ${to.tags.join(', ')}.`;
  }
  return from.declared.includes(to.name)
    ? null
    : `${from.name} does not name ${to.name} in its package.json.`;
}

/** ESLint plugin whose rule `boundaries` holds each import to the arrows above. */
export const architecture = {
  rules: {
    boundaries: {
      meta: { type: 'problem', schema: [] },
      create(context) {
        const check = ({ source }) => {
          if (typeof source?.value !== 'string') return;
          const fault = faultOf(context.filename, source.value);
          if (fault !== null) context.report({ node: source, message: fault });
        };
        return {
          ImportDeclaration: check,
          ImportExpression: check,
          ExportNamedDeclaration: check,
          ExportAllDeclaration: check,
          TSImportType: check,
        };
      },
    },
  },
};
