import { formatCount, type Twin } from '@tribune/ui/words';
import type { English } from './discussion.texts.js';

const contributions = (count: number) => formatCount(count, 'Beitrag', 'Beiträge');

export const german = {
  title: 'Aussprache',
  lead: (people) => `Hier lesen und schreiben die Mitglieder des Rates, alle mit einer Fürsprache oder Stellvertretung und die Analyse: ${formatCount(people, 'Person', 'Personen')}. Die Kundschaft sieht davon nichts.`,
  empty: 'Noch hat niemand etwas gesagt.',
  since: (count) => `${contributions(count)} neu, seit Sie hier waren`,
  first: (count) => `${contributions(count)}, die Sie nicht gelesen haben`,
  jump: 'Zum ersten',
  fresh: 'Neu',
  office: (constituency) => `Fürsprache, ${constituency}`,
  alternate: (constituency) => `Stellvertretung, ${constituency}`,
  withdrawn: 'hat das zurückgezogen.',
  edited: 'geändert',
  earlier: (count) => `Wie es vorher hieß (${formatCount(count, 'Fassung', 'Fassungen')})`,
  reply: 'Antworten', replyTo: (name) => `Ihre Antwort an ${name}`,
  edit: 'Ändern', editing: 'Ändern, was Sie gesagt haben', save: 'Sichern', kept: 'Was vorher dastand, bleibt lesbar.',
  withdraw: 'Zurückziehen', withdrawTitle: 'Zurückziehen, was Sie gesagt haben?', withdrawSentence: 'Die Worte verschwinden von allen Bildschirmen. Dass Sie etwas gesagt haben, bleibt.', withdrawDone: 'Zurückgezogen.',
  say: 'Etwas sagen', sayHint: 'Schreiben Sie @ und einen Namen, um jemanden zu fragen: Die Person bekommt Post. Sonst niemand.', submit: 'Senden', cancel: 'Abbrechen',
  naming: 'Wen Sie nennen können',
  unread: {
    title: (count) => (count === 1 ? 'Ein Beitrag der Aussprache, den Sie nicht gelesen haben' : `${contributions(count)} der Aussprache, die Sie nicht gelesen haben`),
    sentence: 'Sie können auch so antworten. Es steht hier, damit Sie es wissen.',
  },
} satisfies Twin<English>;
