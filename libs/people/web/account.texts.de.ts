import type { Twin } from '@tribune/ui/words';
import type { English } from './account.texts.js';

export const german = {
  account: {
    title: 'Ihr Konto', you: 'Sie', name: 'Name', office: 'Amt', roles: 'Rollen',
    champion: 'Fürsprache, von der Wählerschaft gewählt', alternate: 'Stellvertretung, von der Wählerschaft gewählt',
  },
  preferences: {
    title: 'Wie Sie lesen', lead: 'Zeiten und Fristen stehen in Ihrer Zone, wo immer Sie sind. Andere sehen ihre eigene.',
    language: 'Sprache', browserLanguage: 'Wie dieser Browser', languages: { en: 'English', de: 'Deutsch' },
    zone: 'Zeitzone', browserZone: (zone) => `Wie dieses Gerät (${zone})`,
    save: 'Speichern', saved: 'Gespeichert.',
  },
  address: {
    title: 'Adresse', lead: 'Anmeldelinks und alles, was auf Sie wartet, gehen hierher. Niemand außer Ihnen kann sie ändern.',
    change: 'Ändern', field: 'Neue Adresse', hint: 'Wir schreiben an beide: an die neue zur Bestätigung, an die alte, damit Sie in jedem Fall davon erfahren.', ask: 'Änderung beantragen', cancel: 'Bisherige behalten',
    waits: (to) => `Sehen Sie in das Postfach von ${to}`,
    waitsSentence: (from) => `Ein Link ist dorthin unterwegs, sofern die Adresse hier nicht schon verwendet wird. Bis dort der Knopf gedrückt wird, bleibt ${from} Ihre Adresse.`, withdraw: 'Doch nicht ändern', withdrawn: 'Ihre Adresse bleibt, wie sie ist.', runsOut: 'Der Link gilt bis',
    done: (to) => `Ihre Adresse ist ${to}`, doneSentence: (from) => `${from} ist benachrichtigt und kann es rückgängig machen bis`,
    again: 'Melden Sie sich erneut an', againSentence: 'Eine Adresse ändert nur, wer sich eben erst angemeldet hat.', passkey: 'Meinen Passkey zeigen',
  },
  addressLink: {
    title: 'Ihre Adresse',
    confirm: (name) => `Guten Tag, ${name}`, confirmLead: (organization, to) => `Von nun an schreibt ${organization} an ${to}.`, confirmAct: 'Adresse bestätigen', notYou: 'Sind Sie das nicht? Schließen Sie diese Seite; es ist nichts geschehen.',
    done: 'Ihre Adresse ist geändert', doneLead: (organization, to) => `${organization} schreibt von nun an an ${to}. Ihre alte Adresse ist benachrichtigt.`,
    stop: 'Waren das nicht Sie?', stopLead: (to) => `Jemand hat beantragt, dass ${to} Ihre Adresse wird. Halten Sie es an, und Ihre Adresse bleibt, wie sie ist.`, stopAct: 'Änderung anhalten',
    undo: 'Waren das nicht Sie?', undoLead: (to) => `Ihre Adresse wurde in ${to} geändert. Machen Sie es rückgängig, und Ihre alte Adresse gilt wieder.`, undoAct: 'Änderung rückgängig machen', undoUntil: 'Das ist möglich bis',
    consequence: 'Alle, die unter Ihrem Namen angemeldet sind, werden abgemeldet, auch Sie. Seitdem eingerichtete Passkeys gelten nicht mehr.',
    stopped: 'Ihre alte Adresse gilt', stoppedLead: 'Alle, die unter Ihrem Namen angemeldet waren, sind abgemeldet. Melden Sie sich neu an und kümmern Sie sich um Ihr Postfach: Vielleicht ist jemand eingedrungen.',
    over: 'Dieser Link ändert nichts mehr', overLead: 'Er ist abgelaufen, oder die Änderung wurde zurückgezogen. Auf Ihrer Kontoseite steht, welche Adresse gilt.', signIn: 'Anmelden',
  },
  sessions: {
    title: 'Wo Sie angemeldet sind', lead: 'Kennen Sie eine Anmeldung nicht? Melden Sie sich dort ab: Wer sie benutzt, ist sofort draußen. Kümmern Sie sich dann um Ihr Postfach.',
    others: 'Überall sonst abmelden', out: 'Abmelden', done: 'Dort abgemeldet.', othersDone: 'Sie sind nur noch hier angemeldet.', since: 'seit', seen: 'Zuletzt benutzt', here: 'Dieses Gerät', now: 'Gerade in Benutzung', until: 'endet',
    browsers: { EDGE: 'Edge', OPERA: 'Opera', SAMSUNG: 'Samsung Internet', FIREFOX: 'Firefox', CHROME: 'Chrome', SAFARI: 'Safari' },
    systems: { IPHONE: 'iPhone', IPAD: 'iPad', ANDROID: 'Android', CHROMEOS: 'ChromeOS', WINDOWS: 'Windows', MACOS: 'Mac', LINUX: 'Linux' },
    device: (browser, system) => `${browser} auf ${system}`, unknown: 'Ein Gerät, das nicht sagt, was es ist', browser: 'Ein Browser',
    by: { LINK: 'Mit einem Link per E-Mail', PASSKEY: 'Mit Passkey', DEMO: 'Mit einem Klick, in der Vorführung', FOUNDING: 'Bei der Gründung der Organisation', SINGLE_SIGN_ON: 'Mit der Anmeldung Ihres Unternehmens' },
  },
  passkey: {
    title: 'Passkey', replaced: 'Ihr neuer Passkey ist eingerichtet; er gilt in 72 Stunden.', registered: 'Ihr Passkey ist eingerichtet.',
    leadOffice: 'Damit unterschreiben Sie Freigaben und Ablehnungen: mit Fingerabdruck, Gesicht oder dem Code Ihres Geräts. Das Unternehmen kann das nicht für Sie tun.',
    leadStaff: 'Melden Sie sich mit Fingerabdruck, Gesicht oder dem Code Ihres Geräts an statt mit einem Link per E-Mail.',
    none: 'Sie haben noch keinen', noneSentence: 'Solange Sie keinen einrichten, können Sie nichts freigeben und nichts ablehnen. Es dauert eine halbe Minute.', noneDemo: 'Anderswo lässt sich ohne ihn nichts freigeben und nichts ablehnen. In dieser Vorführung steht Ihr Klick dafür.',
    list: 'Ihre Passkeys', replace: 'Ersetzen', register: 'Passkey einrichten',
    after: 'Ein Ersatz gilt erst nach 72 Stunden, und wer neben Ihnen ein Amt hat, erfährt davon: Niemand übernimmt ein Amt mit einem gestohlenen Postfach.',
    since: 'Eingerichtet am', inUse: 'In Gebrauch', waits: 'Wartet', usable: 'Gilt jetzt', old: 'Ersetzt',
    takeBack: 'Zurücknehmen', takeBackTitle: 'Waren das nicht Sie?', takenBack: 'Der Ersatz ist zurückgenommen.',
    takeBackSentence: 'Sie zeigen den Passkey, der jetzt in Gebrauch ist, und der neue wird nie gültig. Kümmern Sie sich danach um Ihr Postfach: Vielleicht ist jemand eingedrungen.',
  },
} satisfies Twin<English>;
