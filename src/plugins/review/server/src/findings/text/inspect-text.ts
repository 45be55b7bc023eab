import { Inspection } from '../inspection';
import { TEXT_LIMIT_CHARACTERS } from '../limits';

/** A text or CSV file: Unicode, or GB 18030 as old systems export it. */
export async function inspectText(bytes: Buffer): Promise<Inspection> {
  const inspection = new Inspection();
  const text = decode(bytes);
  inspection.addText(text.slice(0, TEXT_LIMIT_CHARACTERS));
  inspection.isPartial = text.length > TEXT_LIMIT_CHARACTERS;
  return Promise.resolve(inspection);
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
