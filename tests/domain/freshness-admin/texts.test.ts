import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FRESHNESS_STATUSES } from '../../../src/domain/freshness/status';
import { VETO_CODES } from '../../../src/domain/freshness/inspection-vetoes';
import {
  COUNTER_GROUPS,
  POLICY_MODES,
  POLICY_SEVERITIES,
  TARGET_KINDS,
} from '../../../src/domain/freshness/policy';
import { LINK_STATES } from '../../../src/domain/link-check/next-link-state';
import type { LinkCause } from '../../../src/domain/link-check/verdict-of';
import { SITE_KINDS } from '../../../src/plugins/freshness/server/src/contracts/checks';
import { told } from '../../../src/plugins/freshness/admin/src/inspection/told';
import en from '../../../src/plugins/freshness/admin/src/translations/en.json';
import zh from '../../../src/plugins/freshness/admin/src/translations/zh-Hans.json';
import { badgeTexts } from '../../../src/plugins/freshness/server/src/translations/badge';

const SOURCE = 'src/plugins/freshness/admin/src';
const texts = zh as Record<string, string>;

const code = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(SOURCE, file), 'utf8'))
  .join('\n');

test('both languages say the same things', () => {
  expect(Object.keys(en)).toEqual(Object.keys(zh));
});

test('every text that is asked for by its whole key is there', () => {
  const asked = [...code.matchAll(/\btext\(\s*'([\w.]+)'/g)].map(([, key]) => `freshness.${key}`);
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => !(key in texts))).toEqual([]);
});

test.each([
  ['mode', POLICY_MODES, ['', '.hint']],
  ['severity', POLICY_SEVERITIES, ['', '.is']],
  ['counterGroup', COUNTER_GROUPS, ['']],
  ['target', TARGET_KINDS, ['', '.is']],
] as const)('every %s has its words', (prefix, values, endings) => {
  for (const value of values) {
    for (const ending of endings) {
      expect(texts[`freshness.${prefix}.${value}${ending}`], value + ending).toBeTruthy();
    }
  }
});

/** Each cause once; the compiler misses none and knows no other. */
const CAUSES: Record<LinkCause, true> = {
  ...{ dns: true, connection: true, timeout: true, certificate: true, bad_answer: true },
  ...{ too_many_redirects: true, malformed: true, too_long: true, scheme: true },
  ...{ credentials: true, port: true, not_public: true, gone: true, not_found: true },
  ...{ server_error: true, client_error: true, closed_to_us: true, internal_network: true },
};

test.each([
  ['cause', Object.keys(CAUSES)],
  ['linkState', LINK_STATES],
  ['siteKind', SITE_KINDS],
] as const)('every %s of the checks has its words', (prefix, values) => {
  for (const value of values) expect(texts[`freshness.${prefix}.${value}`], value).toBeTruthy();
});

test('statuses and veto items have theirs where the rules keep them', () => {
  for (const status of FRESHNESS_STATUSES) {
    expect(badgeTexts['zh-Hans'].statuses[status]).toBeTruthy();
  }
  for (const veto of VETO_CODES) {
    expect(told(`inspection_${veto}`).zh).not.toBe(`inspection_${veto}`);
  }
});
