import { describe, expect, inject, it } from 'vitest';
import { forwardOf, readBuiltSite, type BuiltPage } from './built-site.ts';
import { attributeOf, collapse, elementIn, elementsIn, textOf } from './html.ts';

const pages = [...readBuiltSite(inject('siteAtRoot'), '/').pages.values()];

/** The pages of which something is wrong, each with what it is; the test compares with nothing. */
const wrongPages = (findWrong: (page: BuiltPage) => readonly string[]): string[] =>
  pages.flatMap((page) => findWrong(page).map((wrong) => `${page.file}: ${wrong}`));

const titleOf = (page: BuiltPage): string => {
  const title = elementIn(page.tree, ({ tagName }) => tagName === 'title');
  return title === undefined ? '' : collapse(textOf(title));
};

const descriptionOf = (page: BuiltPage): string => {
  const meta = elementIn(page.tree, (element) => attributeOf(element, 'name') === 'description');
  return meta === undefined ? '' : (attributeOf(meta, 'content') ?? '').trim();
};

const repeatedIn = (texts: readonly string[]): string[] => texts.filter((text, index) => texts.indexOf(text) !== index);

describe('every built page', () => {
  it('uses each id once', () => {
    const repeated = wrongPages((page) => {
      const ids = elementsIn(page.tree).flatMap((element) => attributeOf(element, 'id') ?? []);
      return repeatedIn(ids);
    });
    expect(repeated).toEqual([]);
  });

  it('names by id only what exists', () => {
    const missing = wrongPages((page) =>
      elementsIn(page.tree)
        .flatMap((element) =>
          ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers', 'list'].map(
            (name) => attributeOf(element, name) ?? '',
          ),
        )
        .flatMap((value) => value.split(/\s+/u))
        .filter((id) => id !== '' && !page.ids.has(id)),
    );
    expect(missing).toEqual([]);
  });

  it('is in Vietnamese', () => {
    const languages = wrongPages((page) => {
      const html = elementIn(page.tree, ({ tagName }) => tagName === 'html');
      const lang = html && attributeOf(html, 'lang');
      return lang === 'vi' ? [] : [lang ?? 'no lang'];
    });
    expect(languages).toEqual([]);
  });

  it('has one main part and one heading of the first level, inside it', () => {
    const wrong = wrongPages((page) => {
      const mains = elementsIn(page.tree, ({ tagName }) => tagName === 'main');
      const isTitle = ({ tagName }: { tagName: string }): boolean => tagName === 'h1';
      const inside = mains.flatMap((main) => elementsIn(main, isTitle)).length;
      const counts = `${mains.length} main, ${elementsIn(page.tree, isTitle).length} h1, ${inside} of them in main`;
      return counts === '1 main, 1 h1, 1 of them in main' ? [] : [counts];
    });
    expect(wrong).toEqual([]);
  });

  it('skips no heading level on the way down, and leaves no heading empty', () => {
    const wrong = wrongPages((page) => {
      const headings = elementsIn(page.tree, ({ tagName }) => /^h[1-6]$/u.test(tagName));
      return headings.flatMap((heading, index) => {
        const above = Number(headings[index - 1]?.tagName.slice(1) ?? 0);
        const text = collapse(textOf(heading));
        const level = Number(heading.tagName.slice(1));
        return level > above + 1 || text === '' ? [`h${above} → ${heading.tagName} “${text.slice(0, 60)}”`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('has a title and a description of its own, where it is there to be read', () => {
    const read = pages.filter((page) => forwardOf(page) === undefined);
    const [titles, descriptions] = [read.map(titleOf), read.map(descriptionOf)];
    expect(titles.filter((title) => !title.includes('Dẫn Chiếu'))).toEqual([]);
    expect(descriptions.filter((description) => description.length < 20)).toEqual([]);
    expect(repeatedIn(titles)).toEqual([]);
    expect(repeatedIn(descriptions)).toEqual([]);
  });
});
