import { existsSync, readFileSync } from 'node:fs';

const DEBIAN_PACKAGES = '/var/lib/dpkg/status';

/**
 * What is in an image, as CycloneDX: what npm says of the pruned workspace, and what the base brings, Node.js and the
 * packages of the distribution.
 *
 * @param ofNpm bill of materials that `npm sbom` wrote
 */
export function billOfMaterials(ofNpm, project, version) {
  const root = ofNpm.metadata.component['bom-ref'];
  const image = {
    type: 'container',
    'bom-ref': `vicinia-${project}@${version}`,
    name: `vicinia-${project}`,
    version,
    licenses: [{ license: { id: 'EUPL-1.2' } }],
  };
  const base = [nodeRuntime(), ...debianPackages()];
  const rename = (reference) => (reference === root ? image['bom-ref'] : reference);
  return {
    ...ofNpm,
    metadata: { ...ofNpm.metadata, component: image },
    components: [...ofNpm.components, ...base],
    dependencies: ofNpm.dependencies
      .map(({ ref, dependsOn = [] }) => ({ ref: rename(ref), dependsOn: dependsOn.map(rename) }))
      .map((entry) =>
        entry.ref === image['bom-ref']
          ? { ...entry, dependsOn: [...entry.dependsOn, ...base.map((component) => component['bom-ref'])] }
          : entry,
      ),
  };
}

function nodeRuntime() {
  const version = process.version.slice(1);
  const purl = `pkg:generic/node@${version}`;
  return { type: 'platform', 'bom-ref': purl, name: 'node', version, purl };
}

function debianPackages() {
  if (!existsSync(DEBIAN_PACKAGES)) return [];
  return readFileSync(DEBIAN_PACKAGES, 'utf8')
    .split('\n\n')
    .filter((entry) => /^Status: install ok installed$/m.test(entry))
    .map((entry) => {
      const field = (name) => new RegExp(`^${name}: (.*)$`, 'm').exec(entry)?.[1] ?? '';
      const [name, version] = [field('Package'), field('Version')];
      const purl = `pkg:deb/debian/${name}@${encodeURIComponent(version)}?arch=${field('Architecture')}`;
      return { type: 'library', 'bom-ref': purl, name, version, purl };
    });
}
