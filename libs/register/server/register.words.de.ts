import type { RegisterWords } from './register.words.js';

const KINDS = { FINAL: 'Entschieden', REFUSED: 'Von einer Fürsprache abgelehnt', EMERGENCY: 'Ohne Freigabe getan', REPORT: 'Von außen gemeldet' } as const;
const VERDICTS = { REACHED: 'Erreicht', PARTLY: 'Teils erreicht', MISSED: 'Verfehlt', UNKNOWN: 'Unbekannt' } as const;
const FOLLOWS = { NOTHING: 'Es folgt nichts: Es bleibt, wie es ist.', FURTHER_ACTION: 'Es ist noch mehr zu tun.', SUPERSEDE: 'Eine andere Entscheidung soll sie ablösen.' } as const;

export const german: RegisterWords = {
  title: (organization) => `Register: ${organization}`,
  subtitle: 'Was für die Kundschaft entschieden, was von ihrer Fürsprache abgelehnt und was ohne Freigabe getan wurde.',
  describe: (organization) => `Was ${organization} für die Kundschaft entschieden hat, durch Abstimmung im Rat und mit Freigabe der Fürsprache, die die Kundschaft gewählt hat; und was die Fürsprache abgelehnt hat.`,
  kind: ({ kind }) => KINDS[kind],
  keptBack: ({ key, keptUntil }) => (keptUntil ? `Nr. ${key}, zurückgehalten bis ${keptUntil}` : `Nr. ${key}`),
  progress: ({ total, done, paused, dropped, late }) =>
    `Was dafür getan wird: ${done} von ${total} ${total === 1 ? 'Maßnahme' : 'Maßnahmen'} erledigt${late ? `, ${late} überfällig` : ''}${paused ? `, ${paused} angehalten` : ''}${dropped ? `, ${dropped} aufgegeben` : ''}.`,
  effect: ({ name, from, to, by, verdict, words }, actual) =>
    `${name}: erwartet ${from} → ${to}${by ? ` bis ${by}` : ''}, gemessen ${actual ?? 'nichts'}. ${VERDICTS[verdict]}.${words ? ` ${words}` : ''}`,
  learned: (words) => `Was daraus gelernt wurde: ${words}`,
  nowhere: 'Unter dieser Adresse gibt es kein Register.',
  closed: 'Dieses Register ist für die Kundschaft und die Belegschaft der Organisation: Melden Sie sich an, um es zu lesen.',
  noEntry: 'Diesen Eintrag gibt es im Register nicht.',
  noPage: (pages) => `Diese Seite gibt es hier nicht; die letzte ist Seite ${pages}.`,
  follows: (follows) => FOLLOWS[follows],
};
