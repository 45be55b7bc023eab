import { DatePicker } from '@strapi/design-system';

type Props = {
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onChange: (day: string) => void;
  clearLabel: string;
  size?: 'S' | 'M';
};

/** `YYYY-MM-DD` of the day a person picked, whatever the clock of the machine. */
function toDay(date: Date | undefined): string {
  if (!date) return '';
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function toDate(day: string): Date | undefined {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  // The design system reads the date it is given in UTC, and gives back one of the browser's own zone.
  return year && month && dayOfMonth ? new Date(Date.UTC(year, month - 1, dayOfMonth)) : undefined;
}

/** Picks a calendar day. The browser's own date field would speak the language of the browser. */
export function DayPicker({ value, onChange, clearLabel, size = 'M' }: Props) {
  return (
    <DatePicker
      size={size}
      value={toDate(value)}
      onChange={(date: Date | undefined) => onChange(toDay(date))}
      onClear={() => onChange('')}
      clearLabel={clearLabel}
    />
  );
}
