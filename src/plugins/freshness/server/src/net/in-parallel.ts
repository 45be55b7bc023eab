/** Works on all items, so many at a time, and gives the results in their order. The first failure ends it when those under way are done. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Array<Result>(items.length);
  let next = 0;
  let hasFailed = false;
  const worker = async () => {
    while (next < items.length && !hasFailed) {
      const at = next;
      next += 1;
      try {
        results[at] = await work(items[at] as Item);
      } catch (cause) {
        hasFailed = true;
        throw cause;
      }
    }
  };
  const ended = await Promise.allSettled(
    Array.from({ length: Math.min(atOnce, items.length) }, worker),
  );
  const failed = ended.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return results;
}
