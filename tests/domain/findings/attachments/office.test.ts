import ExcelJS from 'exceljs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { codesOf, inspect, paramsOf } from './inspect';
import { makeDocx, makeZip, paragraph } from './make-zip';

describe('a Word attachment', () => {
  it('without anything hidden gives no finding', async () => {
    const body = paragraph('通知') + paragraph('可见', '<w:vanish w:val="0"/>') + paragraph('正文');
    expect(await inspect('通知.docx', makeDocx(body))).toEqual([]);
  });

  it('shows its tracked changes, of text and of format', async () => {
    const body =
      '<w:p><w:ins w:author="甲"><w:r><w:t>增</w:t></w:r></w:ins>' +
      '<w:del w:author="甲"><w:r><w:delText>删</w:delText></w:r></w:del>' +
      '<w:r><w:rPr><w:rPrChange/></w:rPr><w:t>改</w:t></w:r></w:p>';
    const findings = await inspect('a.docx', makeDocx(body));
    expect(findings).toEqual([
      {
        code: 'attachment.tracked_changes',
        severity: 'confirm',
        field: 'attachments',
        params: { count: 3, attachment: 'a.docx' },
      },
    ]);
  });

  it('shows comments, also in parts Word names otherwise', async () => {
    const comments = '<w:comments><w:comment/><w:comment/></w:comments>';
    const findings = await inspect('a.docx', makeDocx('', { 'word/comments2.xml': comments }));
    expect(paramsOf(findings, 'attachment.comments')).toEqual({ count: 2 });
  });

  it('shows hidden text, but not the hidden end mark of a paragraph', async () => {
    const end = '<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>可见</w:t></w:r></w:p>';
    expect(await inspect('a.docx', makeDocx(end))).toEqual([]);
    const body = end + paragraph('不宜公开的13800138000', '<w:vanish/>');
    const findings = await inspect('a.docx', makeDocx(body));
    const hidden = paramsOf(findings, 'attachment.hidden_text');
    expect(hidden).toEqual({ text: '不宜公开的138****8000' });
    expect(JSON.stringify(findings)).not.toContain('13800138000');
  });

  it('shows who wrote it and for whom, each name once', async () => {
    const findings = await inspect(
      'a.docx',
      makeDocx('', {
        'docProps/core.xml':
          '<cp:coreProperties><dc:creator>张三</dc:creator><cp:lastModifiedBy>张三</cp:lastModifiedBy></cp:coreProperties>',
        'docProps/app.xml':
          '<Properties><Company>某局 &amp; 某处</Company><Manager> </Manager></Properties>',
      }),
    );
    expect(codesOf(findings)).toEqual(['attachment.author', 'attachment.organization']);
    expect(paramsOf(findings, 'attachment.author')).toEqual({ value: '张三' });
    expect(paramsOf(findings, 'attachment.organization')).toEqual({ value: '某局 & 某处' });
    expect(findings.every(({ severity }) => severity === 'hint')).toBe(true);
  });

  it('shows embedded files, macros and the place where a picture was taken', async () => {
    const photo = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 39/1 0/1' } })
      .jpeg()
      .toBuffer();
    const findings = await inspect(
      'a.docx',
      makeDocx('', {
        'word/embeddings/预算.xlsx': 'x',
        'word/vbaProject.bin': 'x',
        'word/media/image1.jpeg': photo,
        'word/media/image2.jpeg': photo,
        'word/media/image3.png': 'damaged',
      }),
    );
    expect(codesOf(findings)).toEqual([
      'attachment.embedded_file',
      'attachment.location',
      'attachment.script',
    ]);
    expect(paramsOf(findings, 'attachment.embedded_file')).toEqual({ file: '预算.xlsx' });
  });

  it('shows marks and personal data in its text, headers and deleted text included', async () => {
    const deleted = '<w:p><w:del><w:r><w:delText>电话13800138000</w:delText></w:r></w:del></w:p>';
    const findings = await inspect(
      '密件.docx',
      makeDocx(paragraph('机密') + paragraph('通知') + deleted, {
        'word/header1.xml': `<w:hdr>${paragraph('秘密★1年')}</w:hdr>`,
      }),
    );
    expect(codesOf(findings)).toEqual([
      'attachment.tracked_changes',
      'privacy.mobile',
      'secrecy.mark',
      'secrecy.mark',
    ]);
    expect(findings[0]).toMatchObject({
      code: 'secrecy.mark',
      severity: 'block',
      params: { mark: '机密', attachment: '密件.docx' },
    });
  });

  it('reads a mark that is split into runs', async () => {
    const runs =
      '<w:p><w:r><w:t>机</w:t></w:r><w:r><w:t>密★</w:t></w:r><w:r><w:t>10年</w:t></w:r></w:p>';
    const findings = await inspect('a.docx', makeDocx(runs));
    expect(paramsOf(findings, 'secrecy.mark')).toEqual({ mark: '机密★10年' });
  });
});

