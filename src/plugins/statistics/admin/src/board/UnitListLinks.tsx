import { Flex, LinkButton } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { useGetStatisticsUnitsKeptQuery } from '../api/settings-api';
import { useTexts } from '../hooks/use-texts';
import { unitListPath } from '../paths';

/** Leads to the lists of reporting units the person keeps, one mostly; nothing for everybody else. */
export function UnitListLinks() {
  const { text } = useTexts();
  const { data: kept = [] } = useGetStatisticsUnitsKeptQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  return (
    <Flex gap={2} wrap="wrap">
      {kept.map(({ id, name }) => (
        <LinkButton key={id} tag={RouterLink} to={unitListPath(id)} variant="secondary">
          {text('unitList.title', { unit: name })}
        </LinkButton>
      ))}
    </Flex>
  );
}
