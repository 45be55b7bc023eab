import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { fileTransport } from './file-transport';

type Env = Core.Config.Shared.ConfigParams['env'];

/** A server that does not answer must not hold up whoever sends; nodemailer alone would wait ten minutes. */
const TIMEOUTS_MS = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/** The SMTP server of the environment, or none. `SMTP_SECURE=true` is TLS from the first byte; else STARTTLS when offered. */
function smtpOptions(env: Env) {
  const user = env('SMTP_USER', '');
  return {
    host: env('SMTP_HOST'),
    port: env.int('SMTP_PORT', 587),
    secure: env.bool('SMTP_SECURE', false),
    requireTLS: env.bool('SMTP_REQUIRE_TLS', false),
    ...TIMEOUTS_MS,
    ...(user ? { auth: { user, pass: env('SMTP_PASSWORD', '') } } : {}),
  };
}

/** Where mail is written when no SMTP server is configured. */
export function mailFolder(root: string): string {
  return path.join(root, '.tmp', 'mail');
}

/** Settings of Strapi's e-mail plugin on nodemailer. */
export function emailSettings(env: Env) {
  return {
    provider: 'nodemailer',
    providerOptions: env('SMTP_HOST', '')
      ? smtpOptions(env)
      : fileTransport(mailFolder(process.cwd())),
    settings: {
      defaultFrom: env('MAIL_FROM', 'zhaoshi@localhost'),
      defaultReplyTo: env('MAIL_REPLY_TO', env('MAIL_FROM', 'zhaoshi@localhost')),
    },
  };
}
