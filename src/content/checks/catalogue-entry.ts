/** LỖI blocks publication; CẦN XEM asks for a look and blocks nothing. */
export type Severity = 'LỖI' | 'CẦN XEM';

/**
 * The words for one kind of problem: a title, one sentence saying what is wrong, one line saying what to write instead.
 * `{…}` are filled in where the problem is found.
 */
export type CatalogueEntry = { severity: Severity; title: string; wrong: string; repair: string };
