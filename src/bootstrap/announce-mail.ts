import type { Core } from '@strapi/strapi';
import { mailFolder } from '../mail/email-settings';

/** Without an SMTP server, says where messages go instead, so that nobody waits for mail that is on this disk. */
export function announceMail(strapi: Core.Strapi): void {
  if (process.env.SMTP_HOST) return;
  const folder = mailFolder(strapi.dirs.app.root);
  strapi.log.info(`No SMTP_HOST: mail is written to files in ${folder}`);
}
