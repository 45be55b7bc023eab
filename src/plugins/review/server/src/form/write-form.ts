import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type Table,
} from 'docx';
import { cleanText } from '../../../../../domain/feeds/clean-text';
import type { ApprovalForm } from '../../../../../domain/review/approval-form';
import { formTexts } from '../translations/form-texts';
import { stateNames } from '../translations/zh-Hans';
import { checkTables } from './check-tables';
import {
  BODY_FONT,
  factTable,
  heading,
  PAGE,
  paragraph,
  title,
} from '../../../../../docx/docx-parts';
import { recordTables } from './record-tables';
import { fill, wordFor } from './words';

const FOOTER_SIZE = 18;
/** Room for a signature or a seal, in empty lines. */
const SEAL_LINES = '\n\n\n';

function facts(form: ApprovalForm): Table {
  const names = formTexts.facts;
  const or = (value: string | null) => value ?? formTexts.none;
  return factTable([
    [[names.title, form.title]],
    [
      [names.documentNumber, or(form.documentNumber)],
      [names.indexNumber, or(form.indexNumber)],
    ],
    [
      [names.organization, or(form.organizationName)],
      [names.type, form.typeName],
    ],
    [
      [names.submitter, form.submitterName],
      [names.submittedAt, form.submittedAt],
    ],
    [
      [names.workflow, form.workflowName],
      [names.track, formTexts.tracks[form.track]],
    ],
    [
      [names.state, form.isEndedByItself ? formTexts.ended : wordFor(stateNames, form.state)],
      [names.round, String(form.round)],
    ],
  ]);
}

function versions({ versions: digests }: ApprovalForm): (Paragraph | Table)[] {
  const rows = digests.map(
    (digest, index) => [[fill(formTexts.lines.version, { number: index + 1 }), digest]] as const,
  );
  return [
    heading(formTexts.versions.heading),
    paragraph(formTexts.versions.explanation),
    factTable(rows),
  ];
}

function signatures(): (Paragraph | Table)[] {
  const { heading: text, handler, head, seal, date } = formTexts.signatures;
  const place = `${SEAL_LINES}${date}`;
  return [
    heading(text),
    factTable([
      [
        [handler, place],
        [head, place],
      ],
      [[seal, place]],
    ]),
  ];
}

/** Page and pages are fields: Word counts them. */
function footer({ printedAt }: ApprovalForm): Footer {
  const [before = '', between = '', after = ''] = formTexts.footer.split(/\{\w+\}/);
  const line = (run: TextRun) =>
    new Paragraph({ alignment: AlignmentType.CENTER, children: [run] });
  return new Footer({
    children: [
      line(
        new TextRun({
          size: FOOTER_SIZE,
          children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
        }),
      ),
      line(new TextRun({ size: FOOTER_SIZE, text: fill(formTexts.printed, { time: printedAt }) })),
    ],
  });
}

/** The form as a Word document on A4. */
export async function writeForm(form: ApprovalForm): Promise<Buffer> {
  const { width, height, margin } = PAGE;
  const document = new Document({
    creator: cleanText(form.organizationName ?? ''),
    title: cleanText(`${formTexts.fileName}-${form.title}`),
    styles: {
      default: {
        document: { run: { font: BODY_FONT, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: footer(form) },
        children: [
          title(formTexts.title),
          facts(form),
          ...recordTables(form),
          ...checkTables(form),
          ...versions(form),
          ...signatures(),
          // Word wants a paragraph after the last table.
          paragraph(''),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
