import { Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { useTexts } from '../hooks/use-texts';
import { shortened, textDifference, type ShortStretch } from './text-difference';

/** Underlined or struck out besides the colour: the marks must be seen without it, and on paper. */
const Added = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  text-decoration: underline;
  text-decoration-thickness: 2px;
`;

const Removed = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  text-decoration: line-through;
`;

function Part({ stretch }: { stretch: ShortStretch }) {
  const { text } = useTexts();
  if (stretch.omitted) {
    return (
      <Typography textColor="neutral600" tag="span" variant="pi">
        {text('difference.omitted', { count: stretch.omitted })}
      </Typography>
    );
  }
  if (stretch.kind === 'added') return <Added>{stretch.text}</Added>;
  if (stretch.kind === 'removed') return <Removed>{stretch.text}</Removed>;
  return <>{stretch.text}</>;
}

/** Two states of a text as one, with what was removed struck out and what was added underlined. */
export function TextDifference({ before, after }: { before: string; after: string }) {
  const stretches = useMemo(() => shortened(textDifference(before, after)), [before, after]);
  return (
    <Typography
      tag="p"
      textColor="neutral800"
      style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
    >
      {stretches.map((stretch, index) => (
        <Part key={index} stretch={stretch} />
      ))}
    </Typography>
  );
}
