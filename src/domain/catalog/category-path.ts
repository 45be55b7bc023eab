/**
 * Materialised path of a catalog category: the codes from the root down, `/law/notices/`. It begins and ends with a
 * slash, so that a subtree is exactly the paths that start with it.
 */
export function categoryPath(parentPath: string | null | undefined, code: string): string {
  return `${parentPath ?? '/'}${code}/`;
}

/** How deep a path is; a root has depth 1. */
export function categoryDepth(path: string): number {
  return path.split('/').length - 2;
}

/** Whether `path` lies in the subtree of `root` (the root itself included). */
export function isWithinSubtree(path: string, root: string): boolean {
  return path.startsWith(root);
}
