import { Link } from 'react-router-dom';
import { css, styled } from 'styled-components';
import type { TileKind } from './tile-map';

const GROUNDS = {
  accepted: 'success100',
  waiting: 'warning100',
  missing: 'neutral100',
  late: 'danger600',
} as const;
const LINES = {
  accepted: 'success200',
  waiting: 'warning200',
  missing: 'neutral300',
  late: 'danger700',
} as const;
const SIGNS = {
  accepted: 'success700',
  waiting: 'warning700',
  missing: 'neutral600',
  late: 'neutral0',
} as const;

const tile = css<{ $kind: TileKind }>`
  display: flex;
  align-items: center;
  justify-content: center;
  width: 2.4rem;
  height: 2.4rem;
  border: 1px solid ${({ theme, $kind }) => theme.colors[LINES[$kind]]};
  border-radius: 3px;
  background: ${({ theme, $kind }) => theme.colors[GROUNDS[$kind]]};
  font-size: 1.3rem;
  font-weight: 600;
  line-height: 1;
  text-decoration: none;
  color: ${({ theme, $kind }) => theme.colors[SIGNS[$kind]]};
`;

/** One unit, large enough to be hit. */
export const Tile = styled(Link)<{ $kind: TileKind }>`
  ${tile}

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;

export const Sample = styled.span<{ $kind: TileKind }>`
  ${tile}
`;

/** A district with its tiles. Those out of sight are not drawn until they are scrolled to. */
export const Area = styled.section`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[1]};
  padding-block-end: ${({ theme }) => theme.spaces[4]};
  content-visibility: auto;
  contain-intrinsic-size: auto 10rem;
`;

export const Tiles = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: ${({ theme }) => `${theme.spaces[1]} 0`};
`;
