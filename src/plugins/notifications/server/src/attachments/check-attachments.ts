import type { Attachment } from '../contracts/notifications';
import { MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS } from './limits';

const MAX_NAME_CHARACTERS = 120;
/** Slashes, what Windows forbids in the name of a file, and what ends a line of a mail. */
const BAD_NAME = /[\\/:*?"<>|]|\p{Cc}/u;
const CONTENT_TYPE = /^[a-z0-9]+\/[a-z0-9.+-]+$/;

function faultOf({ name, contentType, content }: Attachment): string | null {
  if (name.trim() === '' || name.length > MAX_NAME_CHARACTERS || BAD_NAME.test(name)) {
    return 'has a name no file can have';
  }
  if (!CONTENT_TYPE.test(contentType)) return `is of "${contentType}", which is no content type`;
  if (content.length === 0) return 'is empty';
  if (content.length > MAX_ATTACHMENT_BYTES) {
    return `has ${content.length} bytes, more than the ${MAX_ATTACHMENT_BYTES} allowed`;
  }
  return null;
}

/** Throws RangeError where a file of a message cannot be kept, named, or sent by mail. */
export function checkAttachments(attachments: readonly Attachment[]): void {
  if (attachments.length > MAX_ATTACHMENTS) {
    throw new RangeError(
      `${attachments.length} files are more than the ${MAX_ATTACHMENTS} allowed`,
    );
  }
  for (const attachment of attachments) {
    const fault = faultOf(attachment);
    if (fault) throw new RangeError(`The file "${attachment.name}" ${fault}`);
  }
}
