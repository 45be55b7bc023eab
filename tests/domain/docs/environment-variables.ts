import { filesUnder, read } from './repository';

/** How code asks for a variable: Strapi's env helper, the process, or the merged environment of the scripts. */
const USES = [
  /\benv(?:\.\w+)?\(\s*'([A-Z][A-Z0-9_]+)'/g,
  /\bprocess\.env\.([A-Z][A-Z0-9_]+)/g,
  /\benvironment\.([A-Z][A-Z0-9_]+)/g,
];

/** Variables of the operating system that the scripts only pass on. */
const OF_THE_SYSTEM = new Set(['PATH']);

/** Every environment variable that config/, src/ or scripts/ read. */
export function usedVariables(): string[] {
  const files = ['config', 'src', 'scripts'].flatMap((folder) =>
    filesUnder(folder, /\.(ts|tsx|mjs|cjs)$/),
  );
  const names = files.flatMap((file) => {
    const text = read(file);
    return USES.flatMap((use) => [...text.matchAll(use)].map((match) => match[1] ?? ''));
  });
  return [...new Set(names)].filter((name) => !OF_THE_SYSTEM.has(name)).sort();
}
