import { foldName } from './registry.ts';

/** The address form of a document cited by name: "Luật Đầu tư", 2020 → `luat-dau-tu-2020`. */
export function nameSlug(name: string, year: string | undefined): string {
  return [foldName(name).replaceAll(' ', '-'), year ?? ''].filter(Boolean).join('-');
}
