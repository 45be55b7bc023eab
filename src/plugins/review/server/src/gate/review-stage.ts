import type { Core } from '@strapi/strapi';
import type { WriteStage } from '../../../../../documents/write-stages';
import { contentsOf, type Content } from '../content';
import {
  authorsOfDraft,
  clearContributions,
  inheritContributions,
} from '../contributions/contributions';
import { importSource } from '../import/importing';
import { recordImport } from '../import/record-import';
import { isReviewedType } from '../reviewed-types';
import { endRun } from './end-run';
import { endUnfinished } from './end-unfinished';
import { noteChange } from './note-change';
import { requireApproval } from './require-approval';

/** What every write on a reviewed type passes, on every channel: who wrote, whether a run begins again, and the gate. */
export function reviewStage(strapi: Core.Strapi): WriteStage {
  return {
    name: 'review.gate',
    order: 50,
    appliesTo: (uid) => isReviewedType(strapi, uid),
    async before({ trx, uid, documentId, action }) {
      // Who copies a text does not become its author instead of whoever wrote it.
      if (documentId && action === 'clone') return authorsOfDraft(trx, { uid, documentId });
      if (!documentId || action !== 'update') return null;
      return contentsOf(strapi).read({ uid, documentId, version: 'draft' });
    },
    async after(write, memory) {
      const { uid, documentId, action, publishes } = write;
      if (action === 'discardDraft' || action === 'delete') await endRun({ ...write, action });
      // Nothing is left of what they wrote since the last publication.
      if (action === 'discardDraft') await clearContributions(write.trx, write);
      if (action === 'delete') await endUnfinished({ ...write, because: action });
      const isWritten = ['create', 'update', 'clone', 'publish'].includes(action);
      if (!isWritten) return;
      if (Array.isArray(memory)) await inheritContributions(write, memory as string[]);
      const content = await contentsOf(strapi).read({ uid, documentId, version: 'draft' });
      if (!content) throw new Error(`${uid} ${documentId} was written and is not there`);
      const source = importSource();
      const before = Array.isArray(memory) ? null : (memory as Content | null);
      if (action !== 'publish' && source === null) await noteChange(write, { before, content });
      if (!publishes) return;
      if (source === null) await requireApproval(write, content);
      else await recordImport(write, { content, source });
    },
  };
}
