import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Letter = {
  to: string;
  subject: string;
  messageId: string;
  text: string;
  html: string;
  files: { name: string; content: Buffer }[];
};

export type MailServer = {
  port: number;
  letters: Letter[];
  /** How many of the next mails are refused with a temporary error. */
  refuse(count: number): void;
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

type Part = { head: string; body: string };

function decodeBody({ head, body }: Part): Buffer {
  const encoding = header(head, 'Content-Transfer-Encoding').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return encoding === 'quoted-printable' ? quotedPrintable(body) : Buffer.from(body);
}

/** A mail as its parts, from the inside of one with files too. */
function partsOf(raw: string): Part[] {
  const end = raw.indexOf('\r\n\r\n');
  const [head, body] = [raw.slice(0, end), raw.slice(end + 4)];
  const boundary = /^multipart\/.*boundary="([^"]+)"/is.exec(header(head, 'Content-Type'))?.[1];
  if (boundary === undefined) return [{ head, body }];
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((part) => partsOf(part.replace(/^\r\n/, '')));
}

/** RFC 2231 (`filename*0*=utf-8''…`, in pieces), which is how nodemailer names a Chinese file. */
function fileName(head: string): string | null {
  const disposition = header(head, 'Content-Disposition');
  if (!/^attachment/i.test(disposition)) return null;
  const pieces = [...disposition.matchAll(/filename(?:\*\d*\*?)?=("?)([^";\r\n]*)\1/gi)];
  const joined = pieces.map(([, , piece]) => piece).join('');
  return decodeURIComponent(joined.replace(/^utf-8''/i, ''));
}

/** What a mail program shows of a mail with a text and an HTML part, and the files with it. */
function readLetter(raw: string): Letter {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
  const parts = partsOf(raw);
  const part = (type: string) => {
    const found = parts.find(
      (one) => header(one.head, 'Content-Type').startsWith(type) && fileName(one.head) === null,
    );
    const body = found ? decodeBody(found).toString('utf8') : '';
    return body.replaceAll('\r\n', '\n').trim();
  };
  return {
    to: header(head, 'To'),
    subject: decodeWords(header(head, 'Subject')),
    messageId: header(head, 'Message-ID'),
    text: part('text/plain'),
    html: part('text/html'),
    files: parts.flatMap((one) => {
      const name = fileName(one.head);
      return name === null ? [] : [{ name, content: decodeBody(one) }];
    }),
  };
}

/** A real SMTP server on a free port, which keeps what it takes. */
export async function startMailServer(): Promise<MailServer> {
  const letters: Letter[] = [];
  let refusals = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      if (refusals === 0) return done();
      refusals -= 1;
      return done(Object.assign(new Error('mailbox busy'), { responseCode: 450 }));
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        letters.push(readLetter(Buffer.concat(chunks).toString('utf8')));
        done();
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
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
