import { SCORE } from './inspection.data';
import { inspectDeductions, type Deduction } from './inspection-deductions';
import type { InspectionFacts } from './inspection-facts';
import { inspectVetoes, type VetoItem } from './inspection-vetoes';

export type InspectionResult = {
  on: InspectionFacts['on'];
  /** `undetermined`: nothing fails the site, but something nobody knows could. */
  verdict: 'failed' | 'passed' | 'undetermined';
  /** Without bonus; null once a veto item is hit, because then nothing else is scored. */
  score: number | null;
  vetoes: VetoItem[];
  /** Listed also where a veto item is hit: they are to be put right all the same. */
  deductions: Deduction[];
  /** A number that no text confirms took part in the score. */
  isUnsure: boolean;
};

function scoreOf(deductions: readonly Deduction[], isWithoutServices: boolean): number {
  const off = deductions.reduce((sum, { total }) => sum + total, 0);
  const full = isWithoutServices ? SCORE.withoutServices : SCORE.full;
  const left = (Math.max(0, full - off) * SCORE.full) / full;
  return Math.round(left * 100) / 100;
}

/**
 * What the inspection of government websites would say about a site at the end of a day, from facts about columns,
 * messages, guides and visits. The same facts give the same result in whatever order they come. Only freshness takes
 * points off here: what the inspectors look at by hand (search, accessibility, interpretation) is not in the score.
 */
export function inspect(facts: InspectionFacts): InspectionResult {
  const vetoes = inspectVetoes(facts);
  const deductions = inspectDeductions(facts);
  const isVetoed = vetoes.some(({ result }) => result === 'hit');
  const score = isVetoed ? null : scoreOf(deductions, facts.isWithoutServices);
  const isFailed = score === null || score < SCORE.least;
  const isOpen = vetoes.some(({ result }) => result === 'unknown');
  return {
    on: facts.on,
    verdict: isFailed ? 'failed' : isOpen ? 'undetermined' : 'passed',
    score,
    vetoes,
    deductions,
    isUnsure: !isVetoed && deductions.some(({ isUnsure }) => isUnsure),
  };
}
