export interface SeatFacts {
  readonly name: string;
  readonly function: string | null;
  readonly isChair: boolean;
  /** ISO, as the API says it. */
  readonly fromAt: string;
  /** Votes closed in the last twelve months; null when it is not known. */
  readonly participation: { readonly asked: number; readonly cast: number } | null;
}

export interface CompositionFacts {
  /** All functions of the organization. */
  readonly functions: readonly string[];
  readonly seats: readonly SeatFacts[];
  readonly vacancies: readonly { readonly function: string; readonly since: string }[];
}

/** What is worth saying of a council's composition. */
export type Finding =
  | { readonly kind: 'NOBODY' | 'NO_CHAIR' | 'SOUND' | 'NO_VOTES' }
  | { readonly kind: 'VACANT'; readonly function: string; readonly since: string }
  | { readonly kind: 'WITHOUT_SEAT'; readonly functions: readonly string[] }
  | { readonly kind: 'TWO_SEATS'; readonly function: string; readonly names: readonly string[] }
  | { readonly kind: 'FOR_NO_FUNCTION'; readonly names: readonly string[] }
  | { readonly kind: 'LONG'; readonly names: readonly string[]; readonly years: number }
  | { readonly kind: 'MOSTLY_NEW'; readonly fresh: number; readonly of: number; readonly months: number }
  | { readonly kind: 'MISSES'; readonly name: string; readonly missed: number; readonly asked: number; readonly few: boolean };

/** A seat held longer than this is long, one held shorter than that is new. Fewer votes than the last tell little. */
export const LONG_YEARS = 4;
export const NEW_MONTHS = 6;
export const FEW_VOTES = 5;

const MONTH = (365.25 / 12) * 86_400_000;
const monthsSince = (at: string, now: Date): number => (now.getTime() - new Date(at).getTime()) / MONTH;
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Advice on a council's composition (PRODUCT 3): what is missing, what is doubled, who has sat long, who misses votes. It judges no person and gives no mark. */
export function composition({ functions, seats, vacancies }: CompositionFacts, now: Date): readonly Finding[] {
  if (seats.length === 0) return [{ kind: 'NOBODY' }];
  const findings = [...missing(functions, seats, vacancies), ...doubled(seats), ...tenure(seats, now)];
  return [...(findings.length === 0 ? [{ kind: 'SOUND' } as const] : findings), ...misses(seats)];
}

function missing(functions: CompositionFacts['functions'], seats: readonly SeatFacts[], vacancies: CompositionFacts['vacancies']): Finding[] {
  const absent = functions.filter((name) => !seats.some((seat) => same(seat.function ?? '', name)) && !vacancies.some((vacancy) => same(vacancy.function, name)));
  return [
    ...(seats.some(({ isChair }) => isChair) ? [] : [{ kind: 'NO_CHAIR' } as const]),
    ...vacancies.map((vacancy) => ({ kind: 'VACANT', ...vacancy }) as const),
    ...(absent.length > 0 ? [{ kind: 'WITHOUT_SEAT', functions: absent } as const] : []),
  ];
}

function doubled(seats: readonly SeatFacts[]): Finding[] {
  const none = seats.filter((seat) => !seat.function).map(({ name }) => name);
  const functions = [...new Map(seats.flatMap((seat) => (seat.function ? [[seat.function.toLowerCase(), seat.function] as const] : []))).values()];
  const two = functions
    .map((name) => ({ kind: 'TWO_SEATS', function: name, names: seats.filter((seat) => same(seat.function ?? '', name)).map((seat) => seat.name) }) as const)
    .filter(({ names }) => names.length > 1);
  return [...two, ...(none.length > 0 ? [{ kind: 'FOR_NO_FUNCTION', names: none } as const] : [])];
}

function tenure(seats: readonly SeatFacts[], now: Date): Finding[] {
  const long = seats.filter(({ fromAt }) => monthsSince(fromAt, now) >= LONG_YEARS * 12);
  const fresh = seats.filter(({ fromAt }) => monthsSince(fromAt, now) < NEW_MONTHS).length;
  return [
    ...(long.length > 0 ? [{ kind: 'LONG', names: long.map(({ name }) => name), years: LONG_YEARS } as const] : []),
    ...(2 * fresh > seats.length ? [{ kind: 'MOSTLY_NEW', fresh, of: seats.length, months: NEW_MONTHS } as const] : []),
  ];
}

/** Those who have missed half of their votes, or more; with few votes it says so. */
function misses(seats: readonly SeatFacts[]): Finding[] {
  const known = seats.flatMap(({ name, participation }) => (participation ? [{ name, ...participation }] : []));
  if (known.length > 0 && known.every(({ asked }) => asked === 0)) return [{ kind: 'NO_VOTES' }];
  return known
    .map(({ name, asked, cast }) => ({ kind: 'MISSES', name, asked, missed: asked - cast, few: asked < FEW_VOTES }) as const)
    .filter(({ asked, missed }) => missed > 0 && 2 * missed >= asked);
}
