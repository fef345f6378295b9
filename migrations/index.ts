import { Kernel20261121100000 } from './20261121T1000-kernel.js';
import { Audit20261121100500 } from './20261121T1005-audit.js';
import { People20261121101000 } from './20261121T1010-people.js';
import { TouchPoint20261121102000 } from './20261121T1020-touch-point.js';
import { Council20261121103000 } from './20261121T1030-council.js';
import { Champion20261121104000 } from './20261121T1040-champion.js';
import { Decision20261121105000 } from './20261121T1050-decision.js';
import { Consent20261121105500 } from './20261121T1055-consent.js';
import { Notification20261121106000 } from './20261121T1060-notification.js';
import { MailLinksFirst20261121110000 } from './20261121T1100-mail-links-first.js';
import { ElectionRecord20261121111000 } from './20261121T1110-election-record.js';
import { Passkey20261121112000 } from './20261121T1120-passkey.js';
import { LimitedApproval20261121113000 } from './20261121T1130-limited-approval.js';
import { ContestedRecusal20261121114000 } from './20261121T1140-contested-recusal.js';
import { Postponement20261121115000 } from './20261121T1150-postponement.js';
import { Preferences20261122120000 } from './20261122T1200-preferences.js';
import { WhatTakesEffect20261122134000 } from './20261122T1340-what-takes-effect.js';
import { RollClosing20261122122000 } from './20261122T1220-roll-closing.js';
import { MissedClock20261122122500 } from './20261122T1225-missed-clock.js';
import { AddressChange20261122120100 } from './20261122T1201-address-change.js';
import { Register20261122128000 } from './20261122T1280-register.js';
import { EmergencyAct20261122128100 } from './20261122T1281-emergency-act.js';
import { Report20261122128200 } from './20261122T1282-report.js';
import { Search20261122132000 } from './20261122T1320-search.js';
import { Action20261122126000 } from './20261122T1260-action.js';
import { TouchPointPage20261122130000 } from './20261122T1300-touch-point-page.js';
import { TestMail20261122120200 } from './20261122T1202-test-mail.js';
import { Evidence20261122124000 } from './20261122T1240-evidence.js';
import { Notices20261122132100 } from './20261122T1321-notices.js';
import { HandOverItem20261122120300 } from './20261122T1203-hand-over-item.js';
import { VotingMethods20261122135000 } from './20261122T1350-voting-methods.js';
import { Objection20261122136000 } from './20261122T1360-objection.js';
import { ConditionsLinksPauses20261122137000 } from './20261122T1370-conditions-links-pauses.js';
import { RunningClocks20261122138000 } from './20261122T1380-running-clocks.js';
import { ToldOfFinality20261122139000 } from './20261122T1390-told-of-finality.js';
import { Weekly20261122132200 } from './20261122T1322-weekly.js';
import { AnsweredLinks20261122120400 } from './20261122T1204-answered-links.js';
import { Discussion20261122124500 } from './20261122T1245-discussion.js';
import { Scorecard20261122201000 } from './20261122T2010-scorecard.js';
import { AwaitedMailFirst20261122150000 } from './20261122T1500-awaited-mail-first.js';
import { Growth20261122140000 } from './20261122T1400-growth.js';
import { OrganizationLanguage20261122170000 } from './20261122T1700-organization-language.js';
import { Summit20261122202000 } from './20261122T2020-summit.js';
import { Belief20261122203000 } from './20261122T2030-belief.js';
import { Plan20261122204000 } from './20261122T2040-plan.js';
import { RetiredTouchPoint20261122190000 } from './20261122T1900-retired-touch-point.js';
import { Meeting20261122211000 } from './20261122T2110-meeting.js';
import { CouncilVersion20261123000000 } from './20261123T0000-council-version.js';
import { OwnReports20261123001000 } from './20261123T0010-own-reports.js';
import { MeetingNow20261123020000 } from './20261123T0200-meeting-now.js';
import { PlanReview20261123010000 } from './20261123T0100-plan-review.js';
import { Minutes20261123021000 } from './20261123T0210-minutes.js';
import { LineDecision20261123011000 } from './20261123T0110-line-decision.js';
import { CalendarFeed20261123022000 } from './20261123T0220-calendar-feed.js';
import { Element20261123012000 } from './20261123T0120-element.js';
import { MeetingAction20261123040000 } from './20261123T0400-meeting-action.js';
import { Record20261123050000 } from './20261123T0500-record.js';
import { EndedInvitations20261123041000 } from './20261123T0410-ended-invitations.js';
import { LineFigure20261123030000 } from './20261123T0300-line-figure.js';
import { ReviewRule20261123031000 } from './20261123T0310-review-rule.js';
import { NarrowerGrants20261123080000 } from './20261123T0800-narrower-grants.js';
import { Turns20261123100000 } from './20261123T1000-turns.js';
import { SessionDevice20261123090000 } from './20261123T0900-session-device.js';
import { PlanReminders20261123070000 } from './20261123T0700-plan-reminders.js';
import { ApiToken20261123091000 } from './20261123T0910-api-token.js';
import { Era20261123110000 } from './20261123T1100-era.js';
import { AnswerWithItsKey20261123120000 } from './20261123T1200-answer-with-its-key.js';
import { Webhook20261123101000 } from './20261123T1010-webhook.js';
import { SingleSignOn20261123092000 } from './20261123T0920-single-sign-on.js';
import { Viewers20261123133000 } from './20261123T1330-viewers.js';
import { TickByDecision20261123134000 } from './20261123T1340-tick-by-decision.js';

