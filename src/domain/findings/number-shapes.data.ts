/** The characters an agency's code may have (GB/T 9704-2012, 7.2.5), as `parseDocumentNumber` takes them. */
const CODE = '[\\p{Script=Han}A-Za-z]';

/** 成府发〔2020〕1号 in any brackets, 市政府令第5号, 财政局公告2020年第5号. Width is folded before. */
export const NUMBER_SHAPE =
  `${CODE}{1,30}[\\[(〔﹝【〖]\\d{4}年?[\\])〕﹞】〗]第?\\d{1,5}号` +
  `|${CODE}{1,30}(?:令|公告|通告)[\\[(〔]?(?:\\d{4}年)?第?\\d{1,5}号`;

/** The run of characters at the beginning of such a shape. */
export const BEFORE_YEAR = `^${CODE}+`;
