import type { Indicator } from '../../../../../domain/statistics/indicator';
import { UnsureMark } from '../components/UnsureMark';
import { CountButton, Grid, NameCell, ScrollBox, UnitCell } from '../form/grid-styles';
import { useTexts } from '../hooks/use-texts';
import { treeOf } from './set-draft';
import { tellTerms } from './terms';
import { useSources } from './use-sources';

const COLUMNS = ['code', 'name', 'unit', 'kind', 'periodClass', 'source', 'validFrom'] as const;

type NameOf = (source: string) => string;
type Props = { rows: readonly Indicator[]; onOpen: (index: number) => void };

type RowProps = { row: Indicator; depth: number; nameOf: NameOf; onOpen: () => void };

function Row({ row, depth, nameOf, onOpen }: RowProps) {
  const { text } = useTexts();
  const { code, name, unit, kind, periodClass, formula, autoSource, validFrom, validTo } = row;
  const isHeading = kind === 'heading';
  const validity = validFrom || validTo ? `${validFrom ?? ''} – ${validTo ?? ''}` : '';
  return (
    <tr>
      <UnitCell>
        <CountButton type="button" aria-label={`${text('sets.edit')} ${code}`} onClick={onOpen}>
          {code}
        </CountButton>
      </UnitCell>
      <NameCell scope="row" $depth={depth} $isHeading={isHeading}>
        {name} {row.isUnsure && <UnsureMark />}
      </NameCell>
      <UnitCell>{unit ?? ''}</UnitCell>
      <UnitCell>{text(`indicator.kind.${kind}`)}</UnitCell>
      <UnitCell>{isHeading ? '' : text(`indicator.periodClass.${periodClass}`)}</UnitCell>
      <td>{formula ? `= ${tellTerms(formula)}` : autoSource ? nameOf(autoSource.source) : ''}</td>
      <UnitCell>{validity}</UnitCell>
    </tr>
  );
}

/** The rows of a form as a tree; the code opens the fields. */
export function IndicatorTable({ rows, onOpen }: Props) {
  const { text } = useTexts();
  const { nameOf } = useSources();
  return (
    <ScrollBox role="region" aria-label={text('sets.indicators')} tabIndex={0}>
      <Grid aria-label={text('sets.indicators')}>
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {text(name === 'validFrom' ? 'unit.validity' : `indicator.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {treeOf(rows).map(({ index, depth }) => {
            const row = rows[index];
            const open = () => onOpen(index);
            return row && <Row key={index} {...{ row, depth, nameOf }} onOpen={open} />;
          })}
        </tbody>
      </Grid>
    </ScrollBox>
  );
}
