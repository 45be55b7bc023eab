import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One installed `@strapi/*` package whose texts the admin panel loads. */
export interface AdminPackage {
  /** Name of our translation file: `admin`, `content-manager`, … */
  readonly name: string;
  /** What Strapi's `registerTrads` puts before every key; the admin itself has none. */
  readonly prefix: string;
  readonly root: string;
  readonly translations: string;
}

const scope = join(process.cwd(), 'node_modules', '@strapi');

/** Where the packages of 5.x keep their texts: built modules, or plain JSON beside the source. */
const translationFolders = [
  'dist/admin/admin/src/translations',
  'dist/admin/translations',
  'admin/src/translations',
];
const fileNames = (locale: string) => [
  `${locale}.json.mjs`,
  `${locale}.mjs`,
  `${locale}.json`,
  `${locale}.json.js`,
  `${locale}.js`,
];

function fileOf(folder: string, locale: string): string | undefined {
  return fileNames(locale)
    .map((name) => join(folder, name))
    .find((path) => existsSync(path));
}

/** The packages that ship English admin texts, found by walking `node_modules/@strapi`. */
export function adminPackages(): AdminPackage[] {
  return readdirSync(scope).flatMap((folder) => {
    const root = join(scope, folder);
    const translations = translationFolders
      .map((path) => join(root, path))
      .find((path) => fileOf(path, 'en') !== undefined);
    if (translations === undefined) return [];
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      strapi?: { name?: string };
    };
    const plugin = manifest.strapi?.name;
    return [{ name: plugin ?? folder, prefix: plugin ? `${plugin}.` : '', root, translations }];
  });
}

/** The upstream texts as they apply at runtime, i.e. under their prefixed keys; {} where a locale is missing. */
export async function upstreamTexts(
  pkg: AdminPackage,
  locale: string,
): Promise<Record<string, string>> {
  const file = fileOf(pkg.translations, locale);
  if (file === undefined) return {};
  const texts = file.endsWith('.json')
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
    : (
        (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
          default: Record<string, string>;
        }
      ).default;
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [`${pkg.prefix}${key}`, text]),
  );
}

/** The built modules below a folder, without translations and test helpers. */
export function modulesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return ['translations', 'tests', '__tests__', 'node_modules'].includes(entry.name)
        ? []
        : modulesBelow(path);
    }
    return entry.name.endsWith('.mjs') ? [path] : [];
  });
}
