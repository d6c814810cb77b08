import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** How the server treats what comes to an address, told by the part before the @. */
type Manner =
  | 'takes'
  | 'refuses for good'
  | 'refuses for now'
  | 'refuses the text'
  | 'falls silent'
  | 'cuts the line'
  | 'thinks it over';

const MANNERS: Readonly<Record<string, Manner>> = {
  nobody: 'refuses for good',
  full: 'refuses for now',
  spam: 'refuses the text',
  silent: 'falls silent',
  cut: 'cuts the line',
  slow: 'thinks it over',
};

interface Connection {
  readonly session: SMTPServerSession;
  readonly _socket: Socket;
}

/** A real SMTP server on this machine's loopback, with a few bad manners on demand. */
export class MailServer {
  readonly mails: Email[] = [];
  /** Recipients of texts that were read to their end, whatever was answered. */
  readonly textsRead: string[] = [];
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      closeTimeout: 100,
      onRcptTo: ({ address }, _session, done) => {
        const manner = mannerOf(address);
        if (manner === 'refuses for good') done(answer(550, `no such mailbox ${address}`));
        else if (manner === 'refuses for now') done(answer(452, `mailbox full ${address}`));
        else done();
      },
      onData: (stream, session, done) => {
        this.take(stream, session, done).catch(done);
      },
    });
    // A line that the client cuts is no fault of the test.
    this.server.on('error', () => undefined);
  }

  static async start(): Promise<MailServer> {
    const mailServer = new MailServer();
    await new Promise<void>((resolve) => mailServer.server.listen(0, '127.0.0.1', resolve));
    return mailServer;
  }

  get url(): string {
    return `smtp://127.0.0.1:${String((this.server.server.address() as AddressInfo).port)}`;
  }

  mailsTo(address: string): Email[] {
    return this.mails.filter(({ to }) => to?.some((each) => each.address === address));
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => {
        resolve();
      });
    });
  }

  private async take(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    done: (error?: Error | null) => void,
  ): Promise<void> {
    const mail = await PostalMime.parse(await buffer(stream));
    const recipient = session.envelope.rcptTo[0]?.address ?? '';
    this.textsRead.push(recipient);
    const manner = mannerOf(recipient);
    if (manner === 'falls silent') return;
    if (manner === 'cuts the line') {
      for (const connection of this.server.connections as Set<Connection>) {
        if (connection.session.id === session.id) connection._socket.destroy();
      }
      return;
    }
    if (manner === 'refuses the text') {
      done(answer(554, 'looks like spam'));
      return;
    }
    if (manner === 'thinks it over') await pause(250);
    this.mails.push(mail);
    done();
  }
}

function mannerOf(address: string): Manner {
  return MANNERS[address.split('@')[0]?.split('+')[0] ?? ''] ?? 'takes';
}

function answer(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
