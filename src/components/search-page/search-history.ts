/** The parts of the browser's history and location that a search writes and reads. */
export type Travel = {
  address: () => string;
  push: (address: string) => void;
  replace: (address: string) => void;
};

/**
 * The entries of the browser's history that searches leave. Typing writes over the current entry, or every letter would
 * be one; sending the search gives that entry its former address back and adds a new one, so that Back leads to the
 * search before.
 */
export class SearchHistory {
  readonly #travel: Travel;
  #settled: string;

  constructor(travel: Travel) {
    this.#travel = travel;
    this.#settled = travel.address();
  }

  /** The reader went back or forward: that entry is what typing must not lose. */
  arrive(): void {
    this.#settled = this.#travel.address();
  }

  type(address: string): void {
    if (address !== this.#travel.address()) this.#travel.replace(address);
  }

  /** The query was sent with Enter or the button. */
  submit(address: string): void {
    if (this.#travel.address() !== this.#settled) this.#travel.replace(this.#settled);
    this.choose(address);
  }

  /** A filter or an order was chosen: what was typed before stays an entry of its own. */
  choose(address: string): void {
    if (address !== this.#travel.address()) this.#travel.push(address);
    this.#settled = address;
  }
}

/** The history of this window. */
export function windowTravel(): Travel {
  return {
    address: () => location.pathname + location.search,
    push: (address) => history.pushState(null, '', address),
    replace: (address) => history.replaceState(null, '', address),
  };
}
