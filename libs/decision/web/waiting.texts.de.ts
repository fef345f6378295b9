import { formatCount, type Twin } from '@tribune/ui/words';
import type { English } from './waiting.texts.js';

export const german = {
  numbered: (number) => `Entscheidung ${number}`,
  waiting: {
    rest: 'Danach',
    since: 'Wartet seit',
    due: { APPROVE: 'Ihre Zeit', VOTE: 'Abstimmung endet', CONFIRM_BALLOT: 'Abstimmung endet', OPEN_VOTE: 'Beginnt von selbst', SECOND: 'Fällig', PROPOSE: 'Fällig', ADOPT: 'Fällig', JUDGE_RECUSAL: 'Abstimmung endet', ANSWER_OBJECTION: 'Dann entscheiden die anderen', JUDGE_OBJECTION: 'Endet', END_OBJECTION: 'Fällig', VOTE_BY_PROXY: 'Abstimmung endet', SUPERSEDE: 'Fällig', CONSENT_TO_NOMINATION: 'Nominierung endet', VOTE_IN_ELECTION: 'Wahl endet', DO_ACTION: 'Fällig', REVIEW_OUTCOME: 'Überprüfung bis', HAND_OVER: 'Fällig', DECIDE_EMERGENCY: 'Endet', ANSWER_REPORT: 'Fällig', PREPARE_SUMMIT: 'Gipfel beginnt', SEAL_BELIEFS: 'Bis', REVIEW_PLAN: 'Bis', COMMENT_ON_PLAN: 'Bis', CHECK_LINE: 'Fällig', JOIN_MEETING: 'Beginnt', DECIDE_CORRECTION: 'Fällig' },
    kinds: {
      APPROVE: 'Ihre Freigabe', VOTE: 'Ihre Stimme', CONFIRM_BALLOT: 'Ihre Stimme, noch einmal', OPEN_VOTE: 'Eine Abstimmung zu eröffnen', SECOND: 'Ein Vorschlag zu unterstützen', PROPOSE: 'Ihr Entwurf', ADOPT: 'Ein Text der Fürsprache zu übernehmen', JUDGE_RECUSAL: 'Eine bestrittene Befangenheit', ANSWER_OBJECTION: 'Ein Einwand zu beantworten', JUDGE_OBJECTION: 'Über einen Einwand zu entscheiden', END_OBJECTION: 'Ihr Einwand', VOTE_BY_PROXY: 'Eine Stimme in Vollmacht', SUPERSEDE: 'Eine gebrochene Bedingung',
      CONSENT_TO_NOMINATION: 'Sie sind nominiert', VOTE_IN_ELECTION: 'Ihre Stimme bei einer Wahl', DO_ACTION: 'Ihre Maßnahme', REVIEW_OUTCOME: 'Ein Ergebnis zu überprüfen', HAND_OVER: 'Jemand ist gegangen', DECIDE_EMERGENCY: 'Ohne Freigabe getan', ANSWER_REPORT: 'Eine Änderung wurde gemeldet', PREPARE_SUMMIT: 'Vor einem Gipfel', SEAL_BELIEFS: 'Ihre Einschätzung', REVIEW_PLAN: 'Ein Plan zu prüfen', COMMENT_ON_PLAN: 'Ein Plan, ehe er freigegeben wird', CHECK_LINE: 'Der Plan hat sich geändert', JOIN_MEETING: 'Eine Sitzung', DECIDE_CORRECTION: 'Ein Protokoll zu berichtigen',
    },
    acts: { APPROVE: 'Lesen und antworten', VOTE: 'Lesen und abstimmen', CONFIRM_BALLOT: 'Ansehen, was sich geändert hat', OPEN_VOTE: 'Hingehen und eröffnen', SECOND: 'Lesen und unterstützen', PROPOSE: 'Fertigstellen', ADOPT: 'Lesen und übernehmen', JUDGE_RECUSAL: 'Lesen und entscheiden', ANSWER_OBJECTION: 'Lesen und antworten', JUDGE_OBJECTION: 'Lesen und entscheiden', END_OBJECTION: 'Lesen und entscheiden', VOTE_BY_PROXY: 'Lesen und abstimmen', SUPERSEDE: 'Lesen und vorschlagen', CONSENT_TO_NOMINATION: 'Antworten', VOTE_IN_ELECTION: 'Wählen', DO_ACTION: 'Maßnahme ansehen', REVIEW_OUTCOME: 'Lesen und überprüfen', HAND_OVER: 'Übergeben', DECIDE_EMERGENCY: 'Lesen und vorschlagen', ANSWER_REPORT: 'Lesen und antworten', PREPARE_SUMMIT: 'Lesen und vorbereiten', SEAL_BELIEFS: 'Sagen, was Sie glauben', REVIEW_PLAN: 'Lesen und prüfen', COMMENT_ON_PLAN: 'Plan lesen', CHECK_LINE: 'Ansehen, was sich geändert hat', JOIN_MEETING: 'Zur Sitzung', DECIDE_CORRECTION: 'Lesen und entscheiden' },
    yourTimeOver: 'vorbei; auch die Stellvertretung darf antworten', propose: 'Vorschlagen',
    unread: (count) => formatCount(count, 'neuer Beitrag', 'neue Beiträge'),
    loading: 'Was auf Sie wartet, wird geladen',
    empty: 'Nichts wartet auf Sie',
    emptySentence: 'Beginnt eine Abstimmung, wird eine Freigabe erbeten oder braucht Sie eine Wahl, steht es hier mit seiner Frist. Wartet etwas auf Sie allein, bekommen Sie eine E-Mail.',
    emptyAction: 'Alle Entscheidungen ansehen',
    customers: { emptySentence: 'Braucht Sie eine Wahl, steht es hier mit seiner Frist, und Sie bekommen eine E-Mail.', emptyAction: 'Wahlen ansehen' },
  },
} satisfies Twin<English>;
