const LANGUAGE_KEY = 'strapi-admin-language';

/** The panel's language as the user chose it, Chinese until then. */
export function panelLanguage(): string {
  return localStorage.getItem(LANGUAGE_KEY) ?? 'zh-Hans';
}

/** Shows the sign-in page in Chinese to a browser that has not chosen a language yet. */
export function setDefaultLanguage(): void {
  localStorage.setItem(LANGUAGE_KEY, panelLanguage());
  document.documentElement.lang = panelLanguage();
}
