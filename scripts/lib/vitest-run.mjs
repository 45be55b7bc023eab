import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, STATE_DIR } from './paths.mjs';
import { stopSignal } from './stop-signal.mjs';
import { spawnManaged } from './strapi-process.mjs';

const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');

/** @typedef {{ passed: number, failed: number }} Outcome */

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
    return { passed: 0, failed: endedWell ? 0 : 1 };
  }
  const broken = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  return { passed: report.numPassedTests, failed: failed === 0 && !endedWell ? 1 : failed };
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
