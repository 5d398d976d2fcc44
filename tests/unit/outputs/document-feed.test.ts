import { expect, test } from 'vitest';
import { openFeed, type ReadDocument } from '../../../src/outputs/document-feed.ts';

const read = (contentBytes: number): ReadDocument => ({
  document: {} as ReadDocument['document'],
  bodies: [],
  contentBytes,
});

async function bytesOf(documents: AsyncIterable<ReadDocument>, most = Infinity): Promise<number[]> {
  const found: number[] = [];
  for await (const { contentBytes } of documents) if (found.push(contentBytes) >= most) break;
  return found;
}

test('everyone gets all documents in their order, those that come early, late, and after somebody stopped', async () => {
  const feed = openFeed();
  feed.take(read(1));
  const [early, stopping] = [bytesOf(feed.documents), bytesOf(feed.documents, 1)];
  expect(await stopping).toEqual([1]);
  feed.take(read(2));
  feed.take(read(3));
  feed.end();
  expect(await early).toEqual([1, 2, 3]);
  expect(await bytesOf(feed.documents)).toEqual([1, 2, 3]);
});
