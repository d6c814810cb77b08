import { escapeHtml } from '../language/escape-html.js';

export interface SubscriptionPage {
  readonly language: string;
  readonly title: string;
  readonly text: string;
  /** What the page offers to do; none on a page that only tells. */
  readonly choices: readonly Choice[];
}

/** A button; its value comes back as the field `which` of the form. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A small page that works without script, at any size, with a keyboard and with a screen reader. */
export function subscriptionPageHtml({ language, title, text, choices }: SubscriptionPage): string {
  const buttons = choices.map(
    ({ value, label }) =>
      `<button type="submit" name="which" value="${escapeHtml(value)}">${escapeHtml(label)}</button>`,
  );
  const form = buttons.length === 0 ? '' : `<form method="post">${buttons.join('\n')}</form>\n`;
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>
body { font: 1.1rem/1.6 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 36rem; margin: 15vh auto; padding: 0 1.5rem }
button { font: inherit; margin: 0 .6rem .6rem 0; padding: .7rem 1.4rem; color: #fff; background: #14507a; border: 0; border-radius: .4rem; cursor: pointer }
button:focus-visible { outline: .2rem solid #e8a33d; outline-offset: .2rem }
</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(text)}</p>
${form}</main>
</body>
</html>
`;
}
