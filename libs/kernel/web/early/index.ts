// Part of what is loaded before the application: nothing of it may be imported here.

/** As old an answer may be when the page takes it: after that it is asked anew, for what happens meanwhile is not heard yet, and the server's clock is read from it. */
const FRESH = 10_000;

/** What the API wants to see of a page of its own, so that no other site can ask in its name. */
export const ASKING = { 'apollo-require-preflight': 'true' };

const asked = new Map<string, { at: number; answer: Promise<Response> }>();

/** Asks the page's first questions while the application is still loading. They are given as the page will ask them, word for word. */
export function askEarly(questions: readonly string[], language: string): void {
  for (const body of questions) {
    const answer = fetch('/graphql', { method: 'POST', body, headers: { ...ASKING, 'accept-language': language, accept: 'application/graphql-response+json, application/json', 'content-type': 'application/json' } });
    // whoever takes it hears of it; nobody may ever
    answer.catch(() => undefined);
    asked.set(body, { at: Date.now(), answer });
  }
}

/** `fetch`, for a question that was asked early its answer: once, and as long as it is fresh. */
export const answeredEarly: typeof fetch = async (url, init) => {
  const body = String(init?.body);
  const early = asked.get(body);
  asked.delete(body);
  const answer = early && Date.now() - early.at < FRESH ? await early.answer.catch(() => undefined) : undefined;
  return answer?.ok ? answer : fetch(url, init);
};
