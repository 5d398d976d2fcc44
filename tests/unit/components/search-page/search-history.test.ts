import { describe, expect, it } from 'vitest';
import { SearchHistory } from '../../../../src/components/search-page/search-history.ts';

/** A history with its last entry current, as it is before anybody goes back. */
function start(first: string): { entries: string[]; history: SearchHistory } {
  const entries = [first];
  const history = new SearchHistory({
    address: () => entries.at(-1) ?? '',
    push: (address) => void entries.push(address),
    replace: (address) => void entries.splice(-1, 1, address),
  });
  return { entries, history };
}

describe('the history of a search page', () => {
  it('has an entry for each search that was sent, and none for each letter', () => {
    const { entries, history } = start('/');
    for (const typed of ['/?q=d', '/?q=dan']) history.type(typed);
    history.submit('/?q=dan');
    for (const typed of ['/?q=s', '/?q=so']) history.type(typed);
    history.submit('/?q=so');
    history.submit('/?q=so');
    expect(entries).toEqual(['/', '/?q=dan', '/?q=so']);
  });

  it('keeps what was typed when a filter is chosen', () => {
    const { entries, history } = start('/');
    history.type('/?q=dan');
    history.choose('/?q=dan&nam=2021');
    expect(entries).toEqual(['/?q=dan', '/?q=dan&nam=2021']);
  });

  it('gives back the entry the reader had gone back to', () => {
    const { entries, history } = start('/');
    history.submit('/?q=dan');
    entries.pop();
    history.arrive();
    history.type('/?q=so');
    history.submit('/?q=so');
    expect(entries).toEqual(['/', '/?q=so']);
  });
});
