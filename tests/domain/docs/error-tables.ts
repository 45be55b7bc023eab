import { textsEn, textsZh } from '../../../src/domain/reasons/texts';
import { table } from './generated-block';
import { filesUnder } from './repository';

type Texts = { default: Record<string, string> };

/** Every `translations/<language>.ts` of the rules, read from disk: a topic nobody added to texts.ts must be noticed. */
export async function translatedCodes(language: 'zh-Hans' | 'en'): Promise<string[]> {
  const files = filesUnder('src/domain', new RegExp(`translations/${language}\\.ts$`));
  const modules = await Promise.all(
    files.map((file) => import(`../../../${file}`) as Promise<Texts>),
  );
  return modules.flatMap((module) => Object.keys(module.default)).sort();
}

/** The lines a deadline's trace is made of, and what is told beside a freshness, share the catalogue of sentences but refuse nothing. */
const TRACE = /^(deadlines|freshness_told)\./;
const REFUSALS_OF_DEADLINES =
  /^deadlines\.(start_event_missing|scheduled_event_missing|not_a_day|pause_reversed|days_not_positive|date_not_in_calendar)$/;

export const isTraceLine = (code: string) => TRACE.test(code) && !REFUSALS_OF_DEADLINES.test(code);

function rows(codes: string[]): string[][] {
  return codes.map((code) => [`\`${code}\``, textsZh[code] ?? '', textsEn[code] ?? '']);
}

/** One table a topic, in alphabetical order of the topics. */
export function errorTables(): string {
  const codes = Object.keys(textsZh).filter((code) => !isTraceLine(code));
  const topics = [...new Set(codes.map((code) => code.split('.')[0] ?? ''))].sort();
  return topics
    .map((topic) => {
      const own = codes.filter((code) => code.startsWith(`${topic}.`));
      return `### ${topic}\n\n${table(['代码', '中文', 'English'], rows(own))}`;
    })
    .join('\n\n');
}

export function traceTable(): string {
  return table(['代码', '中文', 'English'], rows(Object.keys(textsZh).filter(isTraceLine)));
}
