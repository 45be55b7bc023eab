import { describe, expect, it } from 'vitest';
import { checkGuide } from '../../../src/domain/disclosure-guide/check-guide';
import {
  GUIDE_ITEMS,
  missingGuideItems,
} from '../../../src/domain/disclosure-guide/missing-guide-items';

const full = Object.fromEntries(GUIDE_ITEMS.map((item) => [item, '内容']));

describe('a disclosure guide', () => {
  it('is complete with the nine items of article 12 and what an applicant needs', () => {
    expect(GUIDE_ITEMS).toHaveLength(12);
    expect(missingGuideItems(full, {})).toEqual([]);
  });

  it.each(GUIDE_ITEMS)('is not published without %s', (item) => {
    const reasons = missingGuideItems({ ...full, [item]: ' ' }, {});
    expect(reasons).toMatchObject([{ code: `disclosure_guide.missing_${item}`, field: item }]);
  });

  it('names every hole at once', () => {
    expect(missingGuideItems({}, null)).toHaveLength(13);
  });

  it('exists once per organization and holds no active content', () => {
    const organization = { name: '某局' };
    expect(checkGuide({ organization, texts: full })).toEqual([]);
    expect(checkGuide({ organization, other: { title: '旧指南' }, texts: full })).toMatchObject([
      { code: 'disclosure_guide.second_for_organization' },
    ]);
    expect(checkGuide({ texts: { ...full, fees: '<iframe src="x"></iframe>' } })).toMatchObject([
      { code: 'rich_text.forbidden_element', field: 'fees' },
    ]);
  });
});
