import { escapeHtml } from '../language/escape-html.js';

/** The words around what a message says, in one language. */
export interface Letter {
  readonly language: string;
  readonly subject: string;
  /** Plain text; an empty line separates paragraphs. */
  readonly body: string;
  /** A link that the message asks to follow, if any. */
  readonly action: { readonly label: string; readonly url: string } | null;
  /** Why the recipient gets the message. */
  readonly reason: string;
  readonly unsubscribe: { readonly label: string; readonly url: string };
}

/** The message as plain text. */
export function letterText(letter: Letter): string {
  const action = letter.action === null ? [] : [`${letter.action.label}:\n${letter.action.url}`];
  const foot = `-- \n${letter.reason}\n${letter.unsubscribe.label}: ${letter.unsubscribe.url}`;
  return [letter.body, ...action, foot].join('\n\n');
}

/** The message as simple HTML: one column, no picture, nothing loaded from anywhere. */
export function letterHtml(letter: Letter): string {
  const paragraphs = letter.body
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
  const action = letter.action === null ? '' : `<p>${link(letter.action)}</p>\n`;
  return `<!doctype html>
<html lang="${escapeHtml(letter.language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(letter.subject)}</title></head>
<body style="font-family:sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a;background:#ffffff;max-width:40em;margin:0 auto;padding:1em">
<h1 style="font-size:1.3em">${escapeHtml(letter.subject)}</h1>
${paragraphs}
${action}<hr>
<p style="font-size:.9em">${escapeHtml(letter.reason)}<br>${link(letter.unsubscribe)}</p>
</body>
</html>
`;
}

function link({ label, url }: { label: string; url: string }): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
}
