import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { directiveSchema, documentFactsOf, reportSchema } from '../../../../src/content/schema/document.ts';
import { DOCUMENT_KEYS, documentFields } from '../../../../src/content/schema/document-fields.ts';
import { FIELD_LABELS } from '../../../../src/content/schema/field-labels.ts';
import { issuerOf, issuersSchema } from '../../../../src/content/schema/issuers.ts';
import { keysAt } from '../../../../src/content/schema/keys-at.ts';
import { siteSchema } from '../../../../src/content/schema/site.ts';

const sound = {
  kind: 'Chỉ thị',
  title: 'Về công tác dân vận',
  sources: [{ facts: ['kind', 'title'], note: 'Bản giấy' }],
};

describe('a date is what the editor wrote, never what a machine makes of it', () => {
  const dateOf = (issuedOn: unknown) => directiveSchema.safeParse({ ...sound, issuedOn }).data?.issuedOn;

  test.each([
    ['a full date', '2021-11-26', '2021-11-26'],
    ['a month', '2021-11', '2021-11'],
    ['a year', '2021', '2021'],
    ['a bare year, which YAML reads as a number', 2021, '2021'],
    ["a bare date, which Astro's reader makes a moment in UTC", new Date('2025-06-05'), '2025-06-05'],
    ['the American and the Vietnamese way', '05/06/2025', undefined],
    ['a day that there was not', '2021-02-29', undefined],
    ['another number', 20210226, undefined],
    ['a moment that there was not', new Date('x'), undefined],
  ])('%s', (_, written, expected) => {
    expect(dateOf(written)).toBe(expected);
  });
});

describe('documents', () => {
  test('a directive needs a kind and a source; lists left out are empty', () => {
    expect(directiveSchema.parse(sound)).toEqual({
      ...sound,
      topics: [],
      signer: [],
      aliases: [],
      relations: [],
      recipients: [],
      formerly: [],
      settled: [],
    });
    const without = (key: string) => directiveSchema.safeParse({ ...sound, [key]: undefined }).success;
    expect({ kind: without('kind'), sources: without('sources'), title: without('title') }).toEqual({
      kind: false,
      sources: false,
      title: true,
    });
  });

  test('a report needs a title, an issuer and a date besides', () => {
    const { title: _, ...untitled } = sound;
    expect(reportSchema.safeParse(untitled).error?.issues.map(({ path }) => path)).toEqual([
      ['issuer'],
      ['issuedOn'],
      ['title'],
    ]);
    expect(reportSchema.safeParse({ ...sound, issuer: 'so-noi-vu-bac-giang', issuedOn: '2024' }).success).toBe(true);
  });

  test.each([
    ['an unknown key', { slug: 'a' }],
    ['a kind that is none', { kind: 'Chỉ Thị' }],
    ['no source', { sources: [] }],
    ['a source of nothing', { sources: [{ facts: ['kind'] }] }],
    ['a source of two things', { sources: [{ facts: ['kind'], note: 'a', document: 'reports/2024/a' }] }],
    ['an id without collection', { relations: [{ type: 'can-cu', target: '2021/33-ct-ttg' }] }],
    ['an id with capitals', { relations: [{ type: 'can-cu', target: 'directives/2021/33-CT-TTg' }] }],
    ['a relation that is none', { relations: [{ type: 'lien-quan', target: 'directives/2021/33-ct-ttg' }] }],
  ])('refused: %s', (_, change) => {
    expect(directiveSchema.safeParse({ ...sound, ...change }).success).toBe(false);
  });

  test('the facts of a document hold what is known and nothing else', () => {
    const data = directiveSchema.parse({ ...sound, number: '33/CT-TTg' });
    expect(documentFactsOf('directives/2021/33-ct-ttg', 'directives', data)).toEqual({
      id: 'directives/2021/33-ct-ttg',
      collection: 'directives',
      issuers: [],
      kind: 'Chỉ thị',
      number: '33/CT-TTg',
      title: 'Về công tác dân vận',
      aliases: [],
      relations: [],
    });
  });

  test('former addresses become the ids under which the document stood', () => {
    const data = directiveSchema.parse({ ...sound, formerly: ['van-ban/khong-ro-nam/104-kh-ubnd', 'bao-cao/2024/a'] });
    expect(documentFactsOf('directives/2019/104-kh-ubnd', 'directives', data).formerly).toEqual([
      'directives/khong-ro-nam/104-kh-ubnd',
      'reports/2024/a',
    ]);
  });

  test.each([
    ['a slash at an end', ['/van-ban/2021/33-ct-ttg']],
    ['an id', ['directives/2021/33-ct-ttg']],
    ['a list of the site', ['chu-de/dan-van']],
    ['no list', 'van-ban/2021/33-ct-ttg'],
  ])('refused as a former address: %s', (_, formerly) => {
    expect(directiveSchema.safeParse({ ...sound, formerly }).success).toBe(false);
  });

  const question = {
    problem: 'so-khac-nam',
    words: '51/2015/QĐ-UBND',
    reason: 'Bản gốc ghi như vậy.',
    on: '2024-06-12',
  };

  test.each([
    ['the whole of it', question, true],
    ['a day that Astro reads as a moment', { ...question, on: new Date('2024-06-12') }, true],
    ['only the month', { ...question, on: '2024-06' }, false],
    ['no reason', { ...question, reason: undefined }, false],
    ['words of blanks', { ...question, words: ' ' }, false],
    ['a key of its own', { ...question, by: 'A' }, false],
  ])('a settled question with %s', (_, settled, isSound) => {
    expect(directiveSchema.safeParse({ ...sound, settled: [settled] }).success).toBe(isSound);
  });

  test.each(['formerly', 'settled', 'sources'])('no source states “%s”', (fact) => {
    expect(directiveSchema.safeParse({ ...sound, sources: [{ facts: [fact], note: 'Bản giấy' }] }).success).toBe(false);
  });

  test('the list of keys is the list of fields', () => {
    expect([...DOCUMENT_KEYS].sort()).toEqual(Object.keys(documentFields).sort());
  });
});

