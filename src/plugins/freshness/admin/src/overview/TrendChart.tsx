import {
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useTheme } from 'styled-components';
import type { Overview } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';

/** One line for what is overdue, one, dashed, for what is due soon. What it shows stands in the table below it as well. */
export default function TrendChart({ trend }: Pick<Overview, 'trend'>) {
  const { text } = useTexts();
  const { colors } = useTheme();
  const axis = { stroke: colors.neutral600, tick: { fill: colors.neutral700, fontSize: 12 } };
  const line = { type: 'linear', strokeWidth: 2, isAnimationActive: false } as const;
  // A dot would be as broken as its line, were it not told otherwise.
  const dot = trend.length <= 31 && { strokeDasharray: '' };
  return (
    <div role="img" aria-label={text('trend.title')} style={{ height: '100%' }}>
      <ResponsiveContainer width="100%" height="100%">
        <LineChart
          data={trend}
          accessibilityLayer={false}
          margin={{ top: 8, right: 40, bottom: 0, left: 0 }}
        >
          <CartesianGrid stroke={colors.neutral200} vertical={false} />
          <XAxis dataKey="day" minTickGap={32} {...axis} />
          <YAxis allowDecimals={false} width={48} {...axis} />
          <Tooltip
            isAnimationActive={false}
            contentStyle={{ background: colors.neutral0, borderColor: colors.neutral200 }}
            labelStyle={{ color: colors.neutral800 }}
          />
          <Legend itemSorter={null} wrapperStyle={{ fontSize: '1.2rem' }} />
          <Line
            {...line}
            dataKey="overdue"
            name={text('trend.overdue')}
            stroke={colors.danger600}
            dot={dot}
          />
          <Line
            {...line}
            dataKey="dueSoon"
            name={text('trend.dueSoon')}
            stroke={colors.warning600}
            strokeDasharray="6 3"
            dot={dot}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
