import { styled } from 'styled-components';

/** Scrolls by itself, so that the head of the form can stay in view. */
export const ScrollBox = styled.div`
  overflow: auto;
  max-height: min(78vh, 90rem);
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
`;

export const Grid = styled.table`
  width: 100%;
  border-collapse: separate;
  border-spacing: 0;
  font-size: 1.3rem;
  line-height: 1.35;
  color: ${({ theme }) => theme.colors.neutral800};

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
    border-inline-end: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral200};
    vertical-align: middle;
  }
  tr > :last-child {
    border-inline-end: 0;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 2;
    background: ${({ theme }) => theme.colors.neutral150};
    font-weight: 600;
    text-align: center;
    white-space: nowrap;
  }
`;

export const NameCell = styled.th<{ $depth: number; $isHeading: boolean }>`
  min-width: 24rem;
  font-weight: ${({ $isHeading, $depth }) => ($isHeading && $depth === 0 ? 600 : 400)};
  text-align: start;
  background: ${({ theme, $isHeading }) =>
    $isHeading ? theme.colors.neutral100 : theme.colors.neutral0};
  && {
    padding-inline-start: ${({ $depth }) => `${0.8 + $depth * 1.4}rem`};
  }
`;

export const HeadingRest = styled.td`
  tr > && {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

export const UnitCell = styled.td`
  text-align: center;
  white-space: nowrap;
  color: ${({ theme }) => theme.colors.neutral700};
`;

export const NumberCell = styled.td`
  min-width: 7.2rem;
  text-align: end;
  font-variant-numeric: tabular-nums;
  color: ${({ theme }) => theme.colors.neutral700};
`;

type Mark = 'error' | 'warning' | undefined;

export const ValueCell = styled.td<{ $mark: Mark; $isSum: boolean; $isChanged: boolean }>`
  position: relative;
  width: 11rem;
  min-width: 11rem;
  text-align: end;
  font-variant-numeric: tabular-nums;
  && {
    padding: 0;
  }
  background: ${({ theme, $mark, $isSum, $isChanged }) => {
    if ($mark === 'error') return theme.colors.danger100;
    if ($mark === 'warning') return theme.colors.warning100;
    if ($isSum) return theme.colors.neutral100;
    return $isChanged ? theme.colors.primary100 : theme.colors.neutral0;
  }};
`;

export const CellInput = styled.input<{ $mark: Mark }>`
  display: block;
  width: 100%;
  height: 3.2rem;
  padding: ${({ theme }) => `0 ${theme.spaces[2]}`};
  border: 2px solid
    ${({ theme, $mark }) =>
      $mark === 'error'
        ? theme.colors.danger600
        : $mark === 'warning'
          ? theme.colors.warning600
          : 'transparent'};
  background: transparent;
  font: inherit;
  text-align: end;
  color: ${({ theme }) => theme.colors.neutral800};

  &:focus {
    outline: 0;
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.neutral0};
  }
`;

export const SumValue = styled.div`
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
  font-weight: 600;
`;

export const MarkNote = styled.div<{ $mark: 'error' | 'warning' }>`
  padding: ${({ theme }) => `0 ${theme.spaces[2]} ${theme.spaces[1]}`};
  font-size: 1.1rem;
  color: ${({ theme, $mark }) =>
    $mark === 'error' ? theme.colors.danger700 : theme.colors.warning700};
`;

export const CountButton = styled.button`
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[1]}`};
  white-space: nowrap;
  border-radius: ${({ theme }) => theme.borderRadius};
  font: inherit;
  font-size: 1.2rem;
  text-decoration: underline;
  color: ${({ theme }) => theme.colors.primary600};
  cursor: pointer;
`;
