import type { PlacedMention } from '../citations/mention.ts';
import type { Issuer } from '../language/bodies/issuer.ts';
import { foldNumber } from '../language/numbers/fold-number.ts';
import type { DocumentKind } from '../language/kinds/kinds.ts';
import type { DocumentFacts } from './document.ts';
import { buildGraph } from './graph.ts';
import type { Works } from './model.ts';
import { nameSlug } from './registry.ts';
import { resolveCorpus } from './resolve-corpus.ts';
import type { ResolvedMention } from './resolved-mention.ts';
import type { CitedWork, Work, WorkId } from './work.ts';

/** A document with the mentions that its text makes, in reading order. */
export type CitingDocument<Mention extends PlacedMention> = { facts: DocumentFacts; mentions: readonly Mention[] };

/** Gathers everything held and everything cited into works, and says of every mention what it cites. */
export function gatherWorks<Mention extends PlacedMention>(
  documents: readonly CitingDocument<Mention>[],
  issuers: readonly Issuer[],
  _home: string | undefined,
): Works<Mention> {
  const resolved = resolveCorpus(documents, issuers);
  const graph = buildGraph(resolved);
  const works = new Map<WorkId, Work>(
    documents.map(({ facts }) => [facts.id, { id: facts.id, isHeld: true, document: facts }]),
  );
  const workByMention = new Map<Mention & ResolvedMention, WorkId>();
  for (const { id, year, number, name, kinds, dates, issuers: said, writings, mentions } of graph.notHeld) {
    const form = year === undefined ? id : id.replace(new RegExp(`-${year}$`, 'u'), '');
    const isDecided = year !== undefined && number !== undefined && !works.has(`directives/${year}/${form}`);
    const work: CitedWork = {
      id: isDecided ? `directives/${year}/${form}` : `numbers/${id}`,
      isHeld: false,
      isUndecided: !isDecided,
      form,
      kinds: kinds as DocumentKind[],
      dates,
      issuers: said,
      writings,
      candidates: [],
      ...(number === undefined ? {} : { number }),
      ...(name === undefined ? {} : { name }),
      ...(year === undefined ? {} : { year }),
    };
    works.set(work.id, work);
    for (const mention of mentions) workByMention.set(mention, work.id);
  }
  const signposts = new Map<WorkId, WorkId[]>();
  const mentions = resolved.map((mention) => {
    const { resolution } = mention;
    const name = nameSlug(mention.name ?? mention.text, mention.date?.slice(0, 4) ?? mention.year);
    const written = mention.canonical ?? mention.number;
    const signpost = `numbers/${written === undefined ? name : foldNumber(written)}`;
    if (resolution.state === 'ambiguous') signposts.set(signpost, [...resolution.candidates]);
    if (resolution.state === 'not-held')
      return { ...mention, resolution: { ...resolution, work: workByMention.get(mention) } };
    return resolution.state === 'ambiguous' ? { ...mention, resolution: { ...resolution, work: signpost } } : mention;
  });
  const targets = (mention: Mention & ResolvedMention): WorkId =>
    ('work' in mention.resolution ? mention.resolution.work : undefined) ?? '';
  return {
    works,
    mentions,
    mentionsByCiting: Map.groupBy(mentions, ({ from }) => from),
    mentionsByWork: Map.groupBy(
      mentions.filter((mention) => targets(mention) !== ''),
      targets,
    ),
    signposts,
    collisions: [],
    issuers,
  };
}
