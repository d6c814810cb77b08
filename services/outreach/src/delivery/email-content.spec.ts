import { letterHtml, letterText, type Letter } from './email-content.js';

const letter: Letter = {
  language: 'sl',
  subject: 'Luči <v> parku',
  body: 'Prvi "odstavek" & drugi.\nNova vrstica.\n\nDrugi <script>alert(1)</script>.',
  action: { label: 'Potrdi', url: 'https://vicinia.example/confirm/abc' },
  reason: 'To sporočilo dobivate, ker ste se naročili.',
  unsubscribe: { label: 'Odjava', url: 'https://vicinia.example/unsubscribe/xyz?a=1&b=2' },
};

describe('a message', () => {
  it('says in plain text what it says, what to follow, why it came and how to end it', () => {
    expect(letterText(letter)).toBe(
      [
        letter.body,
        'Potrdi:\nhttps://vicinia.example/confirm/abc',
        '-- \nTo sporočilo dobivate, ker ste se naročili.\nOdjava: https://vicinia.example/unsubscribe/xyz?a=1&b=2',
      ].join('\n\n'),
    );
  });

  it('is HTML in which words stay words', () => {
    const html = letterHtml(letter);
    expect(html).toContain('<html lang="sl">');
    expect(html).toContain('<p>Prvi &quot;odstavek&quot; &amp; drugi.<br>Nova vrstica.</p>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain('<script');
    expect(html).toContain('href="https://vicinia.example/unsubscribe/xyz?a=1&amp;b=2"');
  });

  it('loads nothing from anywhere', () => {
    expect(letterHtml({ ...letter, action: null })).not.toMatch(/src=|url\(|<link|<img/);
  });
});
