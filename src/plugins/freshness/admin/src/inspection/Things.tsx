import { Box, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { Foldout } from '../../../../../admin-kit/Foldout';
import type { ListedThing } from '../../../../../domain/freshness/inspection-facts';
import { StatusBadge } from '../components/StatusBadge';
import { useTexts } from '../hooks/use-texts';
import { columnPath } from '../paths';

const keyOf = (thing: ListedThing) => (thing.kind === 'column' ? columnPath(thing) : thing.id);

function Thing({ thing }: { thing: ListedThing }) {
  if (thing.kind !== 'column') return <>{thing.name}</>;
  return (
    <>
      <Link tag={RouterLink} to={columnPath(thing)}>
        {`${thing.categoryName} · ${thing.organizationName}`}
      </Link>{' '}
      <StatusBadge status={thing.status} />
    </>
  );
}

/** The list behind a number, to be opened. */
export function Things({ list, of }: { list: readonly ListedThing[]; of: string }) {
  const { text } = useTexts();
  if (list.length === 0) return <Typography textColor="neutral600">—</Typography>;
  return (
    <Foldout
      label={text('things.show', { count: list.length })}
      spokenLabel={text('things.showOf', { count: list.length, of })}
    >
      <ul>
        {list.map((thing) => (
          <Box tag="li" key={keyOf(thing)} paddingBottom={1}>
            <Thing thing={thing} />
          </Box>
        ))}
      </ul>
    </Foldout>
  );
}
