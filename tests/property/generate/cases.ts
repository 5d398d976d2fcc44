import { cpSync, existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BLOCKS, type BlockConstruct } from './body/blocks.ts';
import { BODY_FAULTS, HEAVY_BODIES } from './body/body-faults.ts';
import { OPEN_BLOCKS } from './body/open-blocks.ts';
import type { Case, Given, Verdict } from './case.ts';
import {
  drawBody,
  drawDocument,
  heldDocument,
  identityOf,
  oneDocument,
  PLAIN_BODY,
  type DrawnDocument,
} from './documents.ts';
import { createDraw } from './draw.ts';
import { FOLDER_FAULTS, type FolderFault } from './folder-faults.ts';
import { FRONTMATTER_FAULTS, OPEN_FRONTMATTER, plainFrontmatter } from './head/frontmatter-faults.ts';
import { ISSUERS_FILE, OPEN_SITE, SITE_FAULTS, SITE_FILE, type SiteChoice } from './site-files.ts';

/** Where the planted module lies beside a folder, seen from a document and from a page. */
const PLANTED = { document: '../../../../planted/x.mjs', page: '../../../planted/x.mjs' };

type Parts = {
  verdict: Verdict;
  id: string;
  documents: readonly DrawnDocument[];
  site?: SiteChoice;
  fault?: FolderFault;
};

function caseOf({ seed }: Given, { verdict, id, documents, site = { id: '' }, fault }: Parts): Case {
  const pages = new Map(Object.entries(site.pages ?? {}));
  return {
    id,
    seed,
    verdict,
    constructs: [...documents.flatMap(({ constructs }) => constructs), ...(site.id === '' ? [] : [site.id])],
    files: new Map([
      ['issuers.yaml', site.issuers ?? ISSUERS_FILE],
      ['site.yaml', site.site ?? SITE_FILE],
      ...documents.map(({ path, source }) => [path, source.replaceAll('{planted}', PLANTED.document)] as const),
      ...[...pages].map(
        ([slug, { source }]) => [`pages/${slug}.mdx`, source.replaceAll('{planted}', PLANTED.page)] as const,
      ),
    ]),
    ...(fault && { fault }),
    seen: new Map(documents.map(({ path, seen }) => [path, seen])),
    pages,
    leads: site.id !== '',
  };
}

/** A sound folder with the given constructs, shared out over two documents. */
export function drawGreen(given: Given, shares: readonly (readonly BlockConstruct[])[], site?: SiteChoice): Case {
  const held = heldDocument(given.number);
  const documents = shares.map((share, index) =>
    drawDocument(given.number, index + 1, share, createDraw(`${given.seed} ${index + 1}`, held.held)),
  );
  return caseOf(given, {
    verdict: 'green',
    id: `${given.number}-xanh`,
    documents: [held, ...documents],
    ...(site && { site }),
  });
}

/** What a fixture is laid over; the one of missing files stands alone. */
const SOUND = 'tests/fixtures/checks/sound/content';

/**
 * The folders that show what each problem says; those with a public folder of their own, or with
 * something published before, cannot stand here.
 */
const FIXTURES: readonly string[] = globSync('tests/fixtures/checks/*/content')
  .filter(
    (content) =>
      existsSync(join(content, '../expected.txt')) &&
      !['../public', '../before'].some((beside) => existsSync(join(content, beside))),
  )
  .filter((content) => readFileSync(join(content, '../expected.txt'), 'utf8').includes('LỖI '))
  .sort();

