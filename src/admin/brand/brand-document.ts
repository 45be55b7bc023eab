import zhHans from './translations/zh-Hans';
import en from './translations/en';

const PRODUCT = /Strapi( Admin)?$/;

function brandName(): string {
  const texts = document.documentElement.lang === 'en' ? en : zhHans;
  return texts['brand.name'];
}

function rename(): void {
  if (PRODUCT.test(document.title)) document.title = document.title.replace(PRODUCT, brandName());
}

/** Puts our name into the window title: Strapi appends its own to every page, without a setting for it. */
export function brandDocument(): void {
  rename();
  new MutationObserver(rename).observe(document.head, {
    subtree: true,
    childList: true,
    characterData: true,
  });
}
