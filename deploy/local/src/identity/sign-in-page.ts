import type { SampleSignIn } from './sample-sign-in.js';

/**
 * The sign-in page: sample accounts by role, one click each. No script, so it works in any browser.
 *
 * @param proposed the account that the asking page hinted at; it has the focus, so that Enter is enough
 */
export function signInPage(uid: string, signIns: readonly SampleSignIn[], proposed?: string): string {
  const groups = [...Map.groupBy(signIns, ({ role }) => role)];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in – Vicinia sample country</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Sign in to the sample country</h1>
<p>Everyone here is invented. Choose who you want to be; there is no password.</p>
<form method="post" action="/sign-in/${escaped(uid)}">
${groups.map(([role, accounts], index) => group(role, accounts, index, proposed)).join('\n')}
</form>
</main>
</body>
</html>`;
}

function group(
  role: string,
  accounts: readonly SampleSignIn[],
  index: number,
  proposed: string | undefined,
): string {
  const id = `role-${String(index)}`;
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escaped(role)}</h2>
<ul>
${accounts.map((each) => account(each, each.subject === proposed)).join('\n')}
</ul>
</section>`;
}

function account({ subject, label, place }: SampleSignIn, isProposed: boolean): string {
  return `<li><button name="subject" value="${escaped(subject)}"${isProposed ? ' autofocus' : ''}><strong>${escaped(label)}</strong> <span>${escaped(place)}</span> <code>${escaped(subject)}</code></button></li>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1c2733; --quiet: #52606d; --paper: #f6f7f5; --card: #fff; --line: #d5dad6; --accent: #1f5f4a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecea; --quiet: #a9b4ae; --paper: #14191c; --card: #1d2427; --line: #36413f; --accent: #7fc7a9; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 3rem 1.5rem 4rem; }
h1 { font-size: 1.75rem; font-weight: 600; margin: 0 0 .25rem; }
p { color: var(--quiet); margin: 0 0 2rem; }
h2 { font-size: .95rem; font-weight: 600; color: var(--quiet); margin: 1.75rem 0 .6rem; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .6rem; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); }
button { width: 100%; text-align: left; padding: .8rem 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); color: inherit; font: inherit; cursor: pointer; }
button:hover { border-color: var(--accent); }
button:focus { outline: 3px solid var(--accent); outline-offset: 2px; }
button strong { display: block; font-weight: 600; }
button span { color: var(--quiet); font-size: .9rem; }
button code { display: block; color: var(--quiet); font-size: .8rem; overflow-wrap: anywhere; }
`;
