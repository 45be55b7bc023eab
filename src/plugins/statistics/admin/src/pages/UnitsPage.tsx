import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import {
  useGetStatisticsSettingsQuery,
  useGetStatisticsUnitsQuery,
  useSaveStatisticsUnitsMutation,
} from '../api/settings-api';
import { Loaded } from '../components/Loaded';
import { useTexts } from '../hooks/use-texts';
import { PERMISSIONS } from '../permissions';
import { SettingsForm } from '../settings/SettingsForm';
import { UnitsEditor } from '../units/UnitsEditor';

/** Who reports to whom, and by when. */
export default function UnitsPage() {
  const { text } = useTexts();
  const options = { refetchOnMountOrArgChange: true };
  const units = useGetStatisticsUnitsQuery(undefined, options);
  const [save] = useSaveStatisticsUnitsMutation();
  const settings = useGetStatisticsSettingsQuery(undefined, options);
  return (
    <Page.Protect permissions={PERMISSIONS.manageRounds}>
      <Page.Main>
        <Page.Title>{text('units.title')}</Page.Title>
        <Layouts.Header title={text('units.title')} subtitle={text('units.subtitle')} />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
            <Loaded answer={settings}>{(read) => <SettingsForm settings={read} />}</Loaded>
            <Loaded answer={units}>
              {(read) => <UnitsEditor key={read.version} list={read} save={save} />}
            </Loaded>
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
