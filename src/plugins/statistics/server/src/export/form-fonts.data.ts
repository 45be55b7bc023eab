/** Fonts every Chinese Excel and WPS has. */
export const FORM_FONTS = { title: '黑体', body: '宋体' } as const;
