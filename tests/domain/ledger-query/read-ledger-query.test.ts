import { describe, expect, it } from 'vitest';
import { readLedgerQuery } from '../../../src/domain/ledger-query/read-ledger-query';
import { renderReason } from '../../../src/domain/reasons/reason';
import { textsEn, textsZh } from '../../../src/domain/reasons/texts';

const KINDS = ['published', 'withdrawn'];

describe('parameters of the ledger', () => {
  it('nothing given asks for the first 20 of all', () => {
    expect(readLedgerQuery({}, KINDS)).toEqual({
      filter: {},
      paging: { page: 1, pageSize: 20 },
      reasons: [],
    });
  });

  it('takes every filter, and leaves out the empty ones', () => {
    const filter = {
      kind: 'withdrawn',
      uid: 'api::disclosure.disclosure',
      organization: 'abc',
      category: '/law/',
      actor: '李',
      q: '办法',
      from: '2026-01-01',
      to: '2026-01-01',
    };
    const { reasons, ...asked } = readLedgerQuery({ ...filter, page: '3', pageSize: '100' }, KINDS);
    expect(reasons).toEqual([]);
    expect(asked).toEqual({ filter, paging: { page: 3, pageSize: 100 } });
    const empty = Object.fromEntries(Object.keys(filter).map((name) => [name, '']));
    expect(readLedgerQuery(empty, KINDS).filter).toEqual({});
  });

  it.each([
    [{ kind: 'deleted' }, 'ledger_query.unknown_kind', 'deleted'],
    [{ kind: ['published', 'withdrawn'] }, 'ledger_query.given_twice', 'kind'],
    [{ q: { $ne: 'x' } }, 'ledger_query.given_twice', 'q'],
    [{ q: '长'.repeat(201) }, 'ledger_query.too_long', '200'],
    [{ from: '2026-02-30' }, 'ledger_query.not_a_day', '2026-02-30'],
    [{ to: 'yesterday' }, 'ledger_query.not_a_day', 'yesterday'],
    [{ from: '2026-03-02', to: '2026-03-01' }, 'ledger_query.reversed_period', '2026-03-02'],
    [{ page: '0' }, 'ledger_query.not_a_number', '0'],
    [{ page: '1.5' }, 'ledger_query.not_a_number', '1.5'],
    [{ pageSize: '101' }, 'ledger_query.not_a_number', '101'],
    [{ pageSize: '-1' }, 'ledger_query.not_a_number', '-1'],
  ])('%j is refused with %s, naming %s', (query, code, named) => {
    const { reasons } = readLedgerQuery(query, KINDS);
    expect(reasons.map((reason) => reason.code)).toEqual([code]);
    for (const texts of [textsZh, textsEn]) {
      const sentence = reasons.map((reason) => renderReason(reason, texts)).join();
      expect(sentence).toContain(named);
      expect(sentence).not.toMatch(/\{\w+\}/);
    }
  });
});
