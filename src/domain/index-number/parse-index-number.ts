import { error } from '../reasons/reason';
import type { Reason } from '../reasons/reason';
import { foldWidth } from '../text/fold-width';

/**
 * - `organization_code`: 9 characters; `organization_code_hyphenated`: the same with a hyphen before the check character
 * - `unified_code`: 18 characters
 * - `year_month`: one of the three above with YYYYMM in place of the year
 * - `non_standard`: any other code of letters and digits, seen on real sites, accepted on import only
 */
export type IndexNumberForm =
  | 'organization_code'
  | 'organization_code_hyphenated'
  | 'unified_code'
  | 'year_month'
  | 'non_standard';

export type ParsedIndexNumber =
  | {
      ok: true;
      form: IndexNumberForm;
      /** Without the hyphen of the hyphenated form. */
      code: string;
      year: number;
      month?: number;
      serial: number;
    }
  | { ok: false; reason: Reason };

const SHAPE = /^([0-9A-Za-z-]{2,30})\/((?:19|20)\d{2})(\d{2})?-(\d{5})$/;
/** Eight characters before the hyphen by the standard; sites have been seen to drop the first. */
const HYPHENATED = /^[0-9A-Z]{7,8}-[0-9A-Z]$/;
const MAIN_PART = /^[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*$/;

/**
 * Reads an index number (索引号) as found on real sites. Whether the code itself is valid is another question:
 * see `checkOrganizationCode`. Reasons: `index_number.empty`, `.malformed`, `.month_out_of_range`, `.serial_zero`.
 */
export function parseIndexNumber(text: string): ParsedIndexNumber {
  const value = foldWidth(text).trim();
  if (value === '') {
    return { ok: false, reason: error('index_number.empty') };
  }
  const [, written = '', yearText = '', monthText, serialText = ''] = SHAPE.exec(value) ?? [];
  if (!MAIN_PART.test(written)) {
    return { ok: false, reason: error('index_number.malformed', { value }) };
  }
  const month = monthText === undefined ? undefined : Number(monthText);
  if (month !== undefined && (month < 1 || month > 12)) {
    return { ok: false, reason: error('index_number.month_out_of_range', { value, month }) };
  }
  const serial = Number(serialText);
  if (serial === 0) {
    return { ok: false, reason: error('index_number.serial_zero', { value }) };
  }
  const codeForm = formOfCode(written);
  return {
    ok: true,
    form: month !== undefined && codeForm !== 'non_standard' ? 'year_month' : codeForm,
    code: codeForm === 'organization_code_hyphenated' ? written.replace('-', '') : written,
    year: Number(yearText),
    ...(month === undefined ? {} : { month }),
    serial,
  };
}

function formOfCode(code: string): Exclude<IndexNumberForm, 'year_month'> {
  if (HYPHENATED.test(code)) {
    return 'organization_code_hyphenated';
  }
  if (/^[0-9A-Z]{9}$/.test(code)) {
    return 'organization_code';
  }
  return /^[0-9A-Z]{18}$/.test(code) ? 'unified_code' : 'non_standard';
}
