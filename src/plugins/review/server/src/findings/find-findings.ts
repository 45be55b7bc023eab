import type { Core } from '@strapi/strapi';
import { findIn } from '../../../../../domain/findings/find-in';
import type { DigestModel } from '../../../../../domain/content-digest/digest-model';
import type { FindingContext } from '../../../../../domain/findings/finding-document';
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

/** What is remarked on a change becomes public like the text. */
function withRemark({ attributes }: DigestModel): DigestModel {
  return { attributes: { ...attributes, changeNote: { kind: 'scalar' } } };
}

/** Host names of the platform itself, with which a full address is an internal one. */
function ownHosts(strapi: Core.Strapi): string[] {
  const url = strapi.config.get<string>('server.url', '');
  return URL.canParse(url) ? [new URL(url).host] : [];
}

/** Links to files that are not there; those that are become public with the text. */
function isTarget(content: Content): NonNullable<FindingContext['isPublicTarget']> {
  const found = new Set(content.files.flatMap(({ address }) => address ?? []));
  return (path) => {
    const [, name] = /^\/files\/([^/?]+)/.exec(path) ?? [];
    return name === undefined || found.has(decodeURIComponent(name)) ? undefined : false;
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
  const model = withRemark(contentsOf(strapi).modelOf(uid));
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
  const context = {
    ...(await knownNumbers(strapi, fields)),
    ownHosts: ownHosts(strapi),
    isPublicTarget: isTarget(content),
    typos: await enabledWords(strapi),
  };
  const found = [...findIn(document, context), ...(await inspectFiles(strapi, content.files))];
  return found
    .map(toPanel)
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
