import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { SentMessageInfo, Transport } from 'nodemailer';

/**
 * A nodemailer transport that writes each message as an .eml file, for machines without an SMTP server: nothing is
 * lost and nothing leaves. Any mail program opens the files.
 */
export function fileTransport(folder: string): Transport<SentMessageInfo> {
  return {
    name: 'zhaoshi-file',
    version: '1',
    send(mail, callback) {
      const file = path.join(folder, `${randomUUID()}.eml`);
      const write = async () => {
        await mkdir(folder, { recursive: true });
        await pipeline(mail.message.createReadStream(), createWriteStream(file, { mode: 0o600 }));
        return {
          envelope: mail.message.getEnvelope(),
          messageId: mail.message.messageId(),
          response: file,
        };
      };
      write().then(
        (info) => callback(null, info),
        (cause: Error) => callback(cause, undefined),
      );
    },
  };
}
