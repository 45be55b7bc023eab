import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useTheme } from 'styled-components';
import type { Point } from './chart-points';

/** One line over the quarters. What it shows stands in the table below it as well. */
export default function TrendChart({ points, label }: { points: Point[]; label: string }) {
  const { colors } = useTheme();
  const axis = { stroke: colors.neutral600, tick: { fill: colors.neutral700, fontSize: 12 } };
  return (
    <div role="img" aria-label={label} style={{ height: '100%' }}>
      <ResponsiveContainer width="100%" height="100%">
        <LineChart
          data={points}
          accessibilityLayer={false}
          margin={{ top: 8, right: 40, bottom: 0, left: 0 }}
        >
          <CartesianGrid stroke={colors.neutral200} vertical={false} />
          <XAxis dataKey="name" {...axis} />
          <YAxis allowDecimals={false} width={64} {...axis} />
          <Tooltip
            isAnimationActive={false}
            contentStyle={{ background: colors.neutral0, borderColor: colors.neutral200 }}
            labelStyle={{ color: colors.neutral800 }}
          />
          <Line
            type="linear"
            dataKey="value"
            name={label}
            stroke={colors.primary600}
            strokeWidth={2}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
