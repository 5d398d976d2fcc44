/** The part of Pagefind's component UI (1.6) that this page drives; it puts itself on `window`. */
type PagefindInstance = {
  setTranslations(strings: Record<string, string>): void;
  triggerSearch(term: string): void;
};
declare global {
  interface Window {
    PagefindComponents?: { getInstanceManager(): { getInstance(name: string): PagefindInstance } };
  }
}

/**
 * `<dan-chieu-search data-bundle data-strings>`: brings Pagefind's component UI to life inside it, with our own words,
 * and starts with the query of the address (`?q=`).
 */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const { bundle = '', strings = '{}' } = this.dataset;
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = `${bundle}pagefind-component-ui.css`;
    const script = document.createElement('script');
    script.src = `${bundle}pagefind-component-ui.js`;
    script.addEventListener('load', () => this.start(JSON.parse(strings)));
    document.head.append(style, script);
  }

  private start(strings: Record<string, string>): void {
    const instance = window.PagefindComponents?.getInstanceManager().getInstance('default');
    instance?.setTranslations(strings);
    const query = new URLSearchParams(location.search).get('q');
    if (query) instance?.triggerSearch(query);
  }
}

customElements.define('dan-chieu-search', SearchBox);
