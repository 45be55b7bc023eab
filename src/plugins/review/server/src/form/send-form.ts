import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { refusal } from '../../../../../documents/refuse';
import type { Context } from '../controllers/context';
import type { StoredRun } from '../runs/stored-run';
import { formFileName } from './form-file-name';
import { readForm } from './read-form';
import { writeForm } from './write-form';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Answers with the form of a run, which nobody keeps a copy of on the way. 400 for content that was not reviewed here. */
export async function sendForm(strapi: Core.Strapi, ctx: Context, run: StoredRun): Promise<void> {
  if (run.origin === 'imported') throw refusal([error('review.imported_without_form')]);
  const form = await readForm(strapi, run);
  ctx.attachment(formFileName(form.title));
  // After `attachment`, which sets a type of its own.
  ctx.type = DOCX;
  ctx.set('Cache-Control', 'private, no-store');
  ctx.body = await writeForm(form);
}
