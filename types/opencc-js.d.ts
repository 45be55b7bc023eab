/**
 * The part of opencc-js that is used here. Its own types describe the ES module only, and TypeScript refuses to let
 * CommonJS code import them, although the package has a CommonJS build, which Node picks for `require`.
 */
declare module 'opencc-js' {
  type Dictionary = string | readonly (readonly [string, string])[];
  export const Locale: {
    to: Readonly<Record<string, readonly (readonly Dictionary[])[]>>;
  };
  export function ConverterFactory(...groups: Dictionary[][]): (text: string) => string;
}
