import type { Actor } from '../../../../../documents/actor';
import { applyContentChange } from '../../../../../domain/review/apply-change';
import type { Content } from '../content';
import { addFileChangers, authorsOf } from '../contributions/contributions';
import { beginAgain } from '../gate/begin-again';
import type { RunWork } from './with-run';

/** Nobody who is known, as when a category was merged into another. */
const PLATFORM: Actor = { kind: 'task', id: null, name: 'system' };

/**
 * A file that was replaced changes the content without a write on the document: nobody approves what they did not
 * see. The run begins again in the name of whoever replaced it, who is an author from now on; in this transaction,
 * and the caller is told after it has ended.
 */
export async function noteUnseenChange(work: RunWork, content: Content): Promise<boolean> {
  const { strapi, trx, run } = work;
  if (run.state !== 'open' || content.digest === run.digest) return false;
  const { uid, documentId } = run;
  const [changer] = await addFileChangers(strapi, trx, { uid, documentId, files: content.files });
  const authorIds = await authorsOf(trx, run);
  const actor: Actor = changer ? { kind: 'person', ...changer } : PLATFORM;
  const after = applyContentChange(run, content.digest);
  await beginAgain(strapi, trx, { ...work, after, content, authorIds, actor });
  return true;
}
