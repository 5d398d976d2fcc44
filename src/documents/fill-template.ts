/** Puts values into the `{name}` places of a sentence, in one pass; a place without a value stays as it is. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(?<name>[a-z-]+)\}/gu, (place, name: string) => values[name] ?? place);
}
