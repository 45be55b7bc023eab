import { useGetStatisticsSourcesQuery } from '../api/settings-api';
import { useTexts } from '../hooks/use-texts';

/** What a select shows for no source: its values cannot be empty. */
export const BY_HAND = 'by_hand';

/** The sources an indicator can be counted from, by name; one whose plugin has gone keeps its key. */
export function useSources() {
  const { text, said } = useTexts();
  const { data = [] } = useGetStatisticsSourcesQuery();
  const nameOf = (key: string) => {
    const found = data.find((one) => one.key === key);
    return found ? said(found.label) : key;
  };
  /** What can be chosen, what is chosen now among it. */
  const optionsFor = (current: string) => {
    const gone = current === BY_HAND || data.some(({ key }) => key === current) ? [] : [current];
    return [
      { value: BY_HAND, label: text('indicator.source.none') },
      ...data.map(({ key }) => ({ value: key, label: nameOf(key) })),
      ...gone.map((key) => ({ value: key, label: text('indicator.source.gone', { key }) })),
    ];
  };
  return { nameOf, optionsFor };
}
