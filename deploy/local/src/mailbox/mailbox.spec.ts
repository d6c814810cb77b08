import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { startMailbox, type RunningMailbox } from './mailbox.js';

/** Speaks SMTP by hand, so that nothing between this test and the mailbox hides a fault. */
async function send(smtpUrl: string, lines: readonly string[]): Promise<string[]> {
  const socket = connect(Number(new URL(smtpUrl).port), '127.0.0.1');
  const answers: string[] = [];
  const conversation = [
    'EHLO test',
    'MAIL FROM:<a@b.example>',
    'RCPT TO:<ana@mail.example>',
    'DATA',
    [...lines, '.'].join('\r\n'),
    'QUIT',
  ];
  for await (const line of createInterface({ input: socket })) {
    if (/^\d{3}-/.test(line)) continue;
    answers.push(line.slice(0, 3));
    const next = conversation.shift();
    if (next === undefined) break;
    socket.write(`${next}\r\n`);
  }
  socket.destroy();
  return answers;
}

describe('the local mailbox', () => {
  let mailbox: RunningMailbox;

  beforeEach(async () => {
    mailbox = await startMailbox({ smtpPort: 0, httpPort: 0, most: 2 });
  });
  afterEach(() => mailbox.stop());

  async function get(path: string): Promise<{ status: number; headers: Headers; body: string }> {
    const response = await fetch(`${mailbox.httpUrl}${path}`);
    return { status: response.status, headers: response.headers, body: await response.text() };
  }

  const mail = (subject: string, body: string): string[] => [
    'From: Vicinia <no-reply@vicinia.example>',
    'To: ana@mail.example',
    `Subject: ${subject}`,
    'Content-Language: sl',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
  ];

  it('takes mail over SMTP and gives it as JSON in the order of arrival', async () => {
    expect(await send(mailbox.smtpUrl, mail('Prva', 'Besedilo'))).toEqual([
      '220',
      '250',
      '250',
      '250',
      '354',
      '250',
      '221',
    ]);
    await send(mailbox.smtpUrl, mail('Druga', 'Besedilo'));
    const messages = JSON.parse((await get('/messages')).body) as unknown[];
    expect(messages).toMatchObject([
      { subject: 'Prva' },
      { subject: 'Druga', to: ['ana@mail.example'], language: 'sl' },
    ]);
  });

  it('keeps no more than it was told', async () => {
    for (const subject of ['1', '2', '3']) await send(mailbox.smtpUrl, mail(subject, 'x'));
    expect(mailbox.messages().map(({ subject }) => subject)).toEqual(['2', '3']);
  });

  it('shows words as words and links as links, and loads nothing from anywhere', async () => {
    await send(
      mailbox.smtpUrl,
      mail(
        '<img src=x onerror=alert(1)>',
        'See https://vicinia.example/confirm/abc?a=1&b=2 "<script>x</script>',
      ),
    );
    const list = await get('/');
    const shown = await get('/mails/1');
    for (const { body } of [list, shown]) expect(body).not.toMatch(/<script|<img|src=x onerror=alert\(1\)>/);
    expect(list.body).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(shown.body).toContain(
      '<a href="https://vicinia.example/confirm/abc?a=1&amp;b=2" rel="noreferrer">https://vicinia.example/confirm/abc?a=1&amp;b=2</a>',
    );
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('says so when there is none', async () => {
    expect((await get('/')).body).toContain('No mail yet');
    expect((await get('/mails/7')).status).toBe(404);
  });

  it('says which port is taken', async () => {
    const smtpPort = Number(new URL(mailbox.smtpUrl).port);
    await expect(startMailbox({ smtpPort, httpPort: 0 })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
