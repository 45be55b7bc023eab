// @ts-check
/** Works through items, so many at a time. @template Item @param {readonly Item[]} items @param {number} atOnce @param {(item: Item) => Promise<void>} work */
export async function inTurns(items, atOnce, work) {
  const left = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of left) await work(item);
    }),
  );
}
