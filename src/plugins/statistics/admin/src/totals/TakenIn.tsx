import { Flex, Link, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { Foldout } from '../../../../../admin-kit/Foldout';
import { Section } from '../../../../../admin-kit/Section';
import type { Totals } from '../../../server/src/contracts/totals';
import { useTexts } from '../hooks/use-texts';
import { returnPath } from '../paths';
import { PERMISSIONS } from '../permissions';
import { FreezeDialog } from './FreezeDialog';

const LISTS = ['waiting', 'missing', 'late'] as const;

type Told = Totals[(typeof LISTS)[number]][number];

/** Leads to the return; of a unit that has none it says so. */
function UnitName({ line }: { line: Told }) {
  const { text } = useTexts();
  if (line.id === null) {
    return <Typography>{text('totals.withoutReturn', { unit: line.unitName })}</Typography>;
  }
  return (
    <Link tag={RouterLink} to={returnPath(line)}>
      {line.unitName}
    </Link>
  );
}

function Lines({ label, lines }: { label: string; lines: readonly Told[] }) {
  if (lines.length === 0) return null;
  return (
    <Foldout label={label}>
      <ul>
        {lines.map((line) => (
          <li key={line.unitId}>
            <UnitName line={line} />
          </li>
        ))}
      </ul>
    </Foldout>
  );
}

/** Whose numbers are in a total, and whose are not. */
export function TakenIn({ totals }: { totals: Totals }) {
  const { text } = useTexts();
  const { allowedActions } = useRBAC({ fill: PERMISSIONS.fill });
  return (
    <Section
      title={totals.unitName}
      intro={text('totals.intro')}
      action={allowedActions.canFill && <FreezeDialog totals={totals} />}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography role="status">
          {text('totals.accepted', {
            count: totals.accepted,
            waiting: totals.waiting.length,
            missing: totals.missing.length,
          })}
        </Typography>
        {LISTS.map((list) => (
          <Lines
            key={list}
            label={text(`totals.${list}`, { count: totals[list].length })}
            lines={totals[list]}
          />
        ))}
      </Flex>
    </Section>
  );
}
