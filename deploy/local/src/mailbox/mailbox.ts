import { createServer, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { mailPage, mailboxPage, notFoundPage } from './mailbox-pages.js';

/** A mail as the mailbox shows it. */
export interface StoredMail {
  /** Counts from 1 in the order of arrival. */
  readonly id: number;
  readonly from: string;
  /** Addresses alone. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly language: string | null;
  readonly messageId: string | null;
  /** What the message says of when it was written. ISO 8601. */
  readonly writtenAt: string | null;
  /** ISO 8601. */
  readonly receivedAt: string;
}

export interface MailboxOptions {
  /** 0 takes a free one. */
  readonly smtpPort: number;
  /** 0 takes a free one. */
  readonly httpPort: number;
  /** Older mails make room. Default 1000. */
  readonly most?: number;
}

export interface RunningMailbox {
  /** For SMTP_URL. */
  readonly smtpUrl: string;
  /** For a browser. */
  readonly httpUrl: string;
  /** What has arrived, in the order of arrival. */
  messages(): readonly StoredMail[];
  stop(): Promise<void>;
}

/**
 * Takes every mail and delivers none: shows them in the browser instead, so that the sample country can send messages to
 * people who do not exist. Mails are kept in memory.
 *
 * @throws Error when a port is taken
 */
export async function startMailbox(options: MailboxOptions): Promise<RunningMailbox> {
  const stored: StoredMail[] = [];
  let count = 0;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onAuth: (credentials, _session, done) => {
      done(null, { user: credentials.username });
    },
    onData: (stream, _session, done) => {
      buffer(stream)
        .then((message) => PostalMime.parse(message))
        .then((mail) => {
          count += 1;
          stored.push(storedMail(count, mail));
          if (stored.length > (options.most ?? 1_000)) stored.shift();
          done();
        })
        .catch(done);
    },
  });
  // A line that a client cuts is the client's affair; its mail has not been taken.
  smtp.on('error', () => undefined);
  const http = createServer((request, response) => {
    const { status, type, body } = answerTo(request.url ?? '/', stored);
    response.writeHead(status, {
      'content-type': type,
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'x-content-type-options': 'nosniff',
    });
    response.end(body);
  });
  const smtpPort = await listening(smtp.server, () => smtp.listen(options.smtpPort, '127.0.0.1'));
  const httpPort = await listening(http, () => http.listen(options.httpPort, '127.0.0.1'));
  return {
    smtpUrl: `smtp://127.0.0.1:${String(smtpPort)}`,
    httpUrl: `http://127.0.0.1:${String(httpPort)}`,
    messages: () => stored,
    stop: async () => {
      http.closeAllConnections();
      await Promise.all([new Promise((resolve) => http.close(resolve)), closed(smtp)]);
    },
  };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

function answerTo(url: string, mails: readonly StoredMail[]): Answer {
  const html = 'text/html; charset=utf-8';
  const path = url.split('?', 1)[0] ?? '/';
  if (path === '/') return { status: 200, type: html, body: mailboxPage(mails.toReversed()) };
  if (path === '/messages') return { status: 200, type: 'application/json', body: JSON.stringify(mails) };
  const id = /^\/mails\/(\d+)$/.exec(path)?.[1];
  const mail = mails.find((each) => String(each.id) === id);
  return mail
    ? { status: 200, type: html, body: mailPage(mail) }
    : { status: 404, type: html, body: notFoundPage() };
}

function storedMail(id: number, mail: Email): StoredMail {
  const written = Date.parse(mail.date ?? '');
  return {
    id,
    from: senderOf(mail),
    to: (mail.to ?? []).flatMap(({ address }) => address ?? []),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? null,
    language: mail.headers.find(({ key }) => key === 'content-language')?.value ?? null,
    messageId: mail.messageId ?? null,
    writtenAt: Number.isNaN(written) ? null : new Date(written).toISOString(),
    receivedAt: new Date().toISOString(),
  };
}

function senderOf({ from }: Email): string {
  if (from?.address === undefined) return '';
  return from.name === '' ? from.address : `${from.name} <${from.address}>`;
}

function listening(server: Server | SMTPServer['server'], listen: () => unknown): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('listening', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
    listen();
  });
}

function closed(smtp: SMTPServer): Promise<void> {
  return new Promise((resolve) => {
    smtp.close(() => {
      resolve();
    });
  });
}