/** Everything that must be refused, each as a folder that holds it and is sound besides. */
export const FAULTS: readonly { id: string; draw: (given: Given) => Case }[] = [
  ...BODY_FAULTS.map(({ id, source }) => ({
    id: `thân: ${id}`,
    draw: (given: Given): Case => {
      const held = heldDocument(given.number);
      const draw = createDraw(given.seed, held.held);
      const before = drawBody(
        Array.from({ length: draw.random.between(0, 3) }, () =>
          draw.random.pick(BLOCKS as [BlockConstruct, ...BlockConstruct[]]),
        ),
        draw,
      );
      const body = { source: [before.source, source, 'Cuối bài.'].filter(Boolean).join('\n\n'), lines: [] };
      return caseOf(given, {
        verdict: 'red',
        id: `${given.number}-đỏ`,
        documents: [held, oneDocument(given, body, `thân: ${id}`)],
      });
    },
  })),
  ...FRONTMATTER_FAULTS.map(({ id, change }) => ({
    id: `phần đầu: ${id}`,
    draw: (given: Given): Case => {
      const yaml = change(plainFrontmatter(identityOf(given.number, 1).number, `Việc gió ${given.number}`));
      const document = oneDocument(given, PLAIN_BODY, `phần đầu: ${id}`, yaml);
      return caseOf(given, {
        verdict: 'red',
        id: `${given.number}-đỏ`,
        documents: [heldDocument(given.number), document],
      });
    },
  })),
  ...SITE_FAULTS.map((site) => ({
    id: `trang: ${site.id}`,
    draw: (given: Given): Case => {
      const site2 = { ...site, id: `trang: ${site.id}` };
      return caseOf(given, {
        verdict: 'red',
        id: `${given.number}-đỏ`,
        documents: [heldDocument(given.number)],
        site: site2,
      });
    },
  })),
  ...FIXTURES.map((content) => {
    const id = `mẫu: ${basename(join(content, '..'))}`;
    const fault: FolderFault = {
      id,
      make: (folder) => {
        if (id !== 'mẫu: thieu-tep') cpSync(SOUND, folder, { recursive: true });
        cpSync(content, folder, { recursive: true, verbatimSymlinks: true });
      },
    };
    return {
      id,
      draw: (given: Given): Case => ({
        ...caseOf(given, { verdict: 'red', id: `${given.number}-đỏ`, documents: [], fault }),
        constructs: [id],
        files: new Map(),
      }),
    };
  }),
  ...FOLDER_FAULTS.map((fault) => ({
    id: `thư mục: ${fault.id}`,
    draw: (given: Given): Case => {
      const document = {
        ...oneDocument(given, PLAIN_BODY, `thư mục: ${fault.id}`),
        path: `reports/2024/lanh-${given.number}.mdx`,
      };
      return caseOf(given, {
        verdict: 'red',
        id: `${given.number}-đỏ`,
        documents: [heldDocument(given.number), document],
        fault,
      });
    },
  })),
];

/** A folder that holds one construct of a body and is sound besides. */
export function blockCase(given: Given, construct: BlockConstruct, id: string): Case {
  const held = heldDocument(given.number);
  const body = drawBody([construct], createDraw(given.seed, held.held));
  return caseOf(given, { verdict: 'open', id: `${given.number}-ngỏ`, documents: [held, oneDocument(given, body, id)] });
}

/** Everything that may be published or refused, each as a folder that holds it and is sound besides. */
export const OPEN: readonly { id: string; draw: (given: Given) => Case }[] = [
  ...OPEN_BLOCKS.map((construct) => ({
    id: `thân: ${construct.id}`,
    draw: (given: Given) => blockCase(given, construct, `thân: ${construct.id}`),
  })),
  ...OPEN_FRONTMATTER.map(({ id, change, seen = (title: string) => title }) => ({
    id: `phần đầu: ${id}`,
    draw: (given: Given): Case => {
      const title = `Việc gió ${given.number}`;
      const yaml = change(plainFrontmatter(identityOf(given.number, 1).number, title));
      const document = oneDocument(given, PLAIN_BODY, `phần đầu: ${id}`, yaml);
      const written = { ...document, seen: { ...document.seen, above: [seen(title)] } };
      return caseOf(given, {
        verdict: 'open',
        id: `${given.number}-ngỏ`,
        documents: [heldDocument(given.number), written],
      });
    },
  })),
  ...OPEN_SITE.map((site) => ({
    id: `trang: ${site.id}`,
    draw: (given: Given): Case =>
      caseOf(given, {
        verdict: 'open',
        id: `${given.number}-ngỏ`,
        documents: [heldDocument(given.number)],
        site: { ...site, id: `trang: ${site.id}` },
      }),
  })),
];

/** Folders whose text is long or deep without end. */
export const HEAVY: readonly { id: string; draw: (given: Given) => Case }[] = Object.entries(HEAVY_BODIES).map(
  ([id, write]) => ({
    id: `nặng: ${id}`,
    draw: (given) => {
      const document = oneDocument(given, { source: write(), lines: [] }, `nặng: ${id}`);
      const heavy = caseOf(given, {
        verdict: 'open',
        id: `${given.number}-nặng`,
        documents: [heldDocument(given.number), document],
      });
      return { ...heavy, seen: new Map() };
    },
  }),
);
