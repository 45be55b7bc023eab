import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { read, ROOT } from './repository';

const LINK = /!?\[[^\]]*\]\(([^)\s]+)\)/g;

/** GitHub's anchor of a heading: lower case, punctuation dropped, spaces to hyphens. */
function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function anchors(path: string): string[] {
  return [...read(path).matchAll(/^#{1,6} (.+)$/gm)].map((match) => anchorOf(match[1] ?? ''));
}

function isBroken(from: string, link: string): boolean {
  if (/^[a-z]+:/.test(link)) return false;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? from : join(dirname(from), decodeURIComponent(path));
  if (!existsSync(join(ROOT, target))) return true;
  if (!anchor || !target.endsWith('.md')) return false;
  return !anchors(target).includes(decodeURIComponent(anchor));
}

/** Links of a document to files or headings of this repository that do not exist. Code blocks are not read. */
export function brokenLinks(path: string): string[] {
  const text = read(path).replace(/```[\s\S]*?```/g, '');
  return [...text.matchAll(LINK)]
    .map((match) => match[1] ?? '')
    .filter((link) => isBroken(path, link));
}
