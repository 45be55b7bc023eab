import type { Core } from '@strapi/strapi';
import { readCatalog } from '../catalog/read-catalog';
import { trailOf } from '../catalog/trail';
import type { Choice } from '../contracts/api';
import type { Reach } from '../statuses/reach';

/** As many as a person looks through in a picker before typing more of the name. */
const LIMIT = 20;

export type ListChoicesArgs = {
  /** Part of the name. */
  q: string | null;
  /** The one choice with this value: what a filter that is already set is called. */
  value: string | null;
};

function choose(choices: Iterable<Choice>, { q, value }: ListChoicesArgs): Choice[] {
  const asked = (q ?? '').toLowerCase();
  const found: Choice[] = [];
  for (const choice of choices) {
    if (found.length === LIMIT) break;
    const isAsked = value ? choice.value === value : choice.label.toLowerCase().includes(asked);
    if (isAsked) found.push(choice);
  }
  return found;
}

/** Categories by the names of their path, in the order of the catalog. */
export async function listCategories(strapi: Core.Strapi, args: ListChoicesArgs) {
  const catalog = await readCatalog(strapi);
  const choices = function* () {
    for (const { id } of catalog.categories.values()) {
      yield { value: id, label: trailOf(catalog, id) };
    }
  };
  return choose(choices(), args);
}

/** Organizations within a reach, by name. */
export async function listOrganizations(
  strapi: Core.Strapi,
  { reach, ...args }: ListChoicesArgs & { reach: Reach },
): Promise<Choice[]> {
  if (reach.kind === 'nothing') return [];
  const { organizations } = await readCatalog(strapi);
  const seen = [...organizations.values()].filter(
    ({ id }) => reach.kind === 'everything' || reach.organizations.has(id),
  );
  seen.sort((a, b) => a.name.localeCompare(b.name, 'zh-Hans'));
  return choose(
    seen.map(({ id, name }) => ({ value: id, label: name })),
    args,
  );
}
