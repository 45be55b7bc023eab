import { Flex, Typography } from '@strapi/design-system';
import { memo, useRef, useState, type KeyboardEvent } from 'react';
import { Section } from '../../../../../admin-kit/Section';
import type { BoardTile, RoundBoard } from '../../../server/src/contracts/returns';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';
import { returnPath } from '../paths';
import { countKinds, TILE_KINDS, TILE_SIGNS, tileAfter, tileKindOf } from './tile-map';
import { Area, Sample, Tile, Tiles } from './tile-styles';

type TileProps = { tile: BoardTile; isEntry: boolean };

/** One unit. Only one tile of the map is a stop of the Tab key, the arrows lead to the others. */
const UnitTile = memo(function UnitTile({ tile, isEntry }: TileProps) {
  const { text } = useTexts();
  const { stateName, lateBy } = useNames();
  const kind = tileKindOf(tile);
  const late = tile.isLate ? `${text('comma')}${lateBy(tile.workingDaysLate)}` : '';
  const label = text('map.tile', { unit: tile.unitName, state: stateName(tile.state), late });
  return (
    <li>
      <Tile
        to={returnPath(tile)}
        data-tile={tile.id}
        tabIndex={isEntry ? 0 : -1}
        title={label}
        aria-label={label}
        $kind={kind}
      >
        {TILE_SIGNS[kind]}
      </Tile>
    </li>
  );
});

function Legend() {
  const { text } = useTexts();
  return (
    <Flex gap={4} wrap="wrap" paddingBottom={4}>
      {TILE_KINDS.map((kind) => (
        <Flex key={kind} gap={2}>
          <Sample $kind={kind} aria-hidden>
            {TILE_SIGNS[kind]}
          </Sample>
          <Typography variant="pi">{text(`map.kind.${kind}`)}</Typography>
        </Flex>
      ))}
    </Flex>
  );
}

type Group = RoundBoard['groups'][number];

function GroupTiles({ group, entry }: { group: Group; entry: string }) {
  const { text } = useTexts();
  const { unitName, units, tiles } = group;
  return (
    <Area aria-label={unitName}>
      <Typography tag="h3" variant="omega" fontWeight="semiBold">
        {unitName}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {text('map.area', { units, ...countKinds(tiles) })}
      </Typography>
      <Tiles aria-label={text('map.tiles', { area: unitName })}>
        {tiles.map((tile) => (
          <UnitTile key={tile.id} tile={tile} isEntry={tile.id === entry} />
        ))}
      </Tiles>
    </Area>
  );
}

/** A tile a unit, by area: where returns are late. The same in words stands in the tables beside it. */
export function TileMap({ groups }: { groups: readonly Group[] }) {
  const { text } = useTexts();
  const map = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const first = groups[0]?.tiles[0]?.id ?? '';
  const isThere = groups.some(({ tiles }) => tiles.some(({ id }) => id === chosen));
  const entry = chosen !== null && isThere ? chosen : first;

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const from = (event.target as HTMLElement).dataset.tile;
    const next = from === undefined ? null : tileAfter(groups, from, event.key);
    if (next === null) return;
    event.preventDefault();
    setChosen(next);
    map.current?.querySelector<HTMLElement>(`[data-tile="${next}"]`)?.focus();
  }

  return (
    <Section title={text('map.title')} intro={text('map.intro')}>
      <Legend />
      <div ref={map} onKeyDown={onKeyDown}>
        {groups.map((group) => (
          <GroupTiles key={group.unitId} group={group} entry={entry} />
        ))}
      </div>
    </Section>
  );
}
