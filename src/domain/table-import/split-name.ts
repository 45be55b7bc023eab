import { DOUBLE_FAMILY_NAMES } from './family-names.data';

/** Chinese names as they are mostly built: two to four characters and nothing else. */
const CHINESE_NAME = /^\p{Script=Han}{2,4}$/u;

/**
 * The two parts Strapi keeps of a name. Family name and given name joined are what was typed; a name that is not built
 * like a Chinese one stays whole, because nobody can tell where it divides.
 */
export function splitName(name: string): { firstname: string; lastname: string } {
  if (!CHINESE_NAME.test(name)) return { firstname: name, lastname: '' };
  const characters = [...name];
  const hasDouble =
    characters.length > 2 && DOUBLE_FAMILY_NAMES.includes(characters.slice(0, 2).join(''));
  const length = hasDouble ? 2 : 1;
  return {
    lastname: characters.slice(0, length).join(''),
    firstname: characters.slice(length).join(''),
  };
}
