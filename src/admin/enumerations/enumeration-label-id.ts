/** The id of the text for one value of an enumeration; inside components `name` is a path such as `standardRows.0.process`. */
export function enumerationLabelId(name: string, value: string): string {
  return `enum.${name.slice(name.lastIndexOf('.') + 1)}.${value}`;
}
