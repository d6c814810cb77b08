import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { EmailChannel, EmailNotSent, type Email } from './email-channel.js';

export interface SmtpOptions {
  /** smtp:// or smtps://, with user and password where the server asks for them. */
  readonly url: string;
  /** Sender of all messages. */
  readonly from: string;
  /** Longest silence of the server. */
  readonly timeoutMilliseconds: number;
}

/**
 * Sends over SMTP, one connection for each message, so that what happened to one says nothing of another. The text is a
 * stream that begins only when the server has asked for it: until then a failure is certain to have sent nothing.
 */
export class SmtpEmailChannel extends EmailChannel {
  constructor(private readonly options: SmtpOptions) {
    super();
  }

  async send(email: Email, beforeText: () => Promise<void>): Promise<void> {
    const { message, envelope } = await compose(email, this.options.from);
    const progress = { dataBegan: false };
    async function* text(): AsyncGenerator<Buffer> {
      await beforeText();
      progress.dataBegan = true;
      yield message;
    }
    const connection = new SMTPConnection(connectionOptions(this.options));
    try {
      await this.converse(connection, envelope, Readable.from(text()));
    } catch (error) {
      throw isSmtpError(error)
        ? new EmailNotSent({ dataBegan: progress.dataBegan, responseCode: error.responseCode ?? null })
        : error;
    } finally {
      connection.close();
    }
  }

  private converse(connection: SMTPConnection, envelope: Envelope, text: Readable): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      connection.once('error', reject);
      connection.once('end', () => {
        reject(Object.assign(new Error('the connection ended'), { code: 'ECONNECTION' }));
      });
      text.once('error', reject);
      const send = (): void => {
        connection.send(envelope, text, (error) => {
          if (error) reject(error);
          else resolve();
        });
      };
      connection.connect((error) => {
        const credentials = credentialsOf(this.options.url);
        if (error) reject(error);
        else if (credentials === null) send();
        else {
          connection.login({ credentials }, (refused) => {
            if (refused) reject(refused);
            else send();
          });
        }
      });
    });
  }
}

interface Envelope {
  readonly from: string;
  readonly to: string[];
}

async function compose(email: Email, from: string): Promise<{ message: Buffer; envelope: Envelope }> {
  const composer = new MailComposer({
    from,
    to: { name: '', address: email.to },
    subject: email.subject,
    text: email.text,
    html: email.html,
    messageId: email.messageId,
    date: email.writtenAt,
    headers: {
      'Content-Language': email.language,
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': `<${email.unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const node = composer.compile();
  const sender = node.getEnvelope().from;
  return { message: await node.build(), envelope: { from: sender === false ? '' : sender, to: [email.to] } };
}

function connectionOptions({
  url,
  timeoutMilliseconds,
}: SmtpOptions): ConstructorParameters<typeof SMTPConnection>[0] {
  const { hostname, port, protocol } = new URL(url);
  return {
    host: hostname,
    secure: protocol === 'smtps:',
    ...(port === '' ? {} : { port: Number(port) }),
    connectionTimeout: timeoutMilliseconds,
    greetingTimeout: timeoutMilliseconds,
    socketTimeout: timeoutMilliseconds,
    dnsTimeout: timeoutMilliseconds,
  };
}

function credentialsOf(url: string): { user: string; pass: string } | null {
  const { username, password } = new URL(url);
  return username === '' ? null : { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
}

/** Errors of the conversation carry a code of the library; what `beforeText` throws does not. */
function isSmtpError(error: unknown): error is Error & { code: string; responseCode?: number } {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]/.test(error.code)
  );
}
