import { texts } from './webhook.texts.js';

const { cameBack } = texts.log;

/** What a program, a resolver or Node says of an attempt to which nobody answered, and what it means. */
const MEANINGS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/\bENOTFOUND\b/, () => cameBack.unknownName],
  [/\bEAI_AGAIN\b/, () => cameBack.noNames],
  [/\bECONNREFUSED\b/, () => cameBack.nobody],
  [/\bE(?:NET|HOST)UNREACH\b/, () => cameBack.noWay],
  [/\bECONNRESET\b|\bEPIPE\b|socket hang up/, () => cameBack.brokenOff],
  [/\bETIMEDOUT\b/, () => cameBack.noAnswer],
  [/certificate|altnames|\bEPROTO\b|\bSSL\b/i, () => cameBack.certificate],
  [/^No answer within (\d+) seconds/, (seconds) => cameBack.within(seconds)],
  [/^This address is not delivered to/, () => cameBack.forbidden],
];

/** What came back, in a sentence where nobody answered; a receiver's own words are shown as they are. */
export function cameBackWords(status: number | null, answer: string | null): string | null {
  if (answer === null || answer === '') return null;
  if (status !== null) return answer === 'Redirects are not followed' ? cameBack.redirect : answer;
  for (const [pattern, say] of MEANINGS) {
    const found = pattern.exec(answer);
    if (found) return say(found[1] ?? '');
  }
  return answer;
}