describe('a workbook', () => {
  async function workbookWith(fill: (workbook: ExcelJS.Workbook) => void): Promise<Buffer> {
    const workbook = new ExcelJS.Workbook();
    workbook.creator = '';
    workbook.lastModifiedBy = '';
    fill(workbook);
    return Buffer.from(await workbook.xlsx.writeBuffer());
  }

  it('without anything hidden gives no finding', async () => {
    const bytes = await workbookWith((workbook) => {
      workbook.addWorksheet('表一').addRow(['项目', 1200]);
    });
    expect(await inspect('a.xlsx', bytes)).toEqual([]);
  });

  it('shows hidden sheets, rows and columns, comments and its author', async () => {
    const bytes = await workbookWith((workbook) => {
      workbook.creator = '李四';
      const sheet = workbook.addWorksheet('表一');
      sheet.addRow(['项目', '金额']);
      sheet.getCell('A1').note = '待核实';
      sheet.addRow(['甲', 1]).hidden = true;
      sheet.getColumn(2).hidden = true;
      workbook.addWorksheet('底稿', { state: 'hidden' });
      workbook.addWorksheet('名单', { state: 'veryHidden' });
    });
    const findings = await inspect('a.xlsx', bytes);
    expect(codesOf(findings)).toEqual([
      'attachment.author',
      'attachment.comments',
      'attachment.hidden_cells',
      'attachment.hidden_sheet',
      'attachment.hidden_sheet',
    ]);
    expect(paramsOf(findings, 'attachment.comments')).toEqual({ count: 1 });
    expect(paramsOf(findings, 'attachment.hidden_cells')).toEqual({ count: 2 });
    expect(findings.map(({ params }) => params['sheet'])).toEqual(
      expect.arrayContaining(['底稿', '名单']),
    );
  });

  it('shows personal data, typed as text or as a number', async () => {
    const bytes = await workbookWith((workbook) => {
      workbook.addWorksheet('表一').addRow(['王五', '13800138000', 13900139000]);
    });
    expect(codesOf(await inspect('a.xlsx', bytes))).toEqual(['privacy.mobile', 'privacy.mobile']);
  });
});

describe('other office formats', () => {
  it('show what a presentation hides: slides, notes and comments', async () => {
    const slide = (words: string, show = '') =>
      `<p:sld ${show}><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:sld>`;
    const notes = (words: string) =>
      `<p:notes><a:p><a:fld type="slidenum"><a:t>1</a:t></a:fld><a:r><a:t>${words}</a:t></a:r></a:p></p:notes>`;
    const bytes = makeZip({
      'ppt/presentation.xml': '<p:presentation/>',
      'ppt/slides/slide1.xml': slide('公开'),
      'ppt/slides/slide2.xml': slide('机密★5年', 'show="0"'),
      'ppt/notesSlides/notesSlide1.xml': notes(''),
      'ppt/notesSlides/notesSlide2.xml': notes('口头说明'),
      'ppt/comments/comment1.xml': '<p:cmLst><p:cm/></p:cmLst>',
    });
    const findings = await inspect('a.pptx', bytes);
    expect(codesOf(findings)).toEqual([
      'attachment.comments',
      'attachment.hidden_slide',
      'secrecy.mark',
    ]);
    expect(paramsOf(findings, 'attachment.comments')).toEqual({ count: 2 });
  });

  it('show changes, annotations and authors of an OpenDocument text', async () => {
    const bytes = makeZip({
      'content.xml':
        '<office:text><text:tracked-changes><text:changed-region/></text:tracked-changes>' +
        '<text:p>密级：秘密<office:annotation/></text:p></office:text>',
      'meta.xml': '<office:meta><meta:initial-creator>赵六</meta:initial-creator></office:meta>',
    });
    expect(codesOf(await inspect('a.odt', bytes))).toEqual([
      'attachment.author',
      'attachment.comments',
      'attachment.tracked_changes',
      'secrecy.mark',
    ]);
  });

  it('show author, text and attached files of an OFD document', async () => {
    const bytes = makeZip({
      'OFD.xml': '<ofd:OFD><ofd:DocInfo><ofd:Author>孙七</ofd:Author></ofd:DocInfo></ofd:OFD>',
      'Doc_0/Pages/Page_0/Content.xml':
        '<ofd:Page><ofd:TextCode X="1">绝密★长期</ofd:TextCode></ofd:Page>',
      'Doc_0/Annots/Page_0/Annot.xml':
        '<ofd:PageAnnot><ofd:Annot Type="Highlight"/><ofd:Annot Type="Link"/></ofd:PageAnnot>',
      'Doc_0/Attachs/底稿.docx': 'x',
    });
    const findings = await inspect('a.ofd', bytes);
    expect(codesOf(findings)).toEqual([
      'attachment.author',
      'attachment.comments',
      'attachment.embedded_file',
      'secrecy.mark',
    ]);
    expect(paramsOf(findings, 'attachment.comments')).toEqual({ count: 1 });
  });
});
