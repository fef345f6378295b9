/** Why the server did not do it: a code for programs, a sentence for people, and the field it is about. */
export interface Refusal {
  code: string;
  message: string;
  field?: string | null | undefined;
  /** All the fields that are empty, where a form asks for them. */
  fields?: readonly string[] | undefined;
}

/** The union member that says yes. */
export type PayloadOf<D> = Exclude<NonNullable<D[keyof D]>, { code: string; message: string } | Record<string, never>>;

/** Tells the payload from the refusals of a mutation's only field. */
export function answerOf<D>(data: D): { payload: PayloadOf<D> | null; refusal: (Refusal & Record<string, unknown>) | null } {
  const answer = Object.entries(data as Record<string, unknown>).find(([name]) => name !== '__typename')?.[1];
  if (isRefusal(answer)) return { payload: null, refusal: answer };
  return { payload: (answer ?? null) as PayloadOf<D> | null, refusal: null };
}

function isRefusal(answer: unknown): answer is Refusal & Record<string, unknown> {
  return typeof answer === 'object' && answer !== null && 'code' in answer && 'message' in answer;
}
