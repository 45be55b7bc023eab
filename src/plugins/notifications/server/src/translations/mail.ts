/** Lines of a mail that are no message. Mails are Chinese always. */
export const mailTexts = {
  attached: (name: string) => `附件：${name}`,
  leftOut: (name: string) => `附件：${name}（邮件过大未附，请登录平台下载）`,
};
