import type { DigestModel } from '../../../../../domain/content-digest/digest-model';

type Populate = Record<string, unknown>;

/** What the query engine has to read along so that a document's canonical content is whole. */
export function populateOf(model: DigestModel): Populate {
  const populate: Populate = {};
  for (const [name, attribute] of Object.entries(model.attributes)) {
    if (attribute.kind === 'relation' || attribute.kind === 'media') populate[name] = true;
    if (attribute.kind === 'component') populate[name] = { populate: populateOf(attribute.model) };
    if (attribute.kind === 'dynamiczone') {
      const on = Object.entries(attribute.models).map(([uid, part]) => [
        uid,
        { populate: populateOf(part) },
      ]);
      populate[name] = { on: Object.fromEntries(on) };
    }
  }
  return populate;
}
