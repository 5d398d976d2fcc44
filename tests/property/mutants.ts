import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One protection taken back: a change to the program after which the property must not hold. */
type Mutant = { id: string; file: string; from: string | RegExp; to: string; needsBuild?: boolean };

/** What became of a mutant; `words` say how it was found, or that the program has no such place any more. */
export type MutantResult = { id: string; isFound: boolean; words: string };

const BODY = 'src/content/body';
const RULES = 'src/content/checks/rules';

/** Protections of every room that a text passes; each is taken back alone. */
const MUTANTS: readonly Mutant[] = [
  {
    id: 'links may run code',
    file: `${BODY}/dialect/dialect-address.ts`,
    from: /new Set\(\['http'/u,
    to: "new Set(['javascript', 'http'",
  },
  { id: 'import is harmless', file: `${BODY}/dialect/dialect.ts`, from: '`root yaml', to: '`root mdxjsEsm yaml' },
  {
    id: 'expressions are harmless',
    file: `${BODY}/dialect/dialect.ts`,
    from: '`root yaml',
    to: '`root mdxTextExpression mdxFlowExpression yaml',
  },
  {
    id: 'images may stand anywhere',
    file: `${BODY}/dialect/dialect.ts`,
    from: "case 'image':",
    to: "case 'image':\n      return undefined;\n    case 'x':",
  },
  {
    id: 'tags take any attribute',
    file: `${BODY}/dialect/dialect.ts`,
    from: '!known.includes(attribute.name)',
    to: 'false',
  },
  {
    id: 'control characters pass',
    file: `${RULES}/text/characters.ts`,
    from: /const CONTROL = \/.*\/gu;/u,
    to: 'const CONTROL = /(?!)/gu;',
  },
  {
    id: 'other encodings pass',
    file: `${RULES}/files/encoding.ts`,
    from: "type === 'encoding'",
    to: "type === 'no-frontmatter'",
  },
  {
    id: 'stray files pass',
    file: `${RULES}/files/stray-files.ts`,
    from: /find: \((.*)\) =>/u,
    to: 'find: ($1) => false ? [] : [].concat([]) && [] ||',
  },
  {
    id: 'names may be anything',
    file: `${RULES}/files/file-names.ts`,
    from: /const SLUG = .*;/u,
    to: 'const SLUG = /./u;',
  },
  { id: 'unknown issuers pass', file: `${RULES}/references/issuer-ids.ts`, from: 'known.has(id)', to: 'true' },
  {
    id: 'unknown documents pass',
    file: `${RULES}/references/hand-set-citations.ts`,
    from: '!documentIds.has(id)',
    to: 'false',
  },
  { id: 'signs are not escaped', file: `${BODY}/write/simple-block.ts`, from: ".replaceAll('&', '&amp;')", to: '' },
  { id: 'line breaks vanish', file: `${BODY}/write/write-html.ts`, from: "element('br', {})", to: '[]' },
  {
    id: 'small letters vanish',
    file: `${BODY}/write/write-html.ts`,
    from: /element\(node\.name, \{\}, contentOf\(state, node\)\)/u,
    to: '[]',
  },
  {
    id: 'quotation marks are made curly',
    file: `${BODY}/parse-body.ts`,
    from: /smartPunctuation: false/gu,
    to: 'smartPunctuation: true',
  },
  {
    id: 'the words of a mention are doubled',
    file: `${BODY}/write/mark-tree.ts`,
    from: 'children: [node] }',
    to: 'children: [node, node] }',
  },
  {
    id: 'YAML of another edition',
    file: 'src/content/read/yaml-tree.ts',
    from: "schema: 'core'",
    to: "schema: 'failsafe'",
  },
  {
    id: 'places are a line too low',
    file: 'src/content/read/source-text.ts',
    from: 'return low + 1;',
    to: 'return low + 2;',
  },
  {
    id: 'the parser speaks English',
    file: 'src/content/checks/problem.ts',
    from: 'wrong: fillTemplate(words.wrong, values)',
    to: "wrong: 'Unexpected character'",
  },
  {
    id: 'a broken folder is built',
    file: 'src/content/astro/content-integration.ts',
    from: 'if (hasErrors(problems)) await endWith(report);',
    to: '',
    needsBuild: true,
  },
  {
    id: 'the build adds a word',
    file: 'src/content/astro/end-with.ts',
    from: 'process.stdout.write(report,',
    to: "process.stdout.write(report + 'x',",
    needsBuild: true,
  },
  {
    id: 'recipients are left out',
    file: 'src/components/document/Signature.astro',
    from: '- {recipient}',
    to: '- ',
    needsBuild: true,
  },
  {
    id: 'titles lose their last word',
    file: 'src/site/documents/document-html.ts',
    from: 'wordsHtml(text.slice(end))',
    to: 'wordsHtml(text.slice(end, -1))',
    needsBuild: true,
  },
];

/** Runs the property against copies of the program, each with one protection less; `dir` takes the copies. */
export async function tryMutants(dir: string): Promise<MutantResult[]> {
  const usual = new Map([false, true].map((needsBuild) => [needsBuild, disagreementsOf(copyProgram(dir), needsBuild)]));
  return MUTANTS.map(({ id, file, from, to, needsBuild = false }) => {
    const copy = copyProgram(dir);
    const path = join(copy, file);
    const source = readFileSync(path, 'utf8');
    const changed = source.replace(from, to);
    if (changed === source) return { id, isFound: false, words: `${file} has no such place` };
    writeFileSync(path, changed);
    const known = new Set(usual.get(needsBuild));
    const found = disagreementsOf(copy, needsBuild).filter((line) => !known.has(line));
    return {
      id,
      isFound: found.length > 0,
      words: found.length === 0 ? 'every folder agrees' : `${found.length} disagree, ${found[0] ?? ''}`,
    };
  });
}

function copyProgram(dir: string): string {
  const copy = resolve(dir, 'program');
  rmSync(copy, { recursive: true, force: true });
  for (const part of ['src', 'tests', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(part, join(copy, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** The folders that disagree, and why, one line each. */
function disagreementsOf(program: string, needsBuild: boolean): string[] {
  const size = needsBuild ? ['--cases', '12', '--red-builds', '2'] : ['--cases', '500', '--no-builds'];
  const args = ['tests/property/property.ts', ...size, '--seed', '0', '--no-heavy', '--dir', join(program, 'run')];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: program, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const lines = stdout.split('\n').filter((line) => line.startsWith('  '));
  return /disagreements, \d+ s/u.test(stdout) ? lines : [`the run itself failed: ${stderr.slice(-200)}`];
}
