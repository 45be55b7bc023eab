import type { Totals } from '../../../server/src/contracts/totals';
import { FormatButtons } from '../components/FormatButtons';
import { useTexts } from '../hooks/use-texts';

/** The total of an area as a file, and every return in it as one workbook. Files hold what was accepted. */
export function TotalsFiles({ totals }: { totals: Totals }) {
  const { text } = useTexts();
  const { setKey, quarter, unitId, unitName } = totals;
  const asked = new URLSearchParams({ set: setKey, quarter, unit: unitId }).toString();
  return (
    <FormatButtons
      fileOf={(format) => ({
        url: `/statistics/totals/export.${format}?${asked}`,
        name: text('totals.fileName', { unit: unitName, quarter, format }),
      })}
      more={[
        {
          label: text('totals.tree'),
          url: `/statistics/tree.xlsx?${asked}`,
          name: text('totals.treeName', { unit: unitName, quarter }),
        },
      ]}
    />
  );
}
