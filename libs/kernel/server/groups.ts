/** What comes while others of its kind are under way goes together afterwards: so many groups at once, of so many at most. Who comes alone waits for nobody. */
export class Groups<Item> {
  private readonly waiting: Item[] = [];
  private underWay = 0;

  /** `take` says what becomes of each of a group to whoever waits for it, and does not fail; `idle` is told when nothing is under way any more. */
  constructor(
    private readonly size: { readonly atOnce: number; readonly most: number },
    private readonly take: (group: readonly Item[]) => Promise<void>,
    private readonly idle: () => void = () => undefined,
  ) {}

  add(item: Item): void {
    this.waiting.push(item);
    this.begin();
  }

  private begin(): void {
    if (this.underWay >= this.size.atOnce || this.waiting.length === 0) return;
    this.underWay++;
    void this.take(this.waiting.splice(0, this.size.most)).finally(() => {
      this.underWay--;
      this.begin();
      if (this.underWay === 0) this.idle();
    });
  }
}
