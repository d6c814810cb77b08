import type { StoredMail } from './mailbox.js';

const STYLE = `
:root { color-scheme: light dark; --ink: #1b2733; --soft: #5b6b7a; --line: #dde4ea; --paper: #fff; --ground: #f3f6f8; --accent: #14507a }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eef3; --soft: #9fb0bf; --line: #2c3a46; --paper: #18222b; --ground: #10171d; --accent: #7cc0ee } }
* { box-sizing: border-box }
body { margin: 0; font: 1rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--ground) }
header, main { max-width: 52rem; margin: 0 auto; padding: 1.2rem 1.5rem }
header { display: flex; align-items: baseline; gap: 1rem; padding-top: 2.2rem }
h1 { font-size: 1.5rem; margin: 0 }
a { color: var(--accent); text-decoration: none }
a:hover, a:focus-visible { text-decoration: underline }
.soft { color: var(--soft); font-size: .9rem }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: .6rem; overflow: hidden }
ol { list-style: none; margin: 0; padding: 0 }
li + li { border-top: 1px solid var(--line) }
li a { display: grid; grid-template-columns: 1fr auto; gap: .1rem 1rem; padding: .8rem 1.1rem; color: inherit }
li a:hover, li a:focus-visible { background: var(--ground); text-decoration: none }
li strong { font-weight: 600 }
.tag { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem; font-size: .8rem; color: var(--soft) }
dl { display: grid; grid-template-columns: auto 1fr; gap: .2rem 1rem; margin: 0; padding: 1rem 1.1rem; border-bottom: 1px solid var(--line) }
dt { color: var(--soft) } dd { margin: 0; overflow-wrap: anywhere }
pre { margin: 0; padding: 1.1rem; white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
.empty { padding: 3rem 1.1rem; text-align: center }
`;

/** @param mails the newest first */
export function mailboxPage(mails: readonly StoredMail[]): string {
  const entries = mails
    .map(
      (mail) => `<li><a href="/mails/${String(mail.id)}">
<strong>${escaped(mail.subject)}</strong><span class="soft">${escaped(timeOf(mail))}</span>
<span class="soft">to ${escaped(mail.to.join(', '))}</span><span>${tag(mail.language)}</span></a></li>`,
    )
    .join('\n');
  const list =
    mails.length === 0
      ? `<p class="empty soft">No mail yet. Subscribe to a territory, and the request to confirm appears here.</p>`
      : `<ol>\n${entries}\n</ol>`;
  const count = `${String(mails.length)} ${mails.length === 1 ? 'mail' : 'mails'} · none leaves this machine`;
  return page(
    'Mailbox',
    `<header><h1>Mailbox</h1><span class="soft">${count} · <a href="/messages">JSON</a></span></header>
<main><div class="card">${list}</div></main>`,
  );
}

/**
 * One mail, as its recipient's program would show the plain text. The addresses in it can be followed; its HTML is not
 * run here.
 */
export function mailPage(mail: StoredMail): string {
  return page(
    mail.subject,
    `<header><a href="/">← Mailbox</a></header>
<main><h1>${escaped(mail.subject)}</h1>
<p>${tag(mail.language)}</p>
<div class="card"><dl>
<dt>From</dt><dd>${escaped(mail.from)}</dd>
<dt>To</dt><dd>${escaped(mail.to.join(', '))}</dd>
<dt>Received</dt><dd>${escaped(timeOf(mail))}</dd>
<dt>Message-ID</dt><dd class="soft">${escaped(mail.messageId ?? 'none')}</dd>
</dl>
<pre${mail.language === null ? '' : ` lang="${escaped(mail.language)}"`}>${withLinks(mail.text)}</pre></div></main>`,
  );
}

export function notFoundPage(): string {
  return page(
    'Not found',
    `<header><a href="/">← Mailbox</a></header><main><p>There is no such mail.</p></main>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body>${body}</body>
</html>
`;
}

function tag(language: string | null): string {
  return language === null ? '' : `<span class="tag">${escaped(language)}</span>`;
}

function timeOf(mail: StoredMail): string {
  return mail.receivedAt.slice(0, 19).replace('T', ' ');
}

/** Escapes first; what then still is an address of the web holds no character that could end the attribute. */
function withLinks(text: string): string {
  return escaped(text).replace(
    /https?:\/\/[^\s<>&]+(?:&amp;[^\s<>&]+)*/g,
    (url) => `<a href="${url}" rel="noreferrer">${url}</a>`,
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
