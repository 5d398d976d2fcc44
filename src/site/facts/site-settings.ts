import type { Model } from '../../content/read/model.ts';
import { issuerNames } from './issuer-names.ts';

/** Whose site this is, as every page says it; `contact` holds what is known. */
export type SiteSettings = {
  title: string;
  description: string;
  /** What every page says before all else; absent where there is nothing to say. */
  notice?: string | undefined;
  owner: string;
  contact: {
    address?: string | undefined;
    phone?: string | undefined;
    email?: string | undefined;
    website?: string | undefined;
  };
};

/** What `site.yaml` says; where it cannot be read, which the check refuses, as much as a page needs to be looked at. */
export function siteSettings(model: Model): SiteSettings {
  const { title = 'Kho văn bản', description = '', contact = {}, department, notice } = model.site ?? {};
  const [owner = ''] = department === undefined ? [] : issuerNames(model, [department]);
  return { title, description, owner, contact, notice };
}

/** Whom to write or call: "Sở Thông tin và Truyền thông: thư điện tử …, điện thoại …", or the name alone. */
export function contactWords({ owner, contact: { email, phone, website } }: SiteSettings): string {
  const ways = [email && `thư điện tử ${email}`, phone && `điện thoại ${phone}`, website && `trang ${website}`];
  return [owner, ways.filter(Boolean).join(', ')].filter(Boolean).join(': ');
}
