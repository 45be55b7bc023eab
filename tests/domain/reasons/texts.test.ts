import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { error, renderReason } from '../../../src/domain/reasons/reason';
import { textsEn, textsZh } from '../../../src/domain/reasons/texts';

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'translations' ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

describe('the sentences of the rules', () => {
  it('exist in both languages, the Chinese ones in Chinese', () => {
    expect(Object.keys(textsZh).sort()).toEqual(Object.keys(textsEn).sort());
    for (const text of Object.values(textsZh)) expect(text).toMatch(/\p{Script=Han}/u);
    for (const text of Object.values(textsEn)) expect(text).not.toMatch(/\p{Script=Han}/u);
  });

  it('exist for every reason the code gives', () => {
    const code = sources('src').join('\n');
    const given = [...code.matchAll(/\b(?:error|warning)\(\s*'([a-z_]+\.[a-z_]+)'/g)].map(
      ([, name]) => String(name),
    );
    expect(given.length).toBeGreaterThan(40);
    for (const name of given) expect(textsZh, name).toHaveProperty([name]);
  });

  it('name the same field and value in both languages, but for labels in the own language', () => {
    const neutral = (text: string) =>
      [...new Set(holes(text).map((name) => name?.replace(/(Zh|En)$/, '')))].sort();
    for (const [code, text] of Object.entries(textsZh)) {
      expect(neutral(textsEn[code] ?? ''), code).toEqual(neutral(text));
    }
  });

  it('are never missing silently', () => {
    expect(() => renderReason(error('no.such_code'), textsZh)).toThrow('no.such_code');
    expect(renderReason(error('x.y', { value: 7 }), { 'x.y': '“{value}”' })).toBe('“7”');
  });
});
