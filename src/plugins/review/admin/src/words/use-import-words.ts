import { useState } from 'react';
import { decodeText } from '../../../../../domain/table-import/decode-text';
import type { Said } from '../../../server/src/contracts/api';
import type { WordsImportReport } from '../../../server/src/words/contract';
import { readRefusal } from '../../../../../admin-kit/read-refusal';
import { useTexts } from '../hooks/use-texts';
import { useImportReviewWordsMutation } from '../words-api';

type Outcome = { data?: WordsImportReport; error?: unknown };
type Refused = { details?: { report?: WordsImportReport } };

/** The steps of an import: paste or choose a file, check, apply. Another text begins again. */
export function useImportWords() {
  const { text } = useTexts();
  const [list, setList] = useState('');
  const [report, setReport] = useState<WordsImportReport | null>(null);
  const [refusals, setRefusals] = useState<Said[]>([]);
  const [send, { isLoading }] = useImportReviewWordsMutation();

  const say = (key: string): Said => ({ code: key, zh: text(key), en: text(key) });
  const change = (next: string) => {
    setList(next);
    setReport(null);
    setRefusals([]);
  };
  const post = async (more: { dryRun: boolean; digest?: string }) => {
    const outcome: Outcome = await send({ text: list, ...more });
    const { data, error } = outcome;
    // A refused import still says what it found.
    const found = data ?? (error as Refused | undefined)?.details?.report ?? null;
    setReport(found);
    setRefusals(found ? [] : readRefusal(error, say('error.unknown')).reasons);
  };
  return {
    list,
    report,
    refusals,
    isBusy: isLoading,
    change,
    async choose(file: File) {
      const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
      change(decoded?.text ?? '');
      if (!decoded) setRefusals([say('words.importEncoding')]);
    },
    check: () => post({ dryRun: true }),
    apply: () => post({ dryRun: false, ...(report ? { digest: report.digest } : {}) }),
  };
}
