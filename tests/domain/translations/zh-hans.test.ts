import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { zhHans } from '../../../src/admin/translations';
import { usedMessages, type UsedMessages } from './message-ids';
import { literalsOf, shapeOf } from './message-shape';
import { adminPackages, modulesBelow, upstreamTexts } from './strapi-admin-packages';

type Texts = Record<string, string>;

const ownFolder = join(process.cwd(), 'src/admin/translations/zh-Hans');
const own = Object.fromEntries(
  readdirSync(ownFolder).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(join(ownFolder, file), 'utf8')) as Texts,
  ]),
);

/** Texts that are the same in Chinese: brands, formats, codes, sample addresses. */
const sameInChinese = new Set([
  ...['Strapi Cloud', 'GraphQL', 'Sentry', 'Webhook', 'JSON', 'UID', 'URL', 'ID', 'X', 'Y'],
  ...['kai@doe.com', 'my.subdomain.com'],
  'noopener, nofollow, noreferrer',
  '_blank, _self, _parent, _top',
]);

/** Ids that stay as they are in Strapi's code. */
const leftAlone = new Set([
  '', // an empty label
  'FIXME', // a placeholder no screen shows
  'http://www.client-app.com', // a sample address
  'Settings.review-workflows.stage.delete', // one id for "Delete" and "Duplicate stage"
]);

const packages = adminPackages();
const english: Record<string, Texts> = {};
const upstream: Texts = {};
const chinese: Texts = {};
let allEnglish: Texts = {};
let used: UsedMessages;

beforeAll(async () => {
  for (const pkg of packages) {
    english[pkg.name] = await upstreamTexts(pkg, 'en');
    Object.assign(upstream, await upstreamTexts(pkg, 'zh-Hans'));
  }
  allEnglish = Object.assign({}, ...Object.values(english)) as Texts;
  Object.assign(chinese, upstream, zhHans);
  used = usedMessages(packages);
}, 60_000);

describe('the admin in Simplified Chinese', () => {
  it('knows the packages whose texts the admin loads', () => {
    expect(packages.map((pkg) => pkg.name).sort()).toEqual(
      expect.arrayContaining([
        ...['admin', 'content-manager', 'content-releases', 'content-type-builder', 'email'],
        ...['graphql', 'i18n', 'review-workflows', 'upload', 'users-permissions'],
      ]),
    );
    expect(Object.keys(allEnglish).length).toBeGreaterThan(2000);
    expect(used.size).toBeGreaterThan(1500);
  });

  it('has every English text of every package', () => {
    expect(Object.keys(allEnglish).filter((key) => !(key in chinese))).toEqual([]);
  });

  it('has every text that Strapi uses without listing it in English', () => {
    const missing = [...used.keys()].filter((id) => !(id in chinese) && !leftAlone.has(id));
    expect(missing).toEqual([]);
  });

  it('is valid ICU throughout', () => {
    const broken = Object.keys(chinese).filter(
      (key) => key in allEnglish && shapeOf(chinese[key] ?? '') === undefined,
    );
    expect(broken).toEqual([]);
    expect(Object.keys(zhHans).filter((key) => shapeOf(zhHans[key] ?? '') === undefined)).toEqual(
      [],
    );
  });

  it('keeps the placeholders and tags of the English text', () => {
    const differing = Object.entries(allEnglish).filter(([key, text]) => {
      const shape = shapeOf(text);
      // Upstream's own English does not always parse; the Chinese is still checked above.
      return shape !== undefined && shape !== shapeOf(chinese[key] ?? '');
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('keeps the placeholders and tags of the texts that are not listed', () => {
    const differing = Object.entries(own.unlisted ?? {}).filter(([id, text]) => {
      const shapes = [...(used.get(id) ?? [])].map(shapeOf);
      return shapes.length > 0 && !shapes.includes(shapeOf(text));
    });
    expect(differing.map(([id]) => id)).toEqual([]);
  });

  it('contains Chinese in every text that has words', () => {
    const wordless = (text: string) => !/\p{L}/u.test(literalsOf(text));
    const stillEnglish = [...Object.keys(allEnglish), ...Object.keys(zhHans)].filter((key) => {
      const text = chinese[key] ?? '';
      return !/\p{Script=Han}/u.test(text) && !wordless(text) && !sameInChinese.has(text);
    });
    expect([...new Set(stillEnglish)]).toEqual([]);
  });

  it('holds in each file only keys its package still has', () => {
    const stale = packages.flatMap((pkg) =>
      Object.keys(own[pkg.name] ?? {}).filter((key) => !(key in (english[pkg.name] ?? {}))),
    );
    expect(stale).toEqual([]);
  });

  it('holds as unlisted only ids that code uses and no package lists', () => {
    const stale = Object.keys(own.unlisted ?? {}).filter((id) => !used.has(id) || id in allEnglish);
    expect(stale).toEqual([]);
  });

  it('holds as server errors only messages the server still sends', () => {
    const roots = ['admin', 'content-manager', 'core', 'i18n', 'upload', 'utils'];
    const code = roots
      .flatMap((name) => modulesBelow(join(process.cwd(), 'node_modules/@strapi', name, 'dist')))
      .filter((path) => !path.includes('/dist/admin/'))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const stale = Object.keys(own.dynamic ?? {}).filter(
      (id) => id.startsWith('apiError.') && !code.includes(id.slice('apiError.'.length)),
    );
    expect(code.length).toBeGreaterThan(100_000);
    expect(stale).toEqual([]);
  });

  it('exports what the files hold', () => {
    const inFiles = new Set(Object.values(own).flatMap((texts) => Object.keys(texts)));
    expect([...inFiles].filter((key) => !(key in zhHans))).toEqual([]);
  });
});
