import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rooms of `src` from the bottom to the top; a room imports from those below it, never upward and never in a circle. */
const ORDER = ['language', 'citations', 'works', 'content', 'outputs', 'site', 'components', 'layouts', 'pages'];

/** What stands beside the order: style sheets belong to what is shown, commands and collections to what is read. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  styles: ['components'],
  cli: ORDER.slice(0, ORDER.indexOf('site')),
  'content.config.ts': ORDER.slice(0, ORDER.indexOf('site')),
};

/** Rooms that run anywhere: no package, nothing of Node. */
const PURE_ROOMS = ['language', 'citations', 'works'];

/** As many files as a reader takes in at a glance; beyond, a room has rooms of its own. */
const MOST_FILES = 12;

type Import = { file: string; room: string; specifier: string; target: string | undefined };

const imports: readonly Import[] = globSync('src/**/*.{ts,astro,mjs}')
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .flatMap((file) => specifiersOf(readFileSync(file, 'utf8')).map((specifier) => importOf(file, specifier)));

describe('the rooms of src', () => {
  it('are all named in the table, so that a new room takes its place in the order', () => {
    const unknown = new Set(imports.map(({ room }) => room).filter((room) => allowedFor(room) === undefined));
    expect([...unknown]).toEqual([]);
  });

  it('import only from the rooms below them', () => {
    const wrong = imports
      .filter(({ room, target }) => target !== undefined && target !== room)
      .filter(({ room, target }) => !allowedFor(room)?.includes(target ?? ''))
      .map(({ file, specifier }) => `${file} imports ${specifier}`);
    expect(wrong).toEqual([]);
  });

  it.each(PURE_ROOMS)('need no package and nothing of Node in %s', (pure) => {
    const foreign = imports
      .filter(({ room, target }) => room === pure && target === undefined)
      .map(({ file, specifier }) => `${file} imports ${specifier}`);
    expect(foreign).toEqual([]);
  });

  it('ask Astro for the content in one module alone', () => {
    const callers = imports.filter(({ specifier }) => specifier === 'astro:content').map(({ file }) => file);
    expect([...new Set(callers)].sort()).toEqual(['src/content.config.ts', 'src/site/model.ts']);
  });

  it('take the model itself only in layouts and pages; components take what they show', () => {
    const callers = imports.filter(({ specifier }) => specifier.endsWith('site/model.ts')).map(({ room }) => room);
    expect([...new Set(callers)].sort()).toEqual(['layouts', 'pages']);
    const siblings = imports.filter(({ room, specifier }) => room === 'site' && /^\.\.?\/model\.ts$/u.test(specifier));
    expect(siblings).toEqual([]);
  });
});

describe('a room', () => {
  it('holds no more files than a reader takes in at a glance', () => {
    const files = globSync('src/**/*.*').map((file) => file.replaceAll('\\', '/'));
    const crowded = [...Map.groupBy(files, dirname)]
      .filter(([, own]) => own.length > MOST_FILES)
      .map(([room, own]) => `${room}: ${own.length}`);
    expect(crowded).toEqual([]);
  });
});

describe('specifiersOf', () => {
  it('sees every form of import', () => {
    const source = `import a from './a.ts';\nimport type {\n  B,\n} from "../b.ts";\nimport './c.css';
export { d } from './d.ts';\nconst e = await import('./e.ts');\ntype F = import('./f.ts').F;\nconst text = 'from here';`;
    expect(specifiersOf(source).sort()).toEqual(['../b.ts', './a.ts', './c.css', './d.ts', './e.ts', './f.ts']);
  });
});

function specifiersOf(source: string): string[] {
  const statement = /^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"](?<specifier>[^'"]+)['"]/gmu;
  const call = /\bimport\(\s*['"](?<specifier>[^'"]+)['"]/gu;
  return [statement, call].flatMap((pattern) =>
    [...source.matchAll(pattern)].map((match) => match.groups?.['specifier'] ?? ''),
  );
}

function importOf(file: string, specifier: string): Import {
  const target = specifier.startsWith('.') ? roomOf(join(dirname(file), specifier)) : undefined;
  return { file, room: roomOf(file), specifier, target };
}

function roomOf(file: string): string {
  return relative('src', file).replaceAll('\\', '/').split('/')[0] ?? '';
}

function allowedFor(room: string): readonly string[] | undefined {
  if (!ORDER.includes(room)) return BESIDE[room];
  const below = ORDER.slice(0, ORDER.indexOf(room));
  return below.includes('site') ? [...below, 'styles'] : below;
}
