import { existsSync, readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('./operations/', import.meta.url);

/** An operation of the README, ready to run in the explorer. */
export interface ReadyOperation {
  readonly id: string;
  readonly title: string;
  /** What it shows, and as whom to sign in. */
  readonly explanation: string;
  readonly query: string;
  readonly variables: string;
}

/**
 * Reads the operations in the order of their numbered files: `01-station-board.graphql`, and beside it, if it takes
 * variables, `01-station-board.json`. The comment at the top of a file is its title and, below, its explanation.
 */
export function readyOperations(): ReadyOperation[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readyOperation(name.replace(/\.graphql$/, '')));
}

function readyOperation(id: string): ReadyOperation {
  const text = readFileSync(new URL(`${id}.graphql`, FOLDER), 'utf8');
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const [title = id, ...explanation] = lines.slice(0, end).map((line) => line.replace(/^#\s?/, ''));
  const variables = new URL(`${id}.json`, FOLDER);
  return {
    id,
    title,
    explanation: explanation.join(' ').trim(),
    query: lines.slice(end).join('\n').trim(),
    variables: existsSync(variables) ? readFileSync(variables, 'utf8').trim() : '',
  };
}
