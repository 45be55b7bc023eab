import type { Core } from '@strapi/strapi';
import { checkWord } from '../../../../../domain/findings/words/check-word';
import { warnOfCommonWord } from '../../../../../domain/findings/words/warn-of-common-word';
import type { Word } from '../../../../../domain/findings/words/word';
import { error } from '../../../../../domain/reasons/reason';
import { trimCell } from '../../../../../domain/table-import/trim-cell';
import { refuseOnErrors, speak } from '../../../../../documents/refuse';
import { speakable } from '../translations/speakable';
import { findWord } from './stored-word';
import { publishedTexts } from './published-texts';

type Body = Record<string, unknown>;

function text(value: unknown): string {
  return typeof value === 'string' ? trimCell(value) : '';
}

function readEnabled(value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof value === 'boolean') return value;
  refuseOnErrors([error('word.enabled', { value: JSON.stringify(value) }, 'enabled')]);
  return true;
}

/** A word as an administrator sent it; 400 with every reason at its field. */
export function readWordRequest(body: Body): Word {
  const word: Word = {
    wrong: text(body.wrong),
    right: text(body.right),
    severity: (typeof body.severity === 'string'
      ? body.severity
      : JSON.stringify(body.severity ?? '')) as Word['severity'],
    note: text(body.note),
    enabled: readEnabled(body.enabled),
  };
  refuseOnErrors(speakable(checkWord(word)));
  return word;
}

/** Refuses a word that would stop everybody, unless whoever saves it has said that they mean it, or it is in use already. */
export async function refuseCommonWord(
  strapi: Core.Strapi,
  word: Word,
  { id, isAccepted }: { id: string; isAccepted: unknown },
): Promise<void> {
  if (isAccepted === true) return;
  const stored = await findWord(strapi.db.connection, id);
  if (stored?.enabled && stored.wrong === word.wrong) return;
  const warnings = warnOfCommonWord(word, await publishedTexts(strapi)).map((one) => speak(one));
  refuseOnErrors(
    warnings.map(({ zh, en }) =>
      error('word.not_accepted', { warning: en, warningZh: zh }, 'wrong'),
    ),
  );
}
