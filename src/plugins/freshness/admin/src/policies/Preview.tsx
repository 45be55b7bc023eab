import { Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { Foldout } from '../../../../../admin-kit/Foldout';
import { readRefusal } from '../../../../../admin-kit/read-refusal';
import type { PolicyPreview } from '../../../server/src/contracts/api';
import { usePreviewFreshnessPolicyQuery } from '../policies-api';
import { useTexts } from '../hooks/use-texts';
import { toRequest, type PolicyDraft, type PolicyRequest } from './policy-draft';

/** Stays in sight below the header of the page, whichever field is being filled in. */
const Pinned = styled.section`
  position: sticky;
  inset-block-start: 5.6rem;
  z-index: 2;
  padding: ${({ theme }) => `${theme.spaces[4]} ${theme.spaces[6]}`};
  border: 1px solid ${({ theme }) => theme.colors.primary200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.primary100};

  /* A field reached by keyboard does not end up behind it. */
  & ~ * * {
    scroll-margin-block-start: 20rem;
  }
`;

const PAUSE_MS = 500;

/** Name and basis change no number, so a policy can be tried out before it has them. */
const UNNAMED = '-';

function requestOf(draft: PolicyDraft): PolicyRequest {
  const request = toRequest(draft);
  const { title, provision } = request.legalBasis;
  return {
    ...request,
    name: request.name.trim() || UNNAMED,
    legalBasis: { title: title.trim() || UNNAMED, provision },
  };
}

function Examples({ examples }: Pick<PolicyPreview, 'examples'>) {
  const { text } = useTexts();
  if (examples.length === 0) return null;
  return (
    <Foldout label={text('preview.examples', { count: examples.length })}>
      <ul>
        {examples.map(({ categoryName, organizationName, dueOn }) => (
          <li key={`${categoryName}/${organizationName}`}>
            {[categoryName, organizationName, dueOn].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
    </Foldout>
  );
}

function Numbers({ preview }: { preview: PolicyPreview }) {
  const { text } = useTexts();
  const { columns, overdueNow, overdueThen, examples } = preview;
  return (
    <>
      <Typography tag="p" variant="delta" fontWeight="bold">
        {text('preview.sentence', { then: overdueThen, now: overdueNow })}
      </Typography>
      <Typography tag="p" textColor="neutral700">
        {text('preview.columns', { count: columns })}
      </Typography>
      <Examples examples={examples} />
    </>
  );
}

/** What the policy being edited would change today, counted anew whenever typing pauses. */
export function Preview({ draft }: { draft: PolicyDraft }) {
  const { text, said } = useTexts();
  const settled = useDebounce(JSON.stringify(requestOf(draft)), PAUSE_MS);
  const request = useMemo(() => JSON.parse(settled) as PolicyRequest, [settled]);
  const { currentData, data, error, isFetching } = usePreviewFreshnessPolicyQuery(request, {
    skip: !draft.isEnabled,
  });
  const content = () => {
    if (!draft.isEnabled) return <Typography>{text('preview.off')}</Typography>;
    if (error && !isFetching) {
      const unknown = { zh: text('error.unknown'), en: text('error.unknown') };
      const sentences = readRefusal(error, unknown).reasons.map(said);
      return (
        <Typography textColor="neutral700">
          {text('preview.notYet', { why: sentences.join(' ') })}
        </Typography>
      );
    }
    const shown = currentData ?? data;
    return shown ? <Numbers preview={shown} /> : <Typography>{text('loading')}</Typography>;
  };
  return (
    <Pinned aria-label={text('preview.title')}>
      <div role="status" aria-busy={isFetching}>
        {content()}
      </div>
    </Pinned>
  );
}
