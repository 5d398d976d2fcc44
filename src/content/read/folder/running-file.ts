// .html .xhtml .xht .shtml .svgz .mht .mhtml .xml .xsl .xslt: types that a browser opens as a page of the site, with what runs in it
const PAGE = /\.(?:x?html?|xht|shtml|svgz|mht|mhtml|xml|xslt?)$/iu;

// .js .mjs .cjs .php …: programs, of browsers and of hosts
const PROGRAM = /\.(?:[mc]?js|jsx|tsx?|hta|php\d?|phtml|phar|aspx?|jspx?|cgi)$/iu;

/**
 * Whether a file would run where it is opened by its address: a program, or a page in which one may stand. A browser gives
 * it the rights of the site itself. A page without a sign of markup in it, as search engines ask for to know
 * whose a site is, is a text.
 */
export function isRunning(name: string, all: () => Uint8Array): boolean {
  if (PROGRAM.test(name)) return true;
  return PAGE.test(name) && (/\.svgz$/iu.test(name) || all().includes(LESS_THAN));
}

const LESS_THAN = 0x3c;
