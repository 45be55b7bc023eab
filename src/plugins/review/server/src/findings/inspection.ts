import { finding, type Finding } from '../../../../../domain/findings/finding';
import type { FindingCode } from '../../../../../domain/findings/kinds';
import { maskPersonalData } from '../../../../../domain/privacy/mask-personal-data';
import { TEXT_LIMIT_CHARACTERS } from './limits';

const LONGEST_VALUE = 80;

/** Browsers that print to PDF often write the radical for the character that looks the same (U+2F42 for U+6587). */
const KANGXI_RADICALS = /[\u2F00-\u2FD5]/g;

/** What a reader gathers of one attachment: findings without the file's name, and the text that can be read. */
export class Inspection {
  readonly findings: Finding[] = [];
  private readonly pieces: string[] = [];
  private length = 0;
  /** Whether a part was left out, because the attachment is too long. */
  isPartial = false;

  get text(): string {
    return this.pieces.join('');
  }

  get isFull(): boolean {
    return this.length >= TEXT_LIMIT_CHARACTERS;
  }

  add(code: FindingCode, params: Finding['params'] = {}): void {
    this.findings.push(finding(code, { params }));
  }

  /** Only if there is something to count. */
  addCount(code: FindingCode, count: number): void {
    if (count > 0) this.add(code, { count });
  }

  /** A property that names somebody or something; blank ones say nothing. */
  addNamed(code: FindingCode, name: string, value: unknown): void {
    if (typeof value !== 'string') return;
    const shown = shorten(value);
    if (shown !== '') this.add(code, { [name]: shown });
  }

  addText(piece: string): void {
    if (this.isFull) {
      this.isPartial = true;
      return;
    }
    this.pieces.push(piece.replace(KANGXI_RADICALS, (radical) => radical.normalize('NFKC')));
    this.length += piece.length;
  }
}

/** On one line, personal data masked, cut to a length a panel can show. */
export function shorten(value: string): string {
  const line = maskPersonalData(value)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line;
}
