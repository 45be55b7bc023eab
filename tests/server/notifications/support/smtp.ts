import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Letter = {
  to: string;
  subject: string;
  messageId: string;
  text: string;
  html: string;
};

export type MailServer = {
  port: number;
  letters: Letter[];
  /** How many of the next mails are refused with a temporary error. */
  refuse(count: number): void;
  /**
   * The next mail is never answered, and so never taken: RFC 5321 hands it over with the answer. Settles with the name
   * of the machine that waits for it.
   */
  holdNext(): Promise<string>;
  close(): Promise<void>;
};

const header = (head: string, name: string) =>
  new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(head)?.[1] ?? '';

/** RFC 2047: `=?UTF-8?B?…?=`, several of which follow each other without a blank. */
function decodeWords(value: string): string {
  const joined = value.replace(/\?=\s+=\?/g, '?==?').replace(/\r\n[ \t]/g, ' ');
  const bytes = (kind: string, text: string) =>
    kind.toUpperCase() === 'B'
      ? Buffer.from(text, 'base64')
      : quotedPrintable(text.replaceAll('_', ' '));
  return joined.replace(/(?:=\?utf-8\?[bq]\?[^?]*\?=)+/gi, (words) =>
    Buffer.concat(
      [...words.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi)].map(([, kind, text]) =>
        bytes(String(kind), String(text)),
      ),
    ).toString('utf8'),
  );
}

function quotedPrintable(text: string): Buffer {
  const unfolded = text.replace(/=\r\n/g, '');
  return Buffer.from(
    unfolded.replace(/=([0-9A-F]{2})/gi, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    ),
    'latin1',
  );
}

function decodeBody(part: string): string {
  const [head = '', ...rest] = part.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const encoding = header(head, 'Content-Transfer-Encoding').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? quotedPrintable(body).toString('utf8') : body;
}

/** What a mail program shows of a mail with a text and an HTML part. */
function readLetter(raw: string): Letter {
  const end = raw.indexOf('\r\n\r\n');
  const head = raw.slice(0, end);
  const boundary = /boundary="([^"]+)"/.exec(head)?.[1] ?? '';
  const parts = raw
    .slice(end)
    .split(`--${boundary}`)
    .map((part) => part.replace(/^\r\n/, ''));
  const part = (type: string) =>
    decodeBody(parts.find((candidate) => header(candidate, 'Content-Type').startsWith(type)) ?? '')
      .replaceAll('\r\n', '\n')
      .trim();
  return {
    to: header(head, 'To'),
    subject: decodeWords(header(head, 'Subject')),
    messageId: header(head, 'Message-ID'),
    text: part('text/plain'),
    html: part('text/html'),
  };
}

/** A real SMTP server on a free port, which keeps what it takes. */
export async function startMailServer(): Promise<MailServer> {
  const letters: Letter[] = [];
  let refusals = 0;
  let hold: ((client: string) => void) | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      if (refusals === 0) return done();
      refusals -= 1;
      return done(Object.assign(new Error('mailbox busy'), { responseCode: 450 }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const held = hold;
        hold = undefined;
        if (held) return held(session.hostNameAppearsAs);
        letters.push(readLetter(Buffer.concat(chunks).toString('utf8')));
        return done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    port: (server.server.address() as AddressInfo).port,
    letters,
    refuse: (count) => {
      refusals = count;
    },
    holdNext: () =>
      new Promise((resolve) => {
        hold = resolve;
      }),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
