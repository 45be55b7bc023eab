import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Details = styled.details`
  font-size: ${({ theme }) => theme.fontSizes[2]};
  color: ${({ theme }) => theme.colors.neutral800};
  white-space: normal;

  & > summary {
    cursor: pointer;
    color: ${({ theme }) => theme.colors.primary600};
  }
  & > div {
    overflow: auto;
    max-height: 28rem;
    padding-block-start: ${({ theme }) => theme.spaces[2]};
  }
`;

type Props = {
  label: string;
  /** What is read out instead, where the label alone does not say what it is about. */
  spokenLabel?: string;
  children: ReactNode;
};

/** Something long that is shown when asked for. Can be scrolled by keyboard, also where nothing in it takes the focus. */
export function Foldout({ label, spokenLabel, children }: Props) {
  return (
    <Details>
      <summary aria-label={spokenLabel}>{label}</summary>
      <div role="group" aria-label={spokenLabel ?? label} tabIndex={0}>
        {children}
      </div>
    </Details>
  );
}
