/**
 * Computes a number for each fragment once per document. A fragment that spreads itself, directly or through others,
 * counts as zero inside itself: GraphQL's own rules report the circle.
 */
export function rememberFragments(): (key: string, compute: () => number) => number {
  const known = new Map<string, number>();
  return (key, compute) => {
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    known.set(key, 0);
    const value = compute();
    known.set(key, value);
    return value;
  };
}
