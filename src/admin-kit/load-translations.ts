type Texts = Record<string, string>;

/** The texts of a plugin by locale, each loaded when its language is used. */
export type TextsByLocale = Record<string, () => Promise<{ default: Texts }>>;

/** What Strapi calls `registerTrads`; a language the plugin does not speak is left empty. */
export function loadTranslations(...parts: TextsByLocale[]) {
  const textsIn = async (locale: string): Promise<Texts> => {
    const loaded = await Promise.all(parts.map(async (part) => (await part[locale]?.())?.default));
    return Object.assign({}, ...loaded) as Texts;
  };
  return ({ locales }: { locales: string[] }) =>
    Promise.all(locales.map(async (locale) => ({ data: await textsIn(locale), locale })));
}
