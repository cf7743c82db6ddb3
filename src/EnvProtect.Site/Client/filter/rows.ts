/** The rows of the register, taken from its static pages as they are needed, so that they look the same with scripts and without. */
export class Rows {
  readonly #pages = new Map<number, Promise<readonly Element[]>>();

  constructor(
    private readonly register: string,
    private readonly pageSize: number,
    firstPage: readonly Element[],
  ) {
    this.#pages.set(1, Promise.resolve(firstPage.map((row) => row.cloneNode(true) as Element)));
  }

  /** Copies of the rows at some places of the register. */
  async at(places: readonly number[]): Promise<readonly Element[]> {
    return Promise.all(places.map(async (place) => {
      const rows = await this.#page(Math.floor(place / this.pageSize) + 1);
      return rows[place % this.pageSize]!.cloneNode(true) as Element;
    }));
  }

  #page(number: number): Promise<readonly Element[]> {
    const known = this.#pages.get(number);
    if (known) return known;
    const page = fetch(`${this.register}page/${number}`)
      .then((answer) => answer.text())
      .then((html) => [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('.issue-row')]);
    this.#pages.set(number, page);
    return page;
  }
}
