import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../../src/outputs/hosting/content-policy.ts';
import { CACHE_RULES, cacheControlOf, SECURITY_HEADERS } from '../../../../src/outputs/hosting/host-headers.ts';

const directivesOf = (policy: string): Map<string, string[]> =>
  new Map(policy.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1)]));

describe('the headers of a host', () => {
  it('name each header once, in one line of plain characters', () => {
    const names = SECURITY_HEADERS.map(([name]) => name.toLowerCase());
    expect(names).toEqual([...new Set(names)]);
    for (const header of SECURITY_HEADERS) expect(header.join(': ')).toMatch(/^[A-Z][\w-]+: [\x20-\x7e]+$/u);
  });

  it.each([true, false])('forbid nothing that the policy of a page allows (wasm: %s)', (wasm) => {
    const sent = directivesOf(SECURITY_HEADERS.find(([name]) => name === 'Content-Security-Policy')?.[1] ?? '');
    for (const [directive, sources] of directivesOf(contentPolicy({ wasm }))) {
      expect(sent.get(directive)).toEqual(expect.arrayContaining(sources));
    }
    expect(sent.get('frame-ancestors')).toEqual(["'none'"]);
  });
});

describe('the rules for what a browser keeps', () => {
  it.each([
    ['_astro/trang.D9xQ_a1B.css', 'public, max-age=31536000, immutable'],
    ['', 'no-cache'],
    ['index.html', 'no-cache'],
    ['bao-cao/2024/_astro/index.html', 'no-cache'],
    ['pagefind/pagefind-entry.json', 'no-cache'],
    ['pagefind/fragment/vi_1a2b3c4.pf_fragment', 'no-cache'],
    ['fonts/noto-serif-400.woff2', 'no-cache'],
  ])('%s: %s', (file, rule) => {
    expect(cacheControlOf(file)).toBe(rule);
  });

  it('end with one that holds for all the rest, and none forbids to go back', () => {
    expect(CACHE_RULES.at(-1)?.folder).toBe('');
    expect(CACHE_RULES.map(({ cacheControl }) => cacheControl).join()).not.toContain('no-store');
  });
});
