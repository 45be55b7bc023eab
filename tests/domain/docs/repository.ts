import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../../..');

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export function readJson<T>(path: string): T {
  return JSON.parse(read(path)) as T;
}

/** Files below a folder whose name fits, relative to the repository, in a fixed order. */
export function filesUnder(folder: string, pattern: RegExp): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => pattern.test(path) && !path.includes('node_modules'))
    .sort();
}

/** Every Markdown file a reader of the project meets first. */
export function documents(): string[] {
  const top = ['README.md', 'README.zh-CN.md', 'CHANGELOG.md'];
  return [...top, ...filesUnder('docs', /\.md$/)];
}
