/** What people write for yes and for no. */
export const YES: readonly string[] = ['是', '有', '含', '包含', 'y', 'yes', 'true', '1', '√'];
export const NO: readonly string[] = ['否', '无', '不含', '不包含', 'n', 'no', 'false', '0', '×'];
export const YES_LABEL = '是';
export const NO_LABEL = '否';
