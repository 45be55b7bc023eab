/**
 * GB18030 bytes of a text, for tests: Node decodes the encoding but does not write it. Two-byte codes come from asking
 * the decoder about all of them; four-byte codes of the supplementary planes follow the linear rule of the standard.
 */
const decoder = new TextDecoder('gb18030', { fatal: true });

function decodeOne(bytes: number[]): string | null {
  try {
    const text = decoder.decode(Uint8Array.from(bytes));
    return [...text].length === 1 ? text : null;
  } catch {
    return null;
  }
}

function fourBytes(linear: number): number[] {
  const d = linear % 10;
  const c = Math.floor(linear / 10) % 126;
  const b = Math.floor(linear / 1260) % 10;
  const a = Math.floor(linear / 12600);
  return [a + 0x81, b + 0x30, c + 0x81, d + 0x30];
}

/** Linear index of U+10000 in the four-byte area. */
const SUPPLEMENTARY = 189_000;
/** How many four-byte codes the basic plane has. */
const BASIC = 39_420;

let table: Map<string, number[]> | undefined;

function basicPlane(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let linear = 0; linear < BASIC; linear += 1) {
    const bytes = fourBytes(linear);
    const character = decodeOne(bytes);
    if (character) found.set(character, bytes);
  }
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = trail === 0x7f ? null : decodeOne([lead, trail]);
      if (character) found.set(character, [lead, trail]);
    }
  }
  return found;
}

export function encodeGb18030(text: string): Uint8Array {
  table ??= basicPlane();
  const bytes = [...text].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    if (code >= 0x10000) return fourBytes(SUPPLEMENTARY + code - 0x10000);
    const found = table?.get(character);
    if (!found) throw new Error(`Not in GB18030: ${character}`);
    return found;
  });
  return Uint8Array.from(bytes);
}
