import { outcomeOf, type Outcome } from './outcome';
import type { Action, Place, TypeName } from './role-table';
import type { AdminClient, Ref } from './staff';
import { HAS_DRAFTS, uidOf, type World } from './world';

/** Fields of the forms in which a document of a type, or for guide and report its organization, is picked. */
const PICKERS: Record<TypeName, [TypeName, string]> = {
  disclosure: ['disclosure', 'interprets'],
  'disclosure-guide': ['disclosure-guide', 'organization'],
  'annual-report': ['annual-report', 'organization'],
  organization: ['disclosure', 'organization'],
  'catalog-category': ['disclosure', 'category'],
  'vocabulary-term': ['disclosure', 'theme'],
  training: ['training', 'organization'],
  'staff-member': ['staff-member', 'organization'],
};

const NAME: Record<TypeName, string> = {
  disclosure: 'title',
  'disclosure-guide': 'title',
  'annual-report': 'title',
  organization: 'address',
  'catalog-category': 'reviewNote',
  'vocabulary-term': 'description',
  training: 'remarks',
  'staff-member': 'position',
};

const path = (type: TypeName) => `/content-manager/collection-types/${uidOf(type)}`;

function isListed({ results }: { results?: { documentId: string }[] }, document: Ref): Outcome {
  return results?.some(({ documentId }) => documentId === document.documentId) ? 'yes' : 'no';
}

async function pick(admin: AdminClient, world: World, type: TypeName, place: Place) {
  const [source, field] = PICKERS[type];
  const picksOrganization = source === type && field === 'organization';
  const wanted = picksOrganization ? world.roots[place] : await world.draft(type, place);
  for (let page = 1; ; page += 1) {
    const query = `page=${page}&pageSize=100`;
    const { status, body } = await admin(
      'GET',
      `/content-manager/relations/${uidOf(source)}/${field}?${query}`,
    );
    if (status !== 200) return outcomeOf(status, body);
    if (isListed(body, wanted) === 'yes') return 'yes';
    if ((body.results ?? []).length < 100) return 'no';
  }
}

/** The form sends back what it was given, the revision among it. */
async function withRevision(world: World, type: TypeName, document: Ref, data: object) {
  const row = (await world.read(type, document)) as { revision?: number | null } | null;
  return row?.revision ? { ...data, revision: row.revision } : data;
}

/** Does one thing as a person in the admin panel, by the requests the panel sends. */
export async function inAdmin(
  admin: AdminClient,
  world: World,
  { action, type, place }: { action: Action; type: TypeName; place: Place },
): Promise<Outcome> {
  if (action === 'K') return pick(admin, world, type, place);
  if (action === 'C') {
    const { status, body } = await admin('POST', path(type), await world.dataFor(type, place));
    return outcomeOf(status, body);
  }
  const document = await world.draft(type, place);
  const { documentId } = document;
  if (action === 'L') {
    const { status, body } = await admin(
      'GET',
      `${path(type)}?filters[documentId][$eq]=${documentId}`,
    );
    return status === 200 ? isListed(body, document) : outcomeOf(status, body);
  }
  if (action === 'R') {
    const { status, body } = await admin('GET', `${path(type)}/${documentId}`);
    return outcomeOf(status, body);
  }
  if (action === 'U') {
    const data = await withRevision(world, type, document, { [NAME[type]]: '改后的内容' });
    const { status, body } = await admin('PUT', `${path(type)}/${documentId}`, data);
    return outcomeOf(status, body);
  }
  if (action === 'P' && !HAS_DRAFTS.includes(type)) return 'no';
  const { status, body } =
    action === 'D'
      ? await admin('DELETE', `${path(type)}/${documentId}`)
      : await admin(
          'POST',
          `${path(type)}/${documentId}/actions/publish`,
          await withRevision(world, type, document, {}),
        );
  const outcome = outcomeOf(status, body);
  if (outcome === 'yes') world.spoil(type, place);
  return outcome;
}
