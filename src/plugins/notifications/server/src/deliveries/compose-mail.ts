import type { MailedFile } from '../attachments/attachments-of-delivery';
import type { EventText } from '../contracts/notifications';
import { mailTexts } from '../translations/mail';

export type MailMessage = {
  subject: string;
  line: string;
  link: string;
  files: readonly MailedFile[];
};
export type Mail = {
  subject: string;
  text: string;
  html: string;
  attachments: { filename: string; contentType: string; content: Buffer }[];
};

export type ComposeMailArgs = {
  /** Subject and opening of the mail, already filled. */
  frame: EventText;
  /** In the order in which they are listed. */
  messages: readonly MailMessage[];
  /** Address of the admin panel, without a trailing slash. */
  panel: string;
};

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
};
const escape = (text: string) =>
  text.replace(/[&<>"\n]/g, (character) => ESCAPES[character] ?? character);

const namesOf = (files: readonly MailedFile[]) =>
  files.map(({ name, content }) => mailTexts[content ? 'attached' : 'leftOut'](name));

const attach = ({ name: filename, contentType, content }: MailedFile) =>
  content ? [{ filename, contentType, content }] : [];

/** The mail as plain text, which is the whole of it, and as HTML for programs that prefer it. */
export function composeMail({ frame, messages, panel }: ComposeMailArgs): Mail {
  const inbox = `${panel}/plugins/notifications`;
  const items = messages.map(({ link, line, files, subject }) => ({
    subject,
    body: [line, ...namesOf(files)].join('\n'),
    address: `${panel}${link}`,
  }));
  const asText = items.map(
    ({ subject, body, address }, index) => `${index + 1}. ${subject}\n${body}\n${address}`,
  );
  const asHtml = items.map(
    ({ subject, body, address }) =>
      `<li><p><a href="${escape(address)}">${escape(subject)}</a><br>${escape(body)}</p></li>`,
  );
  return {
    subject: frame.subject,
    text: [frame.line, ...asText, inbox].join('\n\n'),
    html: `<p>${escape(frame.line)}</p><ol>${asHtml.join('')}</ol><p><a href="${escape(inbox)}">${escape(inbox)}</a></p>`,
    attachments: messages.flatMap(({ files }) => files.flatMap(attach)),
  };
}
