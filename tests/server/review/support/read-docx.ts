import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { openArchive } from '../../../../src/plugins/review/server/src/findings/archive/open-archive';

const NAMESPACES = { w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' };

/** Children in the order ECMA-376 (wml.xsd) asks for; Word calls a document damaged that has another. */
const ORDERS: Record<string, readonly string[]> = {
  rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang'.split(
    ' ',
  ),
  pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
    ' ',
  ),
  tbl: ['tblPr', 'tblGrid', 'tr'],
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook'.split(
      ' ',
    ),
  tr: ['trPr', 'tc'],
  tc: ['tcPr', 'p'],
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'.split(
    ' ',
  ),
  sectPr:
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid'.split(
      ' ',
    ),
};

export type Docx = {
  /** Text by paragraph, tables included, in the order of the document. */
  paragraphs: string[];
  /** Where children stand in another order than Word asks for. */
  disorders: string[];
  /** Fonts of Chinese characters, of every run and of the defaults. */
  eastAsianFonts: string[];
  /** Attributes of the paper, in twentieths of a point. */
  paper: Record<string, string>;
  footer: string;
  lastInBody: string[];
};

function childrenOf(element: XmlElement): XmlElement[] {
  return element.find('*') as XmlElement[];
}

function disordersIn(root: XmlElement): string[] {
  return Object.entries(ORDERS).flatMap(([name, order]) =>
    (root.find(`//w:${name}`, NAMESPACES) as XmlElement[]).flatMap((element) => {
      const names = childrenOf(element).map((child) => child.name);
      const places = names.map((child) => order.indexOf(child));
      const isOrdered = places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0));
      return isOrdered ? [] : [`${name}: ${names.join(' ')}`];
    }),
  );
}

const textOf = (element: XmlElement) =>
  (element.find('.//w:t | .//w:br', NAMESPACES) as XmlElement[])
    .map((part) => (part.name === 'br' ? '\n' : part.content))
    .join('');

/** What a Word document says and how it is built. Throws when a part is not well-formed. */
export async function readDocx(bytes: Buffer): Promise<Docx> {
  const archive = await openArchive(bytes);
  const parse = async (name: string) => XmlDocument.fromBuffer(await archive.read(name)).root;
  const [document, styles] = [await parse('word/document.xml'), await parse('word/styles.xml')];
  const footerNames = archive.names(/^word\/footer\d+\.xml$/);
  const footers = await Promise.all(footerNames.map(parse));
  const all = (root: XmlElement, path: string) => root.find(path, NAMESPACES) as XmlElement[];
  const fonts = [document, styles].flatMap((root) => all(root, '//w:rFonts'));
  const attributes = (element: XmlElement | undefined) =>
    Object.fromEntries((element?.attrs ?? []).map(({ name, value }) => [name, value]));
  return {
    paragraphs: all(document, '//w:p').map(textOf),
    disorders: [document, styles, ...footers].flatMap(disordersIn),
    eastAsianFonts: fonts.map((font) => attributes(font).eastAsia ?? ''),
    paper: attributes(all(document, '//w:sectPr/w:pgSz')[0]),
    footer: footers
      .map(
        (root) =>
          `${textOf(root)} ${all(root, '//w:instrText')
            .map(({ content }) => content)
            .join(' ')}`,
      )
      .join(),
    lastInBody: childrenOf(all(document, '//w:body')[0] as XmlElement)
      .slice(-2)
      .map(({ name }) => name),
  };
}
