import type { Twin } from '@tribune/ui/words';
import type { English } from './mail-test.texts.js';

export const german = {
  mailTest: {
    title: 'Kommen E-Mails an?', lead: 'Anmeldelinks, Wahlscheine und Ergebnisse gehen per E-Mail. Prüfen Sie es an sich selbst, bevor jemand darauf angewiesen ist.',
    send: (to) => `E-Mail an ${to}`, again: 'Erneut prüfen', through: (server, from) => `Über ${server}, von ${from}.`,
    none: 'Es ist kein Mailserver angegeben', noneSentence: 'Wer diese Installation betreibt, nennt einen in SMTP_URL (smtp://user:password@host:587) und startet sie neu. Bis dahin warten E-Mails, und niemand kann einen Link bekommen.',
    waiting: 'Unterwegs zum Mailserver …', slow: 'Noch hat sie niemand angenommen', slowSentence: 'Der Teil von Tribune, der E-Mails verschickt, scheint nicht zu laufen. Wer diese Installation betreibt, sollte nach dem Worker sehen.',
    accepted: 'Der Mailserver hat sie angenommen', acceptedSentence: (to) => `Sehen Sie in das Postfach von ${to} und in den Spam-Ordner.`, keptHere: 'Diese Installation behält ihre E-Mails für sich; nichts verlässt sie.', mailbox: 'Postfach öffnen',
    refused: 'Die E-Mail kam nicht durch', said: 'Was zurückkam:',
    advice: {
      nobody: 'Unter dieser Adresse antwortet niemand. Prüfen Sie Host und Port in SMTP_URL und ob eine Firewall dazwischen ist.',
      password: 'Der Mailserver nimmt Benutzer oder Passwort in SMTP_URL nicht an.',
      sender: 'Der Mailserver nimmt von diesem Absender keine E-Mails an. Setzen Sie MAIL_FROM auf eine Adresse, die er kennt.',
      encryption: 'Die beiden konnten sich auf keine Verschlüsselung einigen. Verwenden Sie smtps:// für Port 465 und smtp:// für Port 587.',
      other: 'Das sind die Worte des Mailservers; wer ihn betreibt, weiß, was sie bedeuten.',
    },
  },
} satisfies Twin<English>;
