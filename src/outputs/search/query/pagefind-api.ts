/** The part of Pagefind 1.6 that the search needs; the browser and Node each bring their own. */
export type PagefindApi = {
  options(options: PagefindOptions): Promise<unknown>;
  search(term: string | null, options?: PagefindSearchOptions): Promise<PagefindResponse>;
  filters(): Promise<Record<string, Record<string, number>>>;
};

export type PagefindOptions = {
  exactDiacritics?: boolean;
  excerptLength?: number;
  ranking?: {
    termSimilarity?: number;
    pageLength?: number;
    termSaturation?: number;
    termFrequency?: number;
    diacriticSimilarity?: number;
    metaWeights?: Record<string, number>;
  };
};

export type PagefindSearchOptions = {
  filters?: Record<string, string | readonly string[]>;
  sort?: Record<string, 'asc' | 'desc'>;
};

export type PagefindResponse = { results: readonly PagefindHit[] };

/** `words` are the places of the matched words, counted in words from the beginning of the page. */
export type PagefindHit = {
  id: string;
  score: number;
  words: readonly number[];
  data(): Promise<PagefindPage>;
};

export type PagefindPage = {
  url: string;
  /** The whole text of the page, in the order in which `words` counts it. */
  content: string;
  meta: Record<string, string>;
  sub_results: readonly { title: string; url: string; locations: readonly number[] }[];
  locations: readonly number[];
};
