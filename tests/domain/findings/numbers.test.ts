import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractNumbers } from '../../../src/domain/findings/detectors/extract-numbers';
import { findUnpublishedNumbers } from '../../../src/domain/findings/detectors/find-unpublished-numbers';

const knowledge = {
  isOwnPrefix: (prefix: string) => ['昭府发', '昭财', '昭市人民政府令'].includes(prefix),
  isPublicNumber: (canonical: string) =>
    ['昭府发〔2020〕1号', '昭市人民政府令第5号'].includes(canonical),
};
const numbersIn = (text: string, ownNumber?: string) =>
  findUnpublishedNumbers({ field: 'body', text }, { ...knowledge, ownNumber }).map(
    ({ params }) => params['number'],
  );

describe('document numbers of the own organizations', () => {
  it('are found when they are not public, with whatever words before them', () => {
    expect(numbersIn('现按照昭府发〔2020〕2号文件执行')).toEqual(['昭府发〔2020〕2号']);
    expect(numbersIn('《办法》（昭财[2021]第 07号）'.replace(' ', ''))).toEqual([
      '昭财〔2021〕7号',
    ]);
    expect(numbersIn('废止昭市人民政府令第6号')).toEqual(['昭市人民政府令第6号']);
  });

  it('are left alone when they are public, or the number of the document itself', () => {
    expect(numbersIn('根据昭府发（2020）1号和昭市人民政府令第5号')).toEqual([]);
    expect(numbersIn('昭府发〔2020〕2号', '昭府发[2020]2号')).toEqual([]);
  });

  it('are not confused with those of other agencies', () => {
    expect(numbersIn('国办发〔2019〕61号、国务院令第711号、邻昭财政〔2020〕3号')).toEqual([]);
  });

  it('are not judged when nobody knows the own organizations', () => {
    expect(findUnpublishedNumbers({ text: '昭府发〔2020〕2号' }, {})).toEqual([]);
  });

  it('are read wherever the run of characters begins', () => {
    const before = fc.string({ unit: fc.constantFrom(...'根据按照和及其'), maxLength: 20 });
    const serial = fc.integer({ min: 2, max: 9999 });
    fc.assert(
      fc.property(before, serial, (words, nth) => {
        expect(numbersIn(`${words}昭府发〔2020〕${nth}号`)).toEqual([`昭府发〔2020〕${nth}号`]);
      }),
    );
  });

  it('are not seen in texts without a year in brackets or an order', () => {
    const safe = fc.string({ unit: fc.constantFrom(...'昭府发财2020号第年，。 ') });
    fc.assert(
      fc.property(safe, (text) => {
        expect(extractNumbers(text)).toEqual([]);
      }),
    );
  });
});
