import type { EventText } from '../contracts/notifications';

export type MailMessage = { subject: string; line: string; link: string };
export type Mail = { subject: string; text: string; html: string };

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

/** The mail as plain text, which is the whole of it, and as HTML for programs that prefer it. */
export function composeMail({ frame, messages, panel }: ComposeMailArgs): Mail {
  const inbox = `${panel}/plugins/notifications`;
  const items = messages.map(({ link, ...rest }) => ({ ...rest, address: `${panel}${link}` }));
  const asText = items.map(
    ({ subject, line, address }, index) => `${index + 1}. ${subject}\n${line}\n${address}`,
  );
  const asHtml = items.map(
    ({ subject, line, address }) =>
      `<li><p><a href="${escape(address)}">${escape(subject)}</a><br>${escape(line)}</p></li>`,
  );
  return {
    subject: frame.subject,
    text: [frame.line, ...asText, inbox].join('\n\n'),
    html: `<p>${escape(frame.line)}</p><ol>${asHtml.join('')}</ol><p><a href="${escape(inbox)}">${escape(inbox)}</a></p>`,
  };
}
