import { describe, expect, it } from 'vitest';
import { codesOf, inspect, paramsOf } from './inspect';
import { makePdf } from './make-pdf';

describe('a PDF attachment', () => {
  it('without anything hidden gives no finding', async () => {
    expect(await inspect('a.pdf', makePdf({ text: 'Notice of 2026' }))).toEqual([]);
  });

  it('without a text layer says that its words were not checked', async () => {
    expect(codesOf(await inspect('a.pdf', makePdf({})))).toEqual(['attachment.no_text']);
  });

  it('shows who made it and with what', async () => {
    const info = '/Author (Zhang San) /Creator (WPS) /Producer (WPS)';
    const findings = await inspect('a.pdf', makePdf({ text: 'Notice', info }));
    expect(codesOf(findings)).toEqual(['attachment.author', 'attachment.software']);
    expect(paramsOf(findings, 'attachment.author')).toEqual({ value: 'Zhang San' });
    expect(findings.every(({ severity }) => severity === 'hint')).toBe(true);
  });

  it('shows the author that only XMP names', async () => {
    const packet =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
      '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Li Si</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>';
    const metadata = `<< /Type /Metadata /Subtype /XML /Length ${packet.length} >>\nstream\n${packet}\nendstream`;
    const pdf = makePdf({ text: 'Notice', catalog: '/Metadata 20 0 R', objects: [metadata] });
    expect(paramsOf(await inspect('a.pdf', pdf), 'attachment.author')).toEqual({ value: 'Li Si' });
  });

  it('shows remarks upon the page, but no links', async () => {
    const rectangle = '/Rect [10 10 60 60]';
    const page =
      `/Annots [<< /Type /Annot /Subtype /Text ${rectangle} /Contents (check) >> ` +
      `<< /Type /Annot /Subtype /Link ${rectangle} /A << /S /URI /URI (https://www.gov.cn/) >> >>]`;
    const findings = await inspect('a.pdf', makePdf({ text: 'Notice', page }));
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['attachment.comments', 'confirm'],
    ]);
    expect(paramsOf(findings, 'attachment.comments')).toEqual({ count: 1 });
  });

  it('shows embedded files and scripts', async () => {
    const pdf = makePdf({
      text: 'Notice',
      catalog:
        '/Names << /EmbeddedFiles << /Names [(draft.docx) 20 0 R] >> ' +
        '/JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert\\(1\\)) >>] >> >>',
      objects: [
        '<< /Type /Filespec /F (draft.docx) /EF << /F 21 0 R >> >>',
        '<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream',
      ],
    });
    const findings = await inspect('a.pdf', pdf);
    expect(codesOf(findings)).toEqual(['attachment.embedded_file', 'attachment.script']);
    expect(paramsOf(findings, 'attachment.embedded_file')).toEqual({ file: 'draft.docx' });
  });

  it('shows a script that runs when it is opened', async () => {
    const catalog = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>';
    expect(codesOf(await inspect('a.pdf', makePdf({ text: 'Notice', catalog })))).toEqual([
      'attachment.script',
    ]);
  });

  it('shows marks and personal data in its text', async () => {
    const marked = await inspect('a.pdf', makePdf({ unicode: '机密★10年' }));
    expect(paramsOf(marked, 'secrecy.mark')).toEqual({ mark: '机密★10年' });
    const radical = await inspect('a.pdf', makePdf({ unicode: '秘密★\u2F00年' }));
    expect(paramsOf(radical, 'secrecy.mark')).toEqual({ mark: '秘密★一年' });
    const phone = await inspect('a.pdf', makePdf({ text: 'Tel. 13800138000' }));
    expect(paramsOf(phone, 'privacy.mobile')).toEqual({ value: '138****8000' });
  });
});
