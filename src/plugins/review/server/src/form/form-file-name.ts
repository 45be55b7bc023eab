import { cleanText } from '../../../../../domain/feeds/clean-text';
import { formTexts } from '../translations/form-texts';

/** What no file system takes in a name. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]+/gu;
/** So that the name stays below the 255 bytes of common file systems, three for a Chinese character. */
const MOST_CHARACTERS = 60;

/** Under which name the form of a document is kept. */
export function formFileName(title: string): string {
  const plain = cleanText(title).replace(NOT_IN_NAMES, '_').trim();
  return `${formTexts.fileName}-${[...plain].slice(0, MOST_CHARACTERS).join('')}.docx`;
}
