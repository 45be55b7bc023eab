import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useTheme } from 'styled-components';
import type { Point } from './chart-points';

/** A bar a unit. What it shows stands in the table below it as well. */
export default function RankingChart({ points, label }: { points: Point[]; label: string }) {
  const { colors } = useTheme();
  const tick = { fill: colors.neutral700, fontSize: 12 };
  return (
    <div role="img" aria-label={label} style={{ height: '100%' }}>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          data={points}
          layout="vertical"
          accessibilityLayer={false}
          margin={{ top: 4, right: 56, bottom: 0, left: 0 }}
        >
          <XAxis type="number" allowDecimals={false} stroke={colors.neutral600} tick={tick} />
          <YAxis
            type="category"
            dataKey="name"
            width={180}
            interval={0}
            stroke={colors.neutral600}
            tick={tick}
          />
          <Bar dataKey="value" fill={colors.primary500} maxBarSize={18} isAnimationActive={false}>
            <LabelList dataKey="value" position="right" fill={colors.neutral800} fontSize={12} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
