// The decision as PRODUCT 5 tells it, kept in memory. It imports nothing of the product: what it says is held against what the product does.

export const CONSTITUENCIES = ['customers', 'employees'] as const;
export type Constituency = (typeof CONSTITUENCIES)[number];
export type State = 'DRAFT' | 'DELIBERATING' | 'VOTING' | 'CARRIED' | 'FINAL' | 'NOT_CARRIED' | 'REFUSED' | 'WITHDRAWN';
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export interface Term {
  readonly constituency: Constituency;
  readonly person: string;
  readonly rank: number;
  readonly since: number;
  ended?: boolean;
  handedOverUntil?: number;
}
export interface Text {
  readonly number: number;
  readonly class: 'MATERIAL' | 'EDITORIAL';
  readonly editor: string;
  readonly at: number;
  readonly employees: 'AFFECTS' | 'UNAFFECTED';
  adopted?: boolean;
}
export interface Poll {
  readonly basis: number;
  readonly electors: readonly string[];
  readonly closesAt: number;
  readonly standing: Map<string, string>;
  result?: { readonly carried: boolean; readonly at: number };
}
export interface Answer {
  readonly constituency: Constituency;
  readonly kind: 'APPROVE' | 'WAIVE' | 'REFUSE';
  readonly by: string;
  readonly revision: number;
  live: boolean;
  givenBackAt?: number;
}
export interface Objection {
  readonly by: string;
  readonly revision: number;
  ended?: boolean;
}

/** One decision among seven members (m1 in the chair), a champion with two alternates, and a champion of the employees. */
export class Model {
  now: number;
  readonly seats = new Set(['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7']);
  readonly terms: Term[];
  author: string;
  proposed = false;
  final = false;
  withdrawn = false;
  seconded: { by: string; at: number } | undefined;
  postponed = false;
  basis = 1;
  readonly texts: Text[];
  readonly polls: Poll[] = [];
  readonly answers: Answer[] = [];
  readonly objections: Objection[] = [];
  readonly recused = new Set<string>();
  /** From when on a champion has been asked about a text. */
  readonly asked = new Map<string, number>();

  constructor(now: number, author: string, employees: 'AFFECTS' | 'UNAFFECTED', readonly doors: boolean) {
    this.now = now;
    this.author = author;
    this.terms = [
      { constituency: 'customers', person: 'champion', rank: 0, since: now },
      { constituency: 'customers', person: 'alternate', rank: 1, since: now },
      { constituency: 'customers', person: 'second', rank: 2, since: now },
      { constituency: 'employees', person: 'staffChampion', rank: 0, since: now },
    ];
    this.texts = [{ number: 1, class: 'MATERIAL', editor: author, at: now, employees }];
  }

  get text(): Text {
    return this.texts[this.texts.length - 1] as Text;
  }
  get poll(): Poll | undefined {
    return this.polls.find(({ basis }) => basis === this.basis);
  }
  get carried(): boolean {
    return this.poll?.result?.carried === true;
  }

  /** States: nobody sets one, it follows from what has happened. */
  get state(): State {
    if (this.final) return 'FINAL';
    if (this.withdrawn) return 'WITHDRAWN';
    if (!this.proposed) return 'DRAFT';
    if (this.answers.some((answer) => answer.live && answer.kind === 'REFUSE' && answer.revision === this.text.number)) return 'REFUSED';
    if (this.poll?.result) return this.carried ? 'CARRIED' : 'NOT_CARRIED';
    return this.poll ? 'VOTING' : 'DELIBERATING';
  }

  term(person: string, constituency?: Constituency): Term | undefined {
    return this.terms.find((term) => !term.ended && term.person === person && (constituency === undefined || term.constituency === constituency));
  }
  rankOf(person: string, constituency: Constituency): number {
    return this.terms.find((term) => term.person === person && term.constituency === constituency)?.rank ?? Infinity;
  }
  /** Members of the council and sitting champions propose, second, amend and raise (D3, D4). */
  shapes(person: string): boolean {
    return this.seats.has(person) || this.term(person)?.rank === 0;
  }
  /** Seats, terms and roles open the organization's decisions (P2), where the API's doors are asked; a vote opens its own to all whom it asks, also without their seat (D4). */
  sees(person: string): boolean {
    return !this.doors || this.seats.has(person) || this.term(person) !== undefined || person === 'ada' || (this.state === 'VOTING' && this.poll?.electors.includes(person) === true);
  }
  chairs(person: string): boolean {
    return person === 'm1' && this.seats.has('m1');
  }
  /** Who wrote it never answers it; a champion's text is a member's once adopted (D9). */
  wrote(person: string): boolean {
    return this.author === person || (this.text.editor === person && !this.text.adopted);
  }
  stands(objection: Objection): boolean {
    return !objection.ended && this.seats.has(objection.by) && !this.recused.has(objection.by);
  }

  /** An approval counts while its giver holds the seat. */
  standing(constituency: Constituency): Answer | undefined {
    return this.answers.find((answer) => answer.live && answer.constituency === constituency && answer.kind !== 'REFUSE' && answer.revision === this.text.number && this.term(answer.by, constituency));
  }

  /** The champion at once; an alternate when all before them are recused, have handed over, or had seven full days each; with the seat empty, nobody (D11). */
  acts(person: string, constituency: Constituency): boolean {
    const mine = this.term(person, constituency);
    const champion = this.terms.find((term) => !term.ended && term.constituency === constituency && term.rank === 0);
    if (!mine || !champion || this.recused.has(person)) return false;
    const before = this.terms.filter((term) => !term.ended && term.constituency === constituency && term.rank < mine.rank && !this.recused.has(term.person) && !(term.handedOverUntil !== undefined && term.handedOverUntil > this.now));
    if (before.length === 0) return true;
    const asked = this.asked.get(`${constituency} ${this.text.number}`);
    if (asked === undefined) return false;
    const back = this.answers.filter((answer) => answer.constituency === constituency && answer.revision === this.text.number && answer.givenBackAt !== undefined && this.rankOf(answer.by, constituency) < mine.rank && !this.recused.has(answer.by));
    const from = Math.max(asked, champion.since, this.poll?.result?.at ?? 0, ...back.map(({ givenBackAt }) => givenBackAt ?? 0));
    return from + before.length * 7 * DAY <= this.now;
  }

  /** D10: all of it holds. */
  get ready(): boolean {
    return (
      this.state === 'CARRIED' &&
      !this.objections.some((objection) => this.stands(objection)) &&
      !this.texts.some((text) => text.number > this.basis && text.class === 'EDITORIAL' && text.at + DAY > this.now) &&
      CONSTITUENCIES.every((constituency) => this.standing(constituency))
    );
  }
}
