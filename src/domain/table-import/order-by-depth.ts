export type TreeNode = { key: string; parent: string | null };

/** How many nodes are above one; null when the way up never ends. */
function depthOf(node: TreeNode, byKey: ReadonlyMap<string, TreeNode>): number | null {
  const seen = new Set<string>([node.key]);
  let current = node.parent;
  while (current !== null) {
    if (seen.has(current)) return null;
    seen.add(current);
    current = byKey.get(current)?.parent ?? null;
  }
  return seen.size - 1;
}

/**
 * Puts the nodes of a forest in an order in which everything above a node comes before it; otherwise they stay as they
 * are. Nodes on a cycle, or below one, are set apart: nothing can come before them.
 */
export function orderByDepth<Node extends TreeNode>(
  nodes: readonly Node[],
): { ordered: Node[]; endless: Node[] } {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const placed = nodes.map((node) => ({ node, depth: depthOf(node, byKey) }));
  const endless = placed.filter(({ depth }) => depth === null).map(({ node }) => node);
  const ordered = placed
    .flatMap(({ node, depth }) => (depth === null ? [] : [{ node, depth }]))
    .sort((a, b) => a.depth - b.depth)
    .map(({ node }) => node);
  return { ordered, endless };
}
