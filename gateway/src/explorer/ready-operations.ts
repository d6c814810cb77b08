import { existsSync, readdirSync, readFileSync } from 'node:fs';

const SIGN_IN = /^Sign in: (\S+)$/;
const FOLDER = new URL('./operations/', import.meta.url);

/** An operation of the README, ready to run in the explorer. */
export interface ReadyOperation {
  readonly id: string;
  readonly title: string;
  /** The sample account that runs it; null where nobody needs to be signed in. */
  readonly account: string | null;
  /** What it shows, and what it takes from steps before. */
  readonly explanation: string;
  readonly query: string;
  readonly variables: string;
}

/**
 * Reads the operations in the order of their numbered files: `01-station-board.graphql`, and beside it, if it takes
 * variables, `01-station-board.json`. The comment at the top of a file is its title, then `Sign in: <account or nobody>`,
 * then its explanation. Variables may hold placeholders in double braces, which the page fills from earlier answers.
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
  const [title = id, signIn = '', ...explanation] = lines
    .slice(0, end)
    .map((line) => line.replace(/^#\s?/, ''));
  const account = SIGN_IN.exec(signIn)?.[1];
  if (account === undefined) throw new Error(`${id} does not say in its second line who signs in`);
  const variables = new URL(`${id}.json`, FOLDER);
  return {
    id,
    title,
    account: account === 'nobody' ? null : account,
    explanation: explanation.join(' ').trim(),
    query: lines.slice(end).join('\n').trim(),
    variables: existsSync(variables) ? readFileSync(variables, 'utf8').trim() : '',
  };
}
