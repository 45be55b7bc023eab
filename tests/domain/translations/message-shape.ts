import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

function names(elements: readonly MessageFormatElement[], into: Set<string>): Set<string> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    into.add(element.type === TYPE.tag ? `<${element.value}>` : `{${element.value}}`);
    if (element.type === TYPE.tag) names(element.children, into);
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      Object.values(element.options).forEach((option) => names(option.value, into));
    }
  }
  return into;
}

/** The placeholders and tags of an ICU message, sorted; undefined where the message is not valid ICU. */
export function shapeOf(message: string): string | undefined {
  try {
    return [...names(parse(message), new Set())].sort().join(' ');
  } catch {
    return undefined;
  }
}

/** The text a reader sees of an ICU message: its literals, without placeholders, tags and syntax. */
export function literalsOf(message: string): string {
  const read = (elements: readonly MessageFormatElement[]): string =>
    elements
      .map((element) => {
        if (element.type === TYPE.literal) return element.value;
        if (element.type === TYPE.tag) return read(element.children);
        if (element.type !== TYPE.select && element.type !== TYPE.plural) return '';
        return Object.values(element.options)
          .map((option) => read(option.value))
          .join('');
      })
      .join('');
  return read(parse(message));
}
