import { Box, EmptyStateLayout, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { UnitList } from '../../../server/src/contracts/totals';
import {
  useGetStatisticsUnitsBelowQuery,
  useGetStatisticsUnitsQuery,
  useSaveStatisticsUnitsBelowMutation,
} from '../api/settings-api';
import { Loaded } from '../components/Loaded';
import { useTexts } from '../hooks/use-texts';
import { tabPath } from '../paths';
import { splitOff } from '../units/unit-draft';
import { UnitsEditor } from '../units/UnitsEditor';

/** Not for this person, and no such unit. */
const CLOSED = new Set([403, 404]);

function Editor({ unitId, below, all }: { unitId: string; below: UnitList; all: UnitList }) {
  const [save] = useSaveStatisticsUnitsBelowMutation();
  const within = splitOff(all.units, { rootId: unitId, below: below.units });
  return (
    <UnitsEditor
      key={below.version}
      list={below}
      {...(within ? { within } : {})}
      save={(list) => save({ unitId, ...list })}
    />
  );
}

/** The units a district has report to it, kept by whoever collects for it. */
export default function DistrictUnitsPage() {
  const { text } = useTexts();
  const { unitId = '' } = useParams();
  const options = { refetchOnMountOrArgChange: true };
  const below = useGetStatisticsUnitsBelowQuery(unitId, options);
  const all = useGetStatisticsUnitsQuery(undefined, options);
  const unit = all.data?.units.filter(({ id }) => id === unitId).at(-1);
  const status = (below.error as { status?: number } | undefined)?.status;
  const title = unit ? text('unitList.title', { unit: unit.name }) : text('unitList.untitled');
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={text('unitList.subtitle')}
        navigationAction={
          <Link tag={RouterLink} to={tabPath('board')} startIcon={<ArrowLeft />}>
            {text('unitList.back')}
          </Link>
        }
      />
      <Layouts.Content>
        {status !== undefined && CLOSED.has(status) ? (
          <EmptyStateLayout content={text('unitList.closed')} />
        ) : (
          <Loaded answer={all}>
            {(everyone) => (
              <Loaded answer={below}>
                {(list) => (
                  <Box paddingBottom={8}>
                    <Editor unitId={unitId} below={list} all={everyone} />
                  </Box>
                )}
              </Loaded>
            )}
          </Loaded>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
