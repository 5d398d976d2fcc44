/** One fact as a page shows it: its name, and one or more values, each perhaps a link, a date or with a remark. */
export type Fact = { name: string; values: readonly FactValue[] };

export type FactValue = {
  text: string;
  url?: string | undefined;
  date?: string | undefined;
  note?: string | undefined;
};
