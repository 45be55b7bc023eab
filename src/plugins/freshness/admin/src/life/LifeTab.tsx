import { Typography } from '@strapi/design-system';
import { Section } from '../../../../../admin-kit/Section';
import { Loaded } from '../components/Loaded';
import { useTexts } from '../hooks/use-texts';
import { useGetFreshnessLifeQuery } from '../life-api';
import { LifeTable } from './LifeTable';

/** Categories that cannot be kept up, and what might be done about them; a person decides. */
export function LifeTab() {
  const { text } = useTexts();
  const life = useGetFreshnessLifeQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Loaded answer={life}>
      {({ results, total }) => (
        <Section title={text('life.title')} intro={text('life.intro')}>
          <LifeTable items={results} />
          {total > results.length && (
            <Typography tag="p" textColor="neutral600">
              {text('life.more', { shown: results.length, total })}
            </Typography>
          )}
        </Section>
      )}
    </Loaded>
  );
}
