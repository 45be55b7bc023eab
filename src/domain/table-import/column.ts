/**
 * How the text of a cell becomes a value: `text` stays as typed, `code` loses its full width, `email` is lower case as
 * well, `choices` are one or several of a closed list.
 */
export type ColumnFormat = 'text' | 'code' | 'email' | 'day' | 'yes_no' | 'choice' | 'choices';

/** A column of an import file. */
export type Column = {
  /** The value it fills; may itself stand in the header row. */
  attribute: string;
  /** Its name in the template. */
  header: string;
  /** Other names offices use for it. */
  aliases: readonly string[];
  isRequired: boolean;
  format: ColumnFormat;
  /** Codes by what people write, the name the template offers first. The codes themselves are understood as well. */
  choices?: readonly Choice[];
  /** What the notes sheet of the template says. */
  note: string;
};

export type Choice = { code: string; label: string; aliases: readonly string[] };

/** What a filled cell holds. Cells that are empty or have no column are absent. */
export type CellContent = string | boolean | readonly string[];

export type ImportRow = {
  number: number;
  values: Readonly<Record<string, CellContent>>;
};
