import { readFileSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { ROOT, STATE_DIR } from './paths.mjs';
import { stopSignal } from './stop-signal.mjs';
import { spawnManaged } from './strapi-process.mjs';

const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');

/** @typedef {{ passed: number, failed: number, failures: string[] }} Outcome `failures` names file and test. */

/** @typedef {{ status: string, fullName: string }} Test */

/**
 * Reads vitest's JSON report. A file that failed before its first test counts as one failure, and so does a run
 * that ended badly without naming any.
 * @param {string} path @param {boolean} endedWell
 * @returns {Outcome}
 */
export function outcomeOf(path, endedWell) {
  let report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    const failures = endedWell ? [] : [`${basename(path)}: no report`];
    return { passed: 0, failed: failures.length, failures };
  }
  /** @type {string[]} */
  const failures = [];
  for (const { name, status, assertionResults } of report.testResults) {
    const file = relative(ROOT, name);
    const tests = assertionResults.filter((/** @type {Test} */ test) => test.status === 'failed');
    for (const { fullName } of tests) failures.push(`${file} > ${fullName}`);
    if (status === 'failed' && tests.length === 0) failures.push(`${file}: before its first test`);
  }
  if (failures.length === 0 && !endedWell) failures.push(`${basename(path)}: ended badly`);
  return { passed: report.numPassedTests, failed: failures.length, failures };
}

/**
 * Runs one vitest project.
 * @param {string} project @param {string[]} args passed through to vitest
 * @returns {Promise<Outcome>}
 */
export async function runProject(project, args) {
  const report = join(STATE_DIR, `vitest-${project}.json`);
  rmSync(report, { force: true });
  const run = spawnManaged(
    [
      VITEST,
      'run',
      '--project',
      project,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    process.env,
  );
  const code = await Promise.race([run.ended, stopSignal().then(() => run.stop(15_000))]);
  return outcomeOf(report, code === 0);
}
