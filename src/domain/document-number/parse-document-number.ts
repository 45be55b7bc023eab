import { error } from '../reasons/reason';
import type { Reason } from '../reasons/reason';
import { foldWidth } from '../text/fold-width';
import { MARKS, ORDER_ISSUERS } from './marks.data';

export type DocumentNumber = {
  /** `series` carries its year in brackets; `order` counts by issuer (…令第N号), some issuers by year as well. */
  kind: 'series' | 'order';
  /** Issuer's code with the kind of document (发文机关代字), or the issuer with 令. */
  prefix: string;
  year?: number;
  serial: number;
  canonical: string;
};

export type ParsedDocumentNumber =
  | ({
      ok: true;
      /** The other numbers of a jointly issued document, canonical where they can be read. */
      others: string[];
    } & DocumentNumber)
  | { ok: false; reason: Reason };

type OneNumber = ({ ok: true } & DocumentNumber) | { ok: false; reason: Reason };

const NONE = /^(?:无|無|无文号|[-–—/]*)$/;
const SEPARATOR = /[、;,，\r\n]+/;
const INVISIBLE = /[\s\u200B\u2060]+/g;
const SERIES = /^([\p{Script=Han}A-Za-z]{1,30}?)[[(〔﹝【〖](\d{4})年?[\])〕﹞】〗]第?(\d+)号$/u;
const ORDER =
  /^([\p{Script=Han}A-Za-z]{1,30}?)[[(〔﹝【〖]?(?:(\d{4})年)?第(\d+)号[\])〕﹞】〗]?$/u;
const ORDER_WITHOUT_NTH = /^([\p{Script=Han}]{0,29}令)(?:(\d{4})年)?(\d+)号$/u;

/**
 * Reads a document number (文号). All bracket shapes and widths, a superfluous 第, leading zeros and spaces are
 * accepted. A jointly issued document counts under the number of its lead agency, which is the first one.
 * 国令, 国务院令 and 中华人民共和国国务院令 are one issuer: the state's name before any issuer of orders is dropped.
 *
 * Reasons: `document_number.none` (empty or 无: the document has no number), `.malformed`, `.year_out_of_range`,
 * `.serial_out_of_range`.
 */
export function parseDocumentNumber(text: string): ParsedDocumentNumber {
  const parts = foldWidth(text)
    .split(SEPARATOR)
    .map((part) => part.replace(INVISIBLE, ''))
    .filter((part) => part !== '');
  const [lead = '', ...rest] = parts;
  if (rest.length === 0 && NONE.test(lead)) {
    return { ok: false, reason: error('document_number.none') };
  }
  const parsed = parseOne(lead);
  return parsed.ok ? { ...parsed, others: rest.map(canonicalOne) } : parsed;
}

function canonicalOne(part: string): string {
  const parsed = parseOne(part);
  return parsed.ok ? parsed.canonical : part;
}

function parseOne(value: string): OneNumber {
  const series = SERIES.exec(value);
  if (series) {
    return build('series', value, series);
  }
  const order = ORDER.exec(value) ?? ORDER_WITHOUT_NTH.exec(value);
  if (order) {
    return build('order', value, order);
  }
  return { ok: false, reason: error('document_number.malformed', { value }) };
}

function build(kind: DocumentNumber['kind'], value: string, match: RegExpExecArray): OneNumber {
  const [, written = '', yearText, serialText = ''] = match;
  const year = yearText === undefined ? undefined : Number(yearText);
  const serial = Number(serialText);
  if (year !== undefined && (year < 1900 || year > 2099)) {
    return { ok: false, reason: error('document_number.year_out_of_range', { value, year }) };
  }
  if (serial < 1 || serial > 99999) {
    const reason = error('document_number.serial_out_of_range', { value, serial: serialText });
    return { ok: false, reason };
  }
  const prefix = kind === 'order' ? orderIssuer(written) : written;
  const canonical =
    kind === 'series'
      ? `${prefix}${MARKS.openYear}${year}${MARKS.closeYear}${serial}${MARKS.number}`
      : `${prefix}${year === undefined ? '' : `${year}${MARKS.year}`}${MARKS.nth}${serial}${MARKS.number}`;
  return {
    ok: true,
    kind,
    prefix,
    ...(year === undefined ? {} : { year }),
    serial,
    canonical,
  };
}

function orderIssuer(written: string): string {
  const isOrderOfTheState = written.startsWith(MARKS.state) && written.endsWith(MARKS.order);
  const short = isOrderOfTheState ? written.slice(MARKS.state.length) : written;
  return ORDER_ISSUERS[short] ?? short;
}
