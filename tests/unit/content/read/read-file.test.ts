import { channel } from 'node:diagnostics_channel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../../src/content/read/read-file.ts';
import type { Reading } from '../../../../src/content/read/reading.ts';

const FRONTMATTER = '---\nkind: Báo cáo\ntitle: "Kết quả thực hiện Chỉ thị số 33/CT-TTg"\n---\n';

function read(text: string): Reading {
  return readFile(Buffer.from(text));
}

describe('a document is read once, with the places of its file', () => {
  const text = `${FRONTMATTER}\n𝔸 Theo **Kết luận** số 54-KL/TU\\\\; <VanBan id="directives/2021/33-ct-ttg" />.\n`;
  const { faults, frontmatter, body } = read(text);
  const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);

  test('frontmatter, blocks with the title first, mentions, hand-set citations', () => {
    expect(faults).toEqual([]);
    expect(frontmatter?.value).toEqual({ kind: 'Báo cáo', title: 'Kết quả thực hiện Chỉ thị số 33/CT-TTg' });
    expect(body?.blocks.map(({ anchor, range }) => [anchor, cut(range)])).toEqual([
      ['trich-yeu', '"Kết quả thực hiện Chỉ thị số 33/CT-TTg"'],
      ['p1', text.slice(text.indexOf('𝔸')).trimEnd()],
    ]);
    expect(body?.mentions.map(({ block, range }) => [block, cut(range)])).toEqual([
      ['trich-yeu', 'Chỉ thị số 33/CT-TTg'],
      ['p1', 'Kết luận** số 54-KL/TU'],
      ['p1', text.slice(text.indexOf('𝔸')).trimEnd()],
    ]);
    expect(body?.handSet.map(({ id, range }) => [id, cut(range)])).toEqual([
      ['directives/2021/33-ct-ttg', 'directives/2021/33-ct-ttg'],
    ]);
  });

  test('a mention is quoted with its place', () => {
    expect(body?.mentions[1]).toMatchObject({
      place: 'đoạn 1',
      section: [],
      quote: { before: '𝔸 Theo ', exact: 'Kết luận số 54-KL/TU' },
    });
  });

  test('the text stays as written: no curly quotes, no dashes, no ellipsis', () => {
    expect(wordsOf(read(`${FRONTMATTER}\n"Dân vận" -- khéo...\n`))).toBe('"Dân vận" -- khéo...');
  });

  test('headings and numbered paragraphs make the outline', () => {
    const { body: outlined } = read(`${FRONTMATTER}\n## II. KẾT QUẢ\n\nMột.\n\n1\\. Hai.\n`);
    expect(outlined?.outline).toEqual([
      { anchor: 'ii', level: 1, text: 'II. KẾT QUẢ' },
      { anchor: 'ii-1', level: 2, text: '1. Hai.' },
    ]);
  });

  test('a file of facts alone has no text', () => {
    expect([read(FRONTMATTER).body?.hasText, read(`${FRONTMATTER}\nLời.\n`).body?.hasText]).toEqual([false, true]);
  });

  test('parsing, cutting and finding happen once each', () => {
    const works: unknown[] = [];
    const listen = (message: unknown): void => void works.push(message);
    channel('dan-chieu:reading').subscribe(listen);
    read(text);
    channel('dan-chieu:reading').unsubscribe(listen);
    expect(works).toEqual([{ work: 'parse' }, { work: 'cut' }, { work: 'find' }]);
  });
});

describe('what cannot be read is told, and hides nothing else', () => {
  test('a broken body leaves the frontmatter', () => {
    const { frontmatter, body, faults } = read(`${FRONTMATTER}\nTỷ lệ {100%\n`);
    expect(body).toBeUndefined();
    expect(frontmatter?.value).toMatchObject({ kind: 'Báo cáo' });
    expect(faults).toMatchObject([{ type: 'mdx', range: { start: FRONTMATTER.length + 7 } }]);
  });

  test('broken frontmatter leaves the body', () => {
    const reading = read('---\ntitle: a: b\n---\n\nLời văn\n');
    const { frontmatter, faults } = reading;
    expect(frontmatter).toBeUndefined();
    expect(wordsOf(reading)).toBe('Lời văn');
    expect(faults).toMatchObject([{ type: 'yaml', code: 'BLOCK_AS_IMPLICIT_KEY', range: { start: 11 } }]);
  });

  test('a file without frontmatter says so', () => {
    expect(read('Lời văn\n').faults).toEqual([{ type: 'no-frontmatter' }]);
  });

  test('of a file in another encoding nothing is read', () => {
    const { faults, body } = readFile(Buffer.from(`\uFEFF${FRONTMATTER}`, 'utf16le'));
    expect(faults).toEqual([{ type: 'encoding', encoding: 'utf-16', range: { start: 0, end: 1 } }]);
    expect(body).toBeUndefined();
  });

  test('a byte order mark and the line ends of Windows change nothing, in sound files and others', () => {
    for (const text of [
      `${FRONTMATTER}\nTheo *Chỉ thị* số 33/CT-TTg\nngày 26/11/2021\\\nvà\n\n- một\n- hai\n`,
      `${FRONTMATTER}\nTỷ lệ {100%\n\n\`\`\`\n{a}\n\`\`\`\n\n<5\n`,
      '---\ntitle: a: b\nkind: |\n  a\n  b\n---\n\nLời văn\n',
      'Lời *văn*\n',
    ]) {
      const plain = read(text);
      expect(read(`\uFEFF${text}`)).toEqual(plain);
      expect(read(text.replaceAll('\n', '\r\n'))).toEqual(plain);
      expect(read(text.replace('\n', '\r\n'))).toEqual(plain);
    }
  });

  test.each([
    ['quotes in quotes', `${FRONTMATTER}\n${'>'.repeat(3000)} a\n`, 'mdx'],
    ['tags in tags', `${FRONTMATTER}\n${'<sub>'.repeat(2000)}a${'</sub>'.repeat(2000)}\n`, 'mdx'],
    ['lists in lists of YAML', `---\ntitle: ${'['.repeat(5000)}${']'.repeat(5000)}\n---\n`, 'yaml'],
    [
      'maps in maps of YAML',
      `---\n${Array.from({ length: 60 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')}\n---\n`,
      'yaml',
    ],
  ])('nesting without end is a fault: %s', (_, text, type) => {
    expect(read(text).faults[0]).toMatchObject({ type });
  });
});

describe('whatever the bytes', () => {
  const signs = fc.constantFrom(
    ...'-:#*_~`<>[](){}!|\\&^\n\r\t\v\f\0"\'/ aĐ1.𝔸\uFEFF',
    '---\n',
    '\n\n',
    '[^1]',
    '<VanBan id="a">',
    '</VanBan>',
  );
  const text = fc.array(signs, { maxLength: 60 }).map((parts) => parts.join(''));

  test('reading never throws, and survives being kept as JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          text.map((body) => `---\ntitle: a\n---\n${body}`),
        ),
        (source) => {
          const reading = read(source);
          expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
          for (const { range } of reading.body?.blocks ?? []) expect(range.end).toBeLessThanOrEqual(source.length);
        },
      ),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        readFile(bytes);
      }),
    );
  });
});

/** The words of the body as it is published. */
function wordsOf({ body }: Reading): string | undefined {
  return body?.html
    .flatMap(({ pieces }) => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.html)))
    .join('')
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&quot;', '"');
}
