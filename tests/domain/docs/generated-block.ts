import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { read, ROOT } from './repository';

/**
 * The part of a document between `<!-- generated: name -->` and its end marker must be `content`. UPDATE_DOCS=1 writes
 * it instead; anything else in the document is written by hand and never touched.
 */
export function expectGenerated(path: string, name: string, content: string): void {
  const start = `<!-- generated: ${name} -->\n`;
  const end = `<!-- /generated: ${name} -->`;
  const text = read(path);
  const [before, rest] = text.split(start);
  const [found, after] = (rest ?? '').split(end);
  if (rest === undefined || after === undefined) throw new Error(`${path} lacks ${start}… ${end}`);
  if (process.env.UPDATE_DOCS) {
    writeFileSync(join(ROOT, path), `${before}${start}\n${content}\n\n${end}${after}`);
    return;
  }
  expect(
    found?.trim(),
    `${path} is stale: UPDATE_DOCS=1 npx vitest run --project domain docs`,
  ).toBe(content);
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
