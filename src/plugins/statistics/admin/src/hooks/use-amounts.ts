import { useTexts } from './use-texts';

/** A value as people read it: numbers with separated thousands, yes and no as words; empty for a blank. */
export function useAmounts(): (value: string | null) => string {
  const { number, text } = useTexts();
  return (value) => {
    if (value === null) return '';
    if (value === 'yes' || value === 'no') return text(`yesNo.${value}`);
    return /^-?\d+(?:\.\d+)?$/.test(value) ? number(Number(value)) : value;
  };
}
