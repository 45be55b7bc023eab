import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, describe, expect, it } from 'vitest';
import { createTestApp } from '../harness/create-test-app';
import { fileTransport } from '../../../src/mail/file-transport';

const LETTER = {
  to: 'clerk@example.org',
  subject: '季度报表催报',
  text: '请于五日前报送。',
};

type EmailService = { send(letter: typeof LETTER): Promise<unknown> };

describe('mail', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhaoshi-mail-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('goes through the SMTP server of the environment', async () => {
    const letters: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, done) {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
        stream.on('end', () => {
          letters.push(text);
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const { port } = server.server.address() as AddressInfo;
    const app = await createTestApp({
      env: { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port), MAIL_FROM: 'zhaoshi@example.org' },
    });
    try {
      await app.strapi.plugin('email').service<EmailService>('email').send(LETTER);
      expect(letters).toHaveLength(1);
      expect(letters[0]).toContain('From: zhaoshi@example.org');
      expect(letters[0]).toContain('To: clerk@example.org');
    } finally {
      await app.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    }
  });

  it('without a server becomes a file that holds the whole message', async () => {
    const { createTransport } = await import('nodemailer');
    await createTransport(fileTransport(folder)).sendMail({ from: 'a@example.org', ...LETTER });
    const [name] = readdirSync(folder);
    expect(name).toMatch(/\.eml$/);
    const text = readFileSync(join(folder, String(name)), 'utf8');
    expect(text).toContain('To: clerk@example.org');
    expect(text).toContain(Buffer.from(LETTER.text).toString('base64'));
  });
});
