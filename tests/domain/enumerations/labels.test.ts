import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { enumerationLabelId } from '../../../src/admin/enumerations/enumeration-label-id';
import en from '../../../src/admin/enumerations/translations/en';
import zhHans from '../../../src/admin/enumerations/translations/zh-Hans';

type Schema = { attributes: Record<string, { type: string; enum?: string[] }> };

const root = join(__dirname, '../../..');

function filesUnder(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => pattern.test(path))
    .map((path) => join(root, folder, path));
}

const schemaFiles = [
  ...filesUnder('src/api', /schema\.json$/),
  ...filesUnder('src/plugins', /^work-records\/.*schema\.json$/),
  ...filesUnder('src/components', /\.json$/),
];

const ids = [
  ...new Set(
    schemaFiles.flatMap((file) => {
      const { attributes } = JSON.parse(readFileSync(file, 'utf8')) as Schema;
      return Object.entries(attributes).flatMap(([name, attribute]) =>
        (attribute.enum ?? []).map((value) => enumerationLabelId(name, value)),
      );
    }),
  ),
].sort();

describe('the texts of enumeration values', () => {
  it.each([
    ['Chinese', zhHans],
    ['English', en],
  ])('are complete in %s, and none is left over', (_language, texts) => {
    expect(ids.length).toBeGreaterThan(50);
    expect(Object.keys(texts).sort()).toEqual(ids);
  });

  it('are Chinese in the Chinese file and free of Chinese in the English one', () => {
    expect(Object.values(zhHans).filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
    expect(Object.values(en).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('are found from inside a repeatable component', () => {
    expect(enumerationLabelId('standardRows.0.process', 'decision')).toBe('enum.process.decision');
  });
});
