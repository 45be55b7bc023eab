import { Typography } from '@strapi/design-system';
import { memo, useMemo } from 'react';
import type { ReportingUnit } from '../../../../../domain/statistics/reporting-unit';
import { MoreButton } from '../components/MoreButton';
import { CountButton, Grid, NameCell, ScrollBox, UnitCell } from '../form/grid-styles';
import { usePortion } from '../hooks/use-portion';
import { useTexts } from '../hooks/use-texts';
import { foundUnits, unitTree } from './unit-draft';

const COLUMNS = ['name', 'level', 'reportsTo', 'localRegion', 'validity', 'mergedInto'] as const;

type Props = {
  units: readonly ReportingUnit[];
  /** Units that are not listed, for their names. */
  others: readonly ReportingUnit[];
  search: string;
  onOpen: (index: number) => void;
};

/**
 * The reporting units, a line each; the name opens the fields. Drawn again only for other units or another search: not for
 * every key in the dialog above it.
 */
export const UnitTable = memo(function UnitTable({ units, others, search, onOpen }: Props) {
  const { text } = useTexts();
  const names = new Map([...others, ...units].map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => (id === null ? '' : (names.get(id) ?? id));
  const tree = useMemo(() => unitTree(units), [units]);
  const { shown, more, showMore } = usePortion(foundUnits(tree, search));
  if (shown.length === 0) {
    return <Typography>{text(units.length === 0 ? 'units.none' : 'units.noneFound')}</Typography>;
  }
  return (
    <>
      <ScrollBox role="region" aria-label={text('units.title')} tabIndex={0}>
        <Grid aria-label={text('units.title')}>
          <thead>
            <tr>
              {COLUMNS.map((name) => (
                <th key={name} scope="col">
                  {text(`unit.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ unit, index, depth }) => (
              <tr key={index}>
                <NameCell scope="row" $depth={depth} $isHeading={false}>
                  <CountButton
                    type="button"
                    aria-label={text('units.editOne', { unit: unit.name })}
                    onClick={() => onOpen(index)}
                  >
                    {unit.name}
                  </CountButton>
                </NameCell>
                <UnitCell>{text(`unit.level.${unit.level}`)}</UnitCell>
                <td>{nameOf(unit.reportsTo)}</td>
                <td>{nameOf(unit.localRegion)}</td>
                <UnitCell>
                  {unit.validFrom || unit.validTo
                    ? `${unit.validFrom ?? ''} – ${unit.validTo ?? ''}`
                    : ''}
                </UnitCell>
                <td>{nameOf(unit.mergedInto)}</td>
              </tr>
            ))}
          </tbody>
        </Grid>
      </ScrollBox>
      <MoreButton count={more} onPress={showMore} />
    </>
  );
});
