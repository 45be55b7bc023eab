import { describe, it } from 'vitest';
import type { Identity, Side } from '../../../src/domain/statistics/identity';
import { NATIONAL_2014 } from '../../../src/domain/statistics/ready-sets/national-2014/index.data';
import {
  MOVE_LABELS,
  ROLE_LABELS,
  STATE_LABELS,
} from '../../../src/domain/statistics/return-labels.data';
import {
  RETURN_MOVE_NAMES,
  RETURN_MOVES,
  type ReturnMove,
} from '../../../src/domain/statistics/return-state';
import { expectGenerated, table } from '../docs/generated-block';

const PAGE = 'docs/explanation/how-returns-are-counted.md';

function diagram(): string {
  const lines = RETURN_MOVE_NAMES.flatMap((name) => {
    const { from, to, by, needsReason }: ReturnMove = RETURN_MOVES[name];
    const who = by.map((role) => ROLE_LABELS[role].zh).join('、');
    const label = `${MOVE_LABELS[name].zh}（${who}${needsReason ? '，须说明理由' : ''}）`;
    return from.map((state) => `  ${STATE_LABELS[state].zh} --> ${STATE_LABELS[to].zh} : ${label}`);
  });
  return ['```mermaid', 'stateDiagram-v2', '  [*] --> 草稿', ...lines, '```'].join('\n');
}

const RELATIONS = { '=': '＝', '<=': '≤', '>=': '≥' };

function side({ of, terms }: Side): string {
  const text = terms
    .map(
      ({ code, factor }, at) =>
        `${factor === -1 ? '－' : at > 0 && of === 'sum' ? '＋' : ''}${code}`,
    )
    .join(of === 'max' ? '、' : '');
  return of === 'max' ? `其中最大的一项：${text}` : text;
}

function identityTable(): string {
  const row = ({ id, left, relation, right, level, isUnsure }: Identity) => [
    id,
    `${side(left)} ${RELATIONS[relation]} ${side(right)}`,
    level === 'error' ? '不符不能报送' : '不符须说明',
    isUnsure ? '推定' : '',
  ];
  return table(['编号', '关系', '不符时', '依据'], NATIONAL_2014.identities.map(row));
}

describe('the page on how returns are counted', () => {
  it('shows the states and moves there are', () => expectGenerated(PAGE, 'states', diagram()));
  it('shows the identities there are', () => expectGenerated(PAGE, 'identities', identityTable()));
});
