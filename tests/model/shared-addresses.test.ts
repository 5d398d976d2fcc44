import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/citations/block.ts';
import { mentionsOfText } from '../../src/citations/mentions-of-text.ts';
import { addressOf } from '../../src/works/address.ts';
import { gatherWorks } from '../../src/works/gather/gather-works.ts';
import type { Works } from '../../src/works/model.ts';
import type { Resolution } from '../../src/works/resolved-mention.ts';
import { holdDocuments } from '../accuracy/corpus/corpus-facts.ts';
import { issuersOf } from '../accuracy/corpus/corpus-issuers.ts';
import { linesOfText } from '../accuracy/corpus/mdx-of-text.ts';
import { drawDocuments } from '../accuracy/search/corpus-document.ts';

const CORPUS = '../shared/corpus/official-documents.jsonl.gz';

describe.skipIf(!existsSync(CORPUS))(
  `the works of thousands of real documents (skipped where ${CORPUS} is missing)`,
  async () => {
    // The body of a skipped group still runs.
    if (!existsSync(CORPUS)) return;
    const documents = await drawDocuments(CORPUS, Infinity);
    const bodies = issuersOf(documents);
    const citing = holdDocuments(documents).held.map(({ document, facts }) => ({
      facts,
      mentions: mentionsOfText(blocksOf(document.text)).flatMap(({ mentions }) => mentions),
    }));
    /** As if none of them were held: at an address of no number, and everything known of a work comes from citations. */
    const nameless = citing.map(({ facts: { number: _number, title: _title, ...facts }, mentions }) => ({
      facts: { ...facts, id: facts.id.replace(/^directives/u, 'reports') },
      mentions,
    }));
    const held = gatherWorks(citing, bodies, undefined);

    it('are many', () => {
      expect(held.works.size).toBeGreaterThan(7_000);
      expect(held.mentions.length).toBeGreaterThan(40_000);
    });

    it.each([
      ['held', held],
      ['only cited', gatherWorks(nameless, bodies, undefined)],
    ])('share no address while they are %s, and none is lost', (_, works) => {
      expect(works.collisions).toEqual([]);
      expect(repeated([...works.works.keys(), ...works.signposts.keys()].map(addressOf))).toEqual([]);
      expect(mentionsWithoutTheirWork(works)).toEqual([]);
    });

    it('have addresses that a file system takes', () => {
      const addresses = [...held.works.keys(), ...held.signposts.keys()].map(addressOf);
      expect(addresses.filter((address) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/){2,3}$/u.test(address))).toEqual([]);
      expect(addresses.filter((address) => address.split('/').some((part) => part.length > 140))).toEqual([]);
    });

    it('are the same works in whatever order the files come', () => {
      const turned = gatherWorks(citing.toReversed(), bodies, undefined);
      expect([...turned.works.keys()].sort()).toEqual([...held.works.keys()].sort());
    });

    it('stay at their addresses, or forward, while every seventh document is still to come', () => {
      const before = gatherWorks(
        citing.filter((_, at) => at % 7 !== 0),
        bodies,
        undefined,
      );
      expect(before.works.size).toBeGreaterThan(7_000);
      // What remains: an undated file outside its year, a joint number whose bodies the file has in another order.
      expect(movedWithoutForward(before, held).length).toBeLessThanOrEqual(3);
    });
  },
);

/** Each line is a paragraph: what is cited does not depend on the shape of the text. */
function blocksOf(text: string): Block[] {
  return linesOfText(text).map((line, index) => {
    const number = String(index + 1);
    const place = [{ unit: 'paragraph' as const, number }];
    return { anchor: `p${number}`, place, role: 'paragraph', text: line, section: [], marks: [] };
  });
}

function repeated(values: readonly string[]): string[] {
  return [...Map.groupBy(values, (value) => value)].flatMap(([value, all]) => (all.length > 1 ? [value] : []));
}

/** Sound citations whose words the work that they lead to does not know: another work took its place. */
function mentionsWithoutTheirWork({ works, mentions }: Works): string[] {
  return mentions.flatMap(({ text, from, resolution }) => {
    if (resolution.state !== 'not-held') return [];
    const work = works.get(resolution.work ?? '');
    return work?.isHeld === false && work.writings.includes(text) ? [] : [`${from}: ${text} → ${resolution.work}`];
  });
}

/** Works that a citation led to, and whose address now neither is the work that it leads to nor leads there. */
function movedWithoutForward(before: Works, after: Works): string[] {
  const placeOf = ({ from, block, start }: { from: string; block: string; start: number }): string =>
    `${from}#${block}@${start}`;
  const workOf = (resolution: Resolution): string | undefined => ('work' in resolution ? resolution.work : undefined);
  const now = new Map(after.mentions.map((mention) => [placeOf(mention), workOf(mention.resolution)]));
  const moved = before.mentions.flatMap((mention) => {
    const [old, own] = [workOf(mention.resolution), now.get(placeOf(mention))];
    if (old === undefined || own === undefined || old === own) return [];
    const known = after.works.get(old);
    const offered = [...(after.signposts.get(old) ?? []), ...(known?.isHeld === false ? known.candidates : [])];
    return offered.includes(own) ? [] : [`${old} → ${own}`];
  });
  return [...new Set(moved)];
}
