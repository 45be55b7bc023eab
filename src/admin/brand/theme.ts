/**
 * A restrained blue in place of Strapi's violet; white on 600 and 700 reads at 8:1 or more, and on 500 at 5:1 (WCAG AA).
 * Strapi's own warning700 reaches 4.0:1 on warning100, ours 6.6:1.
 * Strapi merges these over its own themes, so only what differs is named.
 */
export const theme = {
  light: {
    colors: {
      primary100: '#eaf1f9',
      primary200: '#c5d8ee',
      primary500: '#37699f',
      primary600: '#1d4f87',
      primary700: '#153b66',
      buttonPrimary500: '#37699f',
      buttonPrimary600: '#1d4f87',
      warning700: '#8a4400',
    },
  },
  dark: {
    colors: {
      primary500: '#5b94d4',
      primary600: '#86b6ea',
      primary700: '#a8cbf2',
      buttonPrimary500: '#3a72b0',
      buttonPrimary600: '#2d65a3',
    },
  },
};
