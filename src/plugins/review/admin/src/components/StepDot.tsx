import { styled } from 'styled-components';

/** The colour of a step. It repeats what stands beside it, so it is not read out. */
export const StepDot = styled.span.attrs({ 'aria-hidden': true })<{ $color: string | null }>`
  display: inline-block;
  flex-shrink: 0;
  width: 1rem;
  height: 1rem;
  border-radius: 50%;
  background: ${({ $color, theme }) => $color ?? theme.colors.neutral300};
`;
