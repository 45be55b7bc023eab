import { scanXml } from './scan-xml';

/** The texts of all elements with one of these names (without prefix), by name, blank ones left out. */
export async function textsOfElements(
  bytes: Buffer,
  names: readonly string[],
): Promise<Map<string, string[]>> {
  const texts = new Map<string, string[]>(names.map((name) => [name, []]));
  let open: string | undefined;
  let text = '';
  await scanXml(bytes, {
    onOpen: (name) => {
      if (open !== undefined || !names.includes(name)) return;
      open = name;
      text = '';
    },
    onText: (piece) => {
      if (open !== undefined) text += piece;
    },
    onClose: (name) => {
      if (name !== open) return;
      if (text.trim() !== '') texts.get(name)?.push(text.trim());
      open = undefined;
    },
  });
  return texts;
}
