import { setImmediate } from 'node:timers/promises';

export type XmlEvents = {
  /** Names of elements and attributes come without their namespace prefix. */
  onOpen?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  onText?: (text: string) => void;
  onClose?: (name: string) => void;
};

const CHUNK_CHARACTERS = 200_000;

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** XML parts are UTF-8 by rule; some programs write UTF-16, with a byte order mark. */
function decode(bytes: Buffer): string {
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const encoding = isBig ? 'utf-16be' : isLittle ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * Reads an XML part element by element, tolerant of damage. Entities a document type declares are not expanded, so no
 * part grows while it is read. Other requests get their turn in between.
 */
export async function scanXml(
  bytes: Buffer,
  { onOpen, onText, onClose }: XmlEvents,
): Promise<void> {
  const { Parser } = await import('htmlparser2');
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const bare = Object.entries(attributes).map(([key, value]) => [local(key), value]);
        onOpen?.(local(name), Object.fromEntries(bare) as Record<string, string>);
      },
      ontext: (text) => onText?.(text),
      onclosetag: (name) => onClose?.(local(name)),
    },
    { xmlMode: true },
  );
  const xml = decode(bytes);
  for (let at = 0; at < xml.length; at += CHUNK_CHARACTERS) {
    parser.write(xml.slice(at, at + CHUNK_CHARACTERS));
    await setImmediate();
  }
  parser.end();
}
