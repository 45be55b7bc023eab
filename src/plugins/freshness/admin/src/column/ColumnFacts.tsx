import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { Fact, Facts } from '../../../../../admin-kit/Fact';
import type { Bilingual } from '../../../../../admin-kit/said';
import { Section } from '../../../../../admin-kit/Section';
import type { ColumnDetails } from '../../../server/src/contracts/api';
import { StatusBadge } from '../components/StatusBadge';
import { UnsureMark } from '../components/UnsureMark';
import { useDaysLeft } from '../hooks/use-days-left';
import { useTexts } from '../hooks/use-texts';
import { editPath } from '../paths';

/** Resets that are no events of the ledger, and so have their words here. */
const OWN_KINDS = new Set(['confirmed', 'record_changed']);

/** The event that set the clock last, with the document it is about. */
function LastReset({ reset }: { reset: ColumnDetails['lastReset'] }) {
  const { text } = useTexts();
  const intl = useIntl();
  if (!reset) return <>{text('detail.neverReset')}</>;
  const { on, kind, title, uid, documentId } = reset;
  const what = OWN_KINDS.has(kind)
    ? text(`reset.${kind}`)
    : intl.formatMessage({ id: `publication.kind.${kind}` });
  return (
    <Flex gap={2} wrap="wrap">
      <Typography>{text('detail.reset', { day: on, what })}</Typography>
      {uid && documentId && (
        <Link tag={RouterLink} to={editPath(uid, documentId)}>
          {title ?? documentId}
        </Link>
      )}
    </Flex>
  );
}

function PolicyFact({ column }: { column: ColumnDetails }) {
  const { text } = useTexts();
  const { policyName, legalBasis, isUnsure } = column;
  if (policyName === null) return <>{text('numbers.withoutPolicy')}</>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Flex gap={2} wrap="wrap">
        <Typography>{policyName}</Typography>
        {isUnsure && <UnsureMark what="numbers" />}
      </Flex>
      {legalBasis && (
        <Typography variant="pi" textColor="neutral600">
          {[legalBasis.title, legalBasis.provision].filter(Boolean).join(' ')}
        </Typography>
      )}
    </Flex>
  );
}

function Sentences({ sentences }: { sentences: readonly Bilingual[] }) {
  const { said } = useTexts();
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence.zh}>{said(sentence)}</li>
      ))}
    </ul>
  );
}

/** Everything the status rests on. */
export function ColumnFacts({ column }: { column: ColumnDetails }) {
  const { text, said } = useTexts();
  const daysLeft = useDaysLeft();
  const { status, clock, dueOn, actBy, problems, notes } = column;
  return (
    <Section title={text('detail.why')} action={<StatusBadge status={status} />}>
      <Facts>
        <Fact label={text('column.category')}>{column.categoryTrail}</Fact>
        <Fact label={text('column.organization')}>{column.organizationName}</Fact>
        <Fact label={text('column.policy')}>
          <PolicyFact column={column} />
        </Fact>
        {clock && <Fact label={text('detail.clock')}>{text(`clock.${clock}`)}</Fact>}
        <Fact label={text('detail.lastReset')}>
          <LastReset reset={column.lastReset} />
        </Fact>
        <Fact label={text('column.dueOn')}>{dueOn ?? '—'}</Fact>
        {actBy !== null && actBy !== dueOn && <Fact label={text('detail.actBy')}>{actBy}</Fact>}
        <Fact label={text('detail.daysLeft')}>{daysLeft(column)}</Fact>
        <Fact label={text('detail.counted')}>{said(column.counted)}</Fact>
        {problems.length > 0 && (
          <Fact label={text('detail.problems')}>
            <Sentences sentences={problems} />
          </Fact>
        )}
        {notes.length > 0 && (
          <Fact label={text('detail.notes')}>
            <Sentences sentences={notes} />
          </Fact>
        )}
      </Facts>
    </Section>
  );
}
