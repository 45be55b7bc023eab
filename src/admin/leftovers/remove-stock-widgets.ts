/** Strapi's home-page widgets about itself (entry counts, project statistics, hosting offers); the rest stay. */
const REMOVED = new Set(['deploy-now', 'key-statistics', 'chart-entries', 'upcoming-releases']);

/** The home page's widgets without Strapi's advertisement and self-description. */
export function removeStockWidgets<Widget extends { id: string }>(widgets: Widget[]): Widget[] {
  return widgets.filter(({ id }) => !REMOVED.has(id));
}
