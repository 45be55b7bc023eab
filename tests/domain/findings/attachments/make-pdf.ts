import { deflateSync } from 'node:zlib';

export type PdfParts = {
  /** Shown on the only page, in ASCII; Chinese goes in by `unicode`. */
  text?: string;
  /** Characters whose codes A, B, … the font maps to Unicode by a ToUnicode map. */
  unicode?: string;
  info?: string;
  /** Entries of the catalog and of the page. */
  catalog?: string;
  page?: string;
  /** Further objects, numbered from 20. */
  objects?: string[];
  /** Replaces the page's content, packed as it is. */
  content?: { packed: Buffer; filter: string };
};

const FIRST_CODE = 0x41;

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

function toUnicode(characters: string): string {
  const lines = [...characters].map(
    (character, at) => `<${hex(at + FIRST_CODE, 2)}> <${hex(character.charCodeAt(0), 4)}>`,
  );
  return (
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def ' +
    '1 begincodespacerange <00> <ff> endcodespacerange ' +
    `${lines.length} beginbfchar ${lines.join(' ')} endbfchar endcmap end end`
  );
}

/** A PDF of one page (ISO 32000-1), made by hand: objects, cross-reference table, trailer. */
export function makePdf(parts: PdfParts): Buffer {
  const { text, unicode = '', info = '', catalog = '', page = '', objects = [], content } = parts;
  const codes = [...unicode].map((_, at) => hex(at + FIRST_CODE, 2)).join('');
  const shown = unicode ? `<${codes}>` : `(${text ?? ''})`;
  const drawing = deflateSync(text || unicode ? `BT /F1 12 Tf 50 700 Td ${shown} Tj ET` : 'q Q');
  const { packed, filter } = content ?? { packed: drawing, filter: '/FlateDecode' };
  const stream = (dictionary: string, data: Buffer | string) =>
    Buffer.concat([
      Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`),
      Buffer.from(data),
      Buffer.from('\nendstream'),
    ]);
  const map = unicode ? ' /ToUnicode 6 0 R' : '';
  const bodies = new Map<number, Buffer | string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      3,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
    ],
    [4, stream(`/Filter ${filter}`, packed)],
    [5, `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica${map} >>`],
    [6, stream('', toUnicode(unicode || 'a'))],
    [7, `<< ${info} >>`],
    ...objects.map((object, at): [number, string] => [20 + at, object]),
  ]);
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets = new Map<number, number>();
  const length = () => chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  for (const [number, body] of bodies) {
    offsets.set(number, length());
    chunks.push(Buffer.from(`${number} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n'));
  }
  const start = length();
  const rows = [...offsets].map(
    ([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`,
  );
  const trailer = `trailer\n<< /Size 40 /Root 1 0 R /Info 7 0 R >>\nstartxref\n${start}\n%%EOF`;
  chunks.push(Buffer.from(`xref\n0 1\n0000000000 65535 f \n${rows.join('')}${trailer}`));
  return Buffer.concat(chunks);
}
