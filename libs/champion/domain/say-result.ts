/** What the result's sentence speaks of. */
export interface ResultToSay {
  readonly electorate: number;
  readonly voted: number;
  readonly noneVotes: number;
  readonly tieBroken: boolean;
  /** In their order. */
  readonly lines: readonly { readonly name: string; readonly approvals: number; readonly elected: boolean; readonly stood: boolean }[];
}

/** The result in a few sentences: who was elected with how many approvals, who stands by, what decided a tie (E4, E6). */
export function sayResult(result: ResultToSay): string {
  const [champion, ...alternates] = result.lines.filter(({ elected }) => elected);
  const sentences = [`${result.voted} of ${result.electorate} on the roll voted.`];
  if (champion) {
    sentences.push(`${champion.name} is elected champion with ${approvals(champion.approvals)}; ${result.noneVotes} chose “none of these”.`);
    if (alternates.length > 0) sentences.push(`${list(alternates.map(({ name }) => name))} ${alternates.length > 1 ? 'are alternates, in this order' : 'is alternate'}.`);
  } else {
    sentences.push(`Nobody is elected: nobody who stands had more approvals than “none of these”, which ${result.noneVotes} chose.`);
  }
  const barred = result.lines.filter(({ stood }) => !stood).map(({ name }) => name);
  if (barred.length > 0) sentences.push(`${list(barred)} could no longer stand when the votes were counted.`);
  if (result.tieBroken) sentences.push('Equal approvals were put in order by the draw that was committed to before anybody voted.');
  return sentences.join(' ');
}

const approvals = (n: number): string => (n === 1 ? '1 approval' : `${n} approvals`);
const list = (names: readonly string[]): string => (names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? ''));
