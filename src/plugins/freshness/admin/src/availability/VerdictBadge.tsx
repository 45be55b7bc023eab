import { ToneBadge, type Tone } from '../../../../../admin-kit/ToneBadge';
import type { WeeklyAvailability } from '../../../../../domain/link-check/weekly-availability';
import { useTexts } from '../hooks/use-texts';

const TONES: Record<WeeklyAvailability['verdict'], Tone> = {
  veto: 'danger',
  pass: 'success',
  unknown: 'secondary',
};

/** What the inspection would say of a week, in a word. */
export function VerdictBadge({ verdict }: Pick<WeeklyAvailability, 'verdict'>) {
  const { text } = useTexts();
  return <ToneBadge tone={TONES[verdict]}>{text(`availability.${verdict}`)}</ToneBadge>;
}
