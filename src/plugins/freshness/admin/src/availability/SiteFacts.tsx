import { Typography } from '@strapi/design-system';
import { Fact, Facts } from '../../../../../admin-kit/Fact';
import { Section } from '../../../../../admin-kit/Section';
import type { SiteDetails } from '../../../server/src/contracts/checks';
import { OutsideLink } from '../components/OutsideLink';
import { useCheckTexts } from '../hooks/use-check-texts';
import { useTexts } from '../hooks/use-texts';
import { VerdictBadge } from './VerdictBadge';

/** The site, and what the inspection would say of its last seven whole days. */
export function SiteFacts({ site }: { site: SiteDetails }) {
  const { text } = useTexts();
  const { rate } = useCheckTexts();
  const { week } = site;
  const { probes, failures, thinDays } = week;
  return (
    <Section
      title={text('site.week')}
      intro={text('site.weekOf', { first: week.firstDay, last: week.lastDay })}
      action={<VerdictBadge verdict={week.verdict} />}
    >
      <Facts>
        <Fact label={text('site.organization')}>{site.organization.name}</Fact>
        <Fact label={text('site.url')}>
          <OutsideLink url={site.url} />
        </Fact>
        <Fact label={text('site.kind')}>{text(`siteKind.${site.kind}`)}</Fact>
        <Fact label={text('site.state')}>{text(site.isEnabled ? 'site.on' : 'site.off')}</Fact>
        <Fact label={text('site.visits')}>
          {probes === 0
            ? text('site.noProbes')
            : text('site.counts', { opened: probes - failures, failures })}
        </Fact>
        <Fact label={text('site.failureRate')}>{rate(week.failureRate)}</Fact>
        <Fact label={text('site.column.verdict')}>
          <Typography>{text(`availability.${week.verdict}.meaning`)}</Typography>
          {thinDays.length > 0 && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {text('site.thinDaysAre', { days: thinDays.join(text('list.comma')) })}
            </Typography>
          )}
        </Fact>
      </Facts>
    </Section>
  );
}
