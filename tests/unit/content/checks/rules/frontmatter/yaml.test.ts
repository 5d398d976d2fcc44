import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../corpus-of.ts';

describe('YAML that cannot be read is told once a line', () => {
  test.each([
    ['a colon and a wrong indent', '---\nkind: Kế hoạch: a\n  b: c\n---\n', ['2:7 yaml-hai-cham']],
    ['two colons in two lines', '---\ntitle: a: b\nplace: c: d\n---\n', ['2:8 yaml-hai-cham', '3:8 yaml-hai-cham']],
    ['a single quote left open', "---\ntitle: 'a\n---\n", ['2:8 yaml-dau-nhay']],
    ['an unclosed list', '---\ntopics: [a, b\ntitle: c\n---\n', ['3:1 yaml-thut-dong']],
    ['a star at the start', '---\ntitle: *a\n---\n', ['2:8 yaml-ky-tu-dau']],
    ['a line without colon', '---\ntitle: a\nKế hoạch\n---\n', ['3:1 yaml-hong']],
    ['an end of frontmatter inside', '---\ntitle: a\n...\nb\n---\n', ['4:1 yaml-hong']],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });
});
