import type { Identity } from '../../../../../domain/statistics/identity';
import { UnsureMark } from '../components/UnsureMark';
import { CountButton, Grid, UnitCell } from '../form/grid-styles';
import { useTexts } from '../hooks/use-texts';
import { tellTerms } from './terms';

const COLUMNS = ['id', 'level', 'left', 'relation', 'right'] as const;

type Props = { identities: readonly Identity[]; onOpen: (index: number) => void };

/** What has to agree, a line each; the id opens the fields. */
export function IdentityTable({ identities, onOpen }: Props) {
  const { text } = useTexts();
  return (
    <Grid aria-label={text('sets.identities')}>
      <thead>
        <tr>
          {COLUMNS.map((name) => (
            <th key={name} scope="col">
              {text(`identity.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {identities.map(({ id, level, left, relation, right, isUnsure }, index) => (
          <tr key={`${id}/${index}`}>
            <UnitCell>
              <CountButton
                type="button"
                aria-label={`${text('sets.edit')} ${id}`}
                onClick={() => onOpen(index)}
              >
                {id}
              </CountButton>
            </UnitCell>
            <UnitCell>{text(`identity.level.${level}`)}</UnitCell>
            <td>{tellTerms(left.terms)}</td>
            <UnitCell>{relation}</UnitCell>
            <td>
              {right.of === 'max' && `${text('identity.rightOf.max')} `}
              {tellTerms(right.terms)} {isUnsure && <UnsureMark />}
            </td>
          </tr>
        ))}
      </tbody>
    </Grid>
  );
}
