import { languageOfPage } from './words/language.js';

/** The text of the document of this name, as the client package sends it; the build fills it in. */
declare const NATION_AND_BELOW: string;

const NAME = 'NationAndBelow';
const language = languageOfPage();

/**
 * What the start page asks first, on its way while the browser still reads what will show the answer. This file is fetched
 * and run before all others; `vite.config.ts` sees to that.
 */
let early = location.pathname === '/' ? ask() : undefined;
// Whoever takes it hears why it failed; until then nobody has to.
early?.catch(() => undefined);

async function ask(): Promise<Response> {
  return await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ operationName: NAME, variables: { language }, query: NATION_AND_BELOW }),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  });
}

/** Asks, or takes the answer to what was asked already; once, because nothing of it is newer the second time. */
export const fetchOnce: typeof fetch = async (address, init) => {
  const answer = early;
  if (answer === undefined || !isFirst(init?.body)) return await fetch(address, init);
  early = undefined;
  return await answer;
};

function isFirst(body: unknown): boolean {
  if (typeof body !== 'string') return false;
  const asked = JSON.parse(body) as { operationName?: string; variables?: { language?: string } };
  return asked.operationName === NAME && asked.variables?.language === language;
}