test('an issuer comes out as the core knows it, without its sources', () => {
  const [issuer] = issuersSchema.parse([
    {
      id: 'so-noi-vu-bac-giang',
      names: [{ name: 'Sở Nội vụ tỉnh Bắc Giang', to: 2025 }],
      level: 'so-nganh',
      jurisdiction: 'bac-giang',
      suffixes: ['SNV'],
      sources: [{ facts: ['names'], note: 'a' }],
    },
  ]);
  expect(issuer && issuerOf(issuer)).toEqual({
    id: 'so-noi-vu-bac-giang',
    names: [{ name: 'Sở Nội vụ tỉnh Bắc Giang', to: '2025' }],
    variants: [],
    level: 'so-nganh',
    jurisdiction: 'bac-giang',
    suffixes: ['SNV'],
  });
});

describe('every field speaks to its editor', () => {
  const schemas = { report: reportSchema, directive: directiveSchema, issuers: issuersSchema, site: siteSchema };

  /** Every object property of a schema with its path, through lists and nested objects. */
  function properties(schema: z.core.JSONSchema.BaseSchema, path = ''): [string, z.core.JSONSchema.BaseSchema][] {
    const items = schema.items as z.core.JSONSchema.BaseSchema | undefined;
    const forms = (schema.anyOf ?? []) as z.core.JSONSchema.BaseSchema[];
    const own = Object.entries(schema.properties ?? {}) as [string, z.core.JSONSchema.BaseSchema][];
    return [
      ...(items ? properties(items, `${path}[]`) : []),
      ...forms.flatMap((form) => properties(form, path)),
      ...own.flatMap(([key, inner]): [string, z.core.JSONSchema.BaseSchema][] => [
        [`${path}.${key}`, inner],
        ...properties(inner, `${path}.${key}`),
      ]),
    ];
  }

  test.each(Object.entries(schemas))('%s: each key has a description and a label', (_, schema) => {
    const all = properties(z.toJSONSchema(schema as z.ZodType, { io: 'input' }));
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
    expect(all.map(([path]) => path.slice(path.lastIndexOf('.') + 1)).filter((key) => !FIELD_LABELS.has(key))).toEqual(
      [],
    );
  });
});

test('the keys that a schema knows at a path', () => {
  expect(keysAt(directiveSchema, ['signer'])).toEqual(['issuer', 'authority', 'position', 'name']);
  expect(keysAt(directiveSchema, ['signer', 1])).toEqual(['issuer', 'authority', 'position', 'name']);
  expect(keysAt(directiveSchema, ['issuer'])).toEqual([]);
  expect(keysAt(directiveSchema, ['sources', 0, 'page'])).toEqual([
    'title',
    'url',
    'publisher',
    'publishedOn',
    'checkedOn',
  ]);
  expect(keysAt(issuersSchema, [3, 'names', 0])).toEqual(['name', 'from', 'to']);
  expect(keysAt(siteSchema, ['title'])).toEqual([]);
});
