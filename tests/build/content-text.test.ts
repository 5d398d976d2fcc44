import { globSync, readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { pageAt, readBuiltSite } from './built-site.ts';
import { collapse } from './html.ts';
import { readOfficialText } from './official-text.ts';

/** The parts of the frontmatter that are words of the document itself, in the order in which a page shows them. */
type OfficialFacts = {
  letterhead?: { number: string; placeDate: string; heading: string };
  title?: string;
  recipients?: readonly string[];
  signer?: { authority?: string; position?: string; name: string };
};

const ROOMS = { reports: 'bao-cao', directives: 'van-ban' };

const site = readBuiltSite(inject('siteAtRoot'), '/');
const files = globSync('content/{reports,directives}/**/*.mdx').map((file) => file.replaceAll('\\', '/'));

describe('the published text of every document', () => {
  it.each(files.toSorted())('is that of %s, character for character', (file) => {
    const [, room = 'reports', path = ''] = /^content\/(reports|directives)\/(.+)\.mdx$/u.exec(file) ?? [];
    const page = pageAt(site, `/${room === 'reports' ? ROOMS.reports : ROOMS.directives}/${path}/`);
    expect(readOfficialText(page).text).toBe(officialTextOf(readFileSync(file, 'utf8')));
  });
});

function officialTextOf(source: string): string {
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(source) ?? [];
  const { letterhead, title, recipients = [], signer } = parse(frontmatter) as OfficialFacts;
  const text = withoutMarks(body).trim();
  // Without the full text, who signed is a fact about the document, not a part of a text shown.
  const closing =
    text === ''
      ? []
      : [
          recipients.length > 0 && 'Nơi nhận:',
          ...recipients.map((one) => `- ${one}`),
          signer?.authority,
          signer?.position,
          signer?.name,
        ];
  const lines = [letterhead?.number, letterhead?.placeDate, letterhead?.heading, title, text, ...closing];
  return collapse(lines.filter(Boolean).join('\n'));
}

/** A body without the marks that the dialect allows in these files: headings, emphasis, escapes, components. */
function withoutMarks(body: string): string {
  return body
    .replace(/^#{2,6} /gmu, '')
    .replace(/<\/?(?:VanBan|KhongVienDan)[^>]*>/gu, '')
    .replace(/(?<!\\)\*+/gu, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, '');
}
