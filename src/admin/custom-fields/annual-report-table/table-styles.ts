import { styled } from 'styled-components';

/** Scrolls by itself in both directions, so that the header can stay in view. */
export const ScrollBox = styled.div`
  overflow: auto;
  max-height: min(80vh, 100rem);
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

/** Borders are drawn cell by cell: collapsed ones do not stay with a sticky header. */
export const Table = styled.table<{ $columns: number; $fixed: boolean }>`
  width: 100%;
  min-width: ${({ $columns }) => ($columns > 4 ? '64rem' : '40rem')};
  table-layout: ${({ $fixed }) => ($fixed ? 'fixed' : 'auto')};
  border-collapse: separate;
  border-spacing: 0;
  font-size: 1.2rem;
  line-height: 1.35;
  color: ${({ theme }) => theme.colors.neutral800};

  thead {
    position: sticky;
    top: 0;
    z-index: 2;
  }

  tfoot {
    position: sticky;
    bottom: 0;
    z-index: 1;
  }

  th,
  td {
    border-right: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
  }

  tfoot th,
  tfoot td {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
  }

  tr > :last-child {
    border-right: 0;
  }

  > tbody > tr:last-child > *,
  > tfoot > tr:last-child > * {
    border-bottom: 0;
  }
`;

export const LabelCell = styled.th`
  padding: 0.4rem;
  text-align: ${({ scope }) => (scope === 'row' ? 'left' : 'center')};
  vertical-align: ${({ scope }) => (scope === 'rowgroup' ? 'top' : 'middle')};
  font-weight: ${({ scope }) => (scope === 'row' ? 400 : 600)};
  text-wrap: ${({ scope }) => (scope === 'row' ? 'wrap' : 'balance')};
  background: ${({ theme, scope }) =>
    scope === 'row' ? theme.colors.neutral0 : theme.colors.neutral100};
`;

/** Keeps the heading of a tall group in view below the header while its rows scroll by. */
export const GroupLabel = styled.div`
  position: sticky;
  top: 12rem;
  padding-bottom: 4rem;
`;

export const NoteCell = styled.td`
  padding: 0.4rem 0.6rem;
  vertical-align: middle;
  background: ${({ theme }) => theme.colors.neutral100};
  color: ${({ theme }) => theme.colors.neutral700};
`;

export const NumberBox = styled.td<{ $sum: boolean; $wrong: boolean }>`
  position: relative;
  padding: 0;
  vertical-align: middle;
  background: ${({ theme, $sum, $wrong }) =>
    $wrong ? theme.colors.danger100 : $sum ? theme.colors.neutral100 : theme.colors.neutral0};
`;

export const NumberInput = styled.input<{ $zero: boolean }>`
  box-sizing: border-box;
  width: 100%;
  min-width: 3.6rem;
  min-height: 3rem;
  padding: 0.4rem;
  /* A cell reached by keyboard must not hide below the sticky header or footer. */
  scroll-margin: 12rem 0 5rem;
  border: 0;
  background: transparent;
  color: ${({ theme, $zero }) => ($zero ? theme.colors.neutral600 : theme.colors.neutral800)};
  font: inherit;
  font-variant-numeric: tabular-nums;
  text-align: right;

  &:focus {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }

  &[aria-invalid='true'] {
    color: ${({ theme }) => theme.colors.danger700};
    font-weight: 600;
    box-shadow: inset 0 0 0 1px ${({ theme }) => theme.colors.danger600};
  }

  &:read-only {
    cursor: default;
  }
`;

export const SumHint = styled.div`
  padding: 0 0.4rem 0.3rem;
  font-size: 1.1rem;
  text-align: right;
  color: ${({ theme }) => theme.colors.danger700};
`;

export const BalanceCell = styled.td<{ $wrong: boolean }>`
  padding: 0.4rem;
  text-align: right;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
  background: ${({ theme, $wrong }) => ($wrong ? theme.colors.danger100 : theme.colors.success100)};
  color: ${({ theme, $wrong }) => ($wrong ? theme.colors.danger700 : theme.colors.success700)};
`;

export const Problems = styled.ul`
  display: grid;
  gap: 0.4rem;
  margin: 0.4rem 0 0;
  padding: 0;
  list-style: none;
  max-height: 24rem;
  overflow: auto;
  font-size: 1.2rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.danger700};

  button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: left;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
`;
