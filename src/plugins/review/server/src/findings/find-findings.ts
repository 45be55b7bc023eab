import type { Core } from '@strapi/strapi';
import { findIn } from '../../../../../domain/findings/find-in';
import type { Finding } from '../../../../../domain/findings/finding';
import { findingKey } from '../../../../../domain/findings/finding-key';
import { renderFinding } from '../../../../../domain/findings/render-finding';
import { textFieldsOf } from '../../../../../domain/findings/text-fields-of';
import { textsEn, textsZh } from '../../../../../domain/reasons/texts';
import { contentsOf, type Content } from '../content';
import type { PanelFinding } from '../contracts/api';
import { enabledWords } from '../words/enabled-words';
import { inspectFiles } from './inspect-files';
import { knownNumbers } from './known-numbers';
import { richTextPaths } from '../../../../../documents/rich-text-paths';

const SEVERITIES = ['block', 'confirm', 'hint'];

function toPanel(finding: Finding): PanelFinding {
  const { severity, field = null, excerpt = null } = finding;
  return {
    key: findingKey(finding),
    severity,
    zh: renderFinding(finding, textsZh),
    en: renderFinding(finding, textsEn),
    field,
    excerpt,
  };
}

/**
 * What the automatic check sees in a content: in its texts and in the bytes of its files, most serious first. The
 * same for the side panel, for whoever submits and for whoever approves.
 */
export async function findFindings(args: {
  strapi: Core.Strapi;
  uid: string;
  content: Content;
}): Promise<PanelFinding[]> {
  const { strapi, uid, content } = args;
  const model = contentsOf(strapi).modelOf(uid);
  const fields = textFieldsOf({
    content: content.row,
    model,
    richText: richTextPaths(strapi, uid),
  });
  const { documentNumber } = content.row;
  const document = {
    fields,
    media: content.files
      .filter(({ isLinked }) => !isLinked)
      .map(({ field, file }) => ({
        field,
        name: file.name,
        isImage: file.mime.startsWith('image/'),
        alternativeText: file.alternativeText ?? null,
      })),
    documentNumber: typeof documentNumber === 'string' ? documentNumber : null,
  };
  const context = { ...(await knownNumbers(strapi, fields)), typos: await enabledWords(strapi) };
  const found = [...findIn(document, context), ...(await inspectFiles(strapi, content.files))];
  return found
    .map(toPanel)
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
