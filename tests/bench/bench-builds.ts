import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOurs, CACHE, SITE } from './build-ours.ts';
import { type BuildFigures, figuresOf, medianFigures } from './figures.ts';
import { makeContent } from './make-content.ts';
import { countStates } from './measure/count-states.ts';
import { measureFirstSearches } from './measure/first-searches.ts';
import type { Run } from './measure/run-measured.ts';
import { sizeOfSite } from './measure/site-size.ts';
import { hugo } from './peers/hugo.ts';
import type { Peer } from './peers/peer.ts';
import { readPeerDocuments } from './peers/peer-documents.ts';
import { starlight } from './peers/starlight.ts';
import { reportBuilds } from './print/report-builds.ts';
import type { BenchOrder } from './read-arguments.ts';

type BuildOrder = BenchOrder & { type: 'build' };

/** Builds as ordered, outside the repository, and answers with what is to be printed; rejects where a build fails. */
export async function benchBuilds(order: BuildOrder, say: (line: string) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dan-chieu-bench-'));
  try {
    return await benchIn(folder, order, say);
  } finally {
    if (order.isKept) say(`Đã giữ lại ${folder}`);
    else await rm(folder, { recursive: true, force: true });
  }
}

async function benchIn(folder: string, order: BuildOrder, say: (line: string) => void): Promise<string> {
  const content = join(folder, 'content');
  const count = await makeContent(content, order.documents, order.corpus);
  const peers = order.isCompared ? await preparePeers(folder, say) : [];
  const builders = [oursIn(folder), ...peers.map((peer) => peerIn(join(folder, peer.id), peer))];
  const all: BuildFigures[] = [];
  for (let run = 1; run <= order.runs; run++) {
    for (const build of builders) {
      const figures = await build();
      say(`Lần ${run}/${order.runs}: ${figures.name} xong.`);
      all.push(figures);
    }
  }
  const byName = [...Map.groupBy(all, ({ name }) => name).values()];
  const [ours, ...others] = byName.flatMap(([first, ...more]) => (first ? [medianFigures([first, ...more])] : []));
  if (ours === undefined) return '';
  return reportBuilds({
    heading: headingOf(order, count),
    ours,
    mentions: await countStates(content, join(folder, CACHE)),
    searches: await measureFirstSearches(join(folder, SITE, 'pagefind')),
    peers: others,
  });
}

async function preparePeers(folder: string, say: (line: string) => void): Promise<Peer[]> {
  const documents = await readPeerDocuments(join(folder, 'content'));
  const ready: Peer[] = [];
  for (const peer of [starlight, hugo]) {
    const own = join(folder, peer.id);
    await mkdir(own, { recursive: true });
    const why = await peer.prepare(own, documents);
    if (why === undefined) ready.push(peer);
    else say(`Không đo ${peer.name}: ${why}.`);
  }
  return ready;
}

function oursIn(folder: string): () => Promise<BuildFigures> {
  return async () => {
    const run = await buildOurs(folder);
    return figuresOf('Dẫn Chiếu', succeeded('Dẫn Chiếu', run), await sizeOfSite(join(folder, SITE)), run.stages);
  };
}

function peerIn(own: string, peer: Peer): () => Promise<BuildFigures> {
  return async () => {
    const run = succeeded(peer.name, await peer.build(own));
    return figuresOf(peer.name, run, await sizeOfSite(join(own, peer.site)));
  };
}

/** A build that failed early would be the fastest of all. */
function succeeded(name: string, run: Run): Run {
  if (run.code !== 0) throw new Error(`${name} không dựng được trang:\n${run.output.slice(-4000)}`);
  return run;
}

function headingOf({ corpus, runs }: BuildOrder, count: number): string {
  const what = corpus === undefined ? 'văn bản mẫu' : 'văn bản thật';
  return `Dựng ${count} ${what}, không có gì giữ lại từ trước${runs === 1 ? '' : `; trung vị của ${runs} lần`}`;
}
