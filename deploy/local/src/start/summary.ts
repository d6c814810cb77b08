import { PORTAL_CLIENT, type SampleSignIn } from '../identity/index.js';
import type { Ports } from '../platform/addresses.js';

const YEAR_IS_COMING = `
  A year of activity is loaded from now on; everything can be used meanwhile.
`;
const NOTHING_THERE = `
  There is no country yet. deploy/your-own-country.md leads from its levels to its staff.
`;

/** What somebody wants to know once everything runs: where to look and as whom to sign in. */
export function summary({
  ports,
  portals,
  signIns,
  seconds,
  isYearComing,
  isOwn,
}: {
  ports: Ports;
  /** Origins of portals under development. */
  portals: readonly string[];
  signIns: readonly SampleSignIn[];
  seconds: number;
  /** A year of activity is loaded from now on. */
  isYearComing: boolean;
  /** The country is the operator's own. */
  isOwn: boolean;
}): string {
  const width = Math.max(...signIns.map(({ role }) => role.length)) + 2;
  const people = signIns.map(
    ({ role, subject, place }) => `    ${role.padEnd(width)}${subject.padEnd(40)}${place}`,
  );
  return `
  Vicinia runs, after ${seconds.toFixed(1)} seconds.

    Portal            http://localhost:${ports.gateway}
    Explorer          http://localhost:${ports.gateway}/explorer
    GraphQL           http://localhost:${ports.gateway}/graphql
    Mailbox           http://localhost:${ports.mailbox}
    Sign-in           http://localhost:${ports.identity}
${portals.map(portalLine).join('')}
  Sign in from the explorer, or get a token with: npm run vicinia -- token <account>

${people.join('\n')}
${isYearComing ? YEAR_IS_COMING : ''}${isOwn ? NOTHING_THERE : ''}
  Ctrl-C stops everything and keeps the data.
`;
}

function portalLine(origin: string): string {
  return `    Your portal       ${origin}, client "${PORTAL_CLIENT}", back to ${origin}/signed-in or ${origin}/\n`;
}