/** Every step in its order. A step is never edited once it has landed: the next one changes what it made. */
export const migrations = [
  Kernel20261121100000,
  Audit20261121100500,
  People20261121101000,
  TouchPoint20261121102000,
  Council20261121103000,
  Champion20261121104000,
  Decision20261121105000,
  Consent20261121105500,
  Notification20261121106000,
  MailLinksFirst20261121110000,
  ElectionRecord20261121111000,
  Passkey20261121112000,
  LimitedApproval20261121113000,
  ContestedRecusal20261121114000,
  Postponement20261121115000,
  Preferences20261122120000,
  WhatTakesEffect20261122134000,
  RollClosing20261122122000,
  MissedClock20261122122500,
  AddressChange20261122120100,
  Register20261122128000,
  Search20261122132000,
  Action20261122126000,
  TouchPointPage20261122130000,
  TestMail20261122120200,
  Evidence20261122124000,
  Notices20261122132100,
  HandOverItem20261122120300,
  EmergencyAct20261122128100,
  VotingMethods20261122135000,
  Objection20261122136000,
  ConditionsLinksPauses20261122137000,
  RunningClocks20261122138000,
  ToldOfFinality20261122139000,
  Weekly20261122132200,
  AnsweredLinks20261122120400,
  Discussion20261122124500,
  Report20261122128200,
  Scorecard20261122201000,
  AwaitedMailFirst20261122150000,
  Growth20261122140000,
  OrganizationLanguage20261122170000,
  Summit20261122202000,
  Belief20261122203000,
  Plan20261122204000,
  RetiredTouchPoint20261122190000,
  Meeting20261122211000,
  CouncilVersion20261123000000,
  OwnReports20261123001000,
  MeetingNow20261123020000,
  PlanReview20261123010000,
  Minutes20261123021000,
  LineDecision20261123011000,
  CalendarFeed20261123022000,
  Element20261123012000,
  MeetingAction20261123040000,
  Record20261123050000,
  EndedInvitations20261123041000,
  LineFigure20261123030000,
  ReviewRule20261123031000,
  NarrowerGrants20261123080000,
  Turns20261123100000,
  SessionDevice20261123090000,
  PlanReminders20261123070000,
  ApiToken20261123091000,
  Era20261123110000,
  AnswerWithItsKey20261123120000,
  Webhook20261123101000,
  SingleSignOn20261123092000,
  Viewers20261123133000,
  TickByDecision20261123134000,
];
