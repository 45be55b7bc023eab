import type { StrapiApp } from '@strapi/strapi/admin';

type Rows = { name: string }[][];
type EditLayout = { layout: { layout: Rows[] } };

/** Attributes that begin a new card when they come first in a row; the names are unique among our content types. */
const GROUP_STARTS = new Set([
  // disclosure: content, mode of disclosure, classification, relations, the rest
  ...['summary', 'disclosureMode', 'theme', 'interprets', 'jointOrganizations'],
  // organization
  ...['functions', 'leaders', 'regionCode'],
  // catalog-category
  ...['article20Item', 'timeLimitKind', 'responsibleOrganization', 'requiredFields'],
  // disclosure-guide
  ...['informationClassification', 'officeName', 'applicationProcedure'],
  // annual-report
  ...['overview', 'proactiveTable', 'problems'],
]);

function split(card: Rows): Rows[] {
  const cards: Rows[] = [];
  for (const row of card) {
    const current = cards.at(-1);
    const startsGroup = GROUP_STARTS.has(row[0]?.name ?? '');
    if (current && !startsGroup) current.push(row);
    else cards.push([row]);
  }
  return cards;
}

/** Breaks the one long card of a form into cards by topic: Strapi's layout settings know rows, but no groups. */
export function groupEditView(app: StrapiApp): void {
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', (edit: EditLayout) => ({
    ...edit,
    layout: { ...edit.layout, layout: edit.layout.layout.flatMap(split) },
  }));
}
