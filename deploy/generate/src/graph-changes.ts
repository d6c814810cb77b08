import { Supergraph } from '@apollo/federation-internals';
import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** The graph as clients see it, without what only the gateway reads. */
export function clientSchema(supergraph: string): string {
  const schema = Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/**
 * Lists what would break clients of the released graph. Removing what was released as deprecated does not: clients were
 * told. Neither does taking a type away that nothing leads to any more.
 *
 * @param released SDL that clients know
 * @param proposed SDL of the code
 */
export async function breakingGraphChanges(released: string, proposed: string): Promise<string[]> {
  const changes = await diff(buildSchema(released), buildSchema(proposed), [
    DiffRule.suppressRemovalOfDeprecatedField,
  ]);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
}

const RELEASE_LINE = /^# The graph of version (\d+)\S*\n/;

/** The file that says what clients of a release know. */
export function releasedGraph(graph: string, version: string): string {
  return `# The graph of version ${version}\n${graph}`;
}

/**
 * Holds a graph to the released one: before 1.0 clients may break and whoever changes the graph is told, from then on
 * they may not.
 *
 * @param released as `releasedGraph` made it
 * @returns what to tell, if anything
 * @throws Error when clients of version 1.0 or later would break
 */
export async function demandStableGraph(released: string, proposed: string): Promise<string | null> {
  const major = RELEASE_LINE.exec(released)?.[1];
  if (major === undefined) throw new Error('The released graph does not say of which version it is.');
  const changes = await breakingGraphChanges(released, proposed);
  if (changes.length === 0) return null;
  const list = changes.map((change) => `\n  ${change}`).join('');
  if (major !== '0')
    throw new Error(
      `Clients of the released graph would break; deprecate first, remove a release later:${list}`,
    );
  return `Clients of the released graph break (${String(changes.length)} changes, allowed before 1.0):${list}`;
}
