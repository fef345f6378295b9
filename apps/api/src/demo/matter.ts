import { bodyOf, EMPTY_BODY, type BodyFields } from '@tribune/decision/domain';
import { mentionsIn, type Namable } from '@tribune/discussion/domain';
import type { Company } from './company.js';
import { attach, type Piece } from './evidence.js';

/** What a scene fills in; everything else of a revision is empty, and customers are affected unless it says why not. */
export interface Words extends Pick<BodyFields, 'title' | 'whatChanges' | 'easier' | 'background'>, Partial<Pick<BodyFields, 'measures' | 'conditions' | 'amounts' | 'effectiveOn' | 'reviewOn' | 'embargoUntil' | 'options'>> {
  readonly touchPoints: readonly string[];
  /** Why it does not affect the customers, or the employees, where it does not. */
  readonly unaffectedBecause?: string;
  readonly staffUnaffectedBecause?: string;
  /** What it takes the place of. */
  readonly supersedes?: Matter;
}
/** How long an approval holds, and on what it rests. */
interface Limits {
  readonly until?: string;
  readonly while?: string;
}

export type Choice = 'AGREE' | 'ABSTAIN' | 'OBJECT';
type Play = () => Promise<unknown>;

/** One decision on its way. Each method gives a scene's play; each play is one act of one person, through the product's own functions. */
export class Matter {
  id = '';
  private readonly objections = new Map<string, string>();
  private readonly evidence = new Map<string, string>();
  private readonly contributions = new Map<string, string>();
  private revision = 1;
  private body = '';

  constructor(
    private readonly company: Company,
    private readonly author: string,
    private words: Words,
    private readonly rule = 'Majority',
  ) {}

  draft = (): Play => async () => {
    this.body = this.bodyNow();
    const { stage, councilOf, ruleId } = this.company;
    const council = councilOf(this.author);
    this.id = await stage.value<string>('select decision.draft_decision($1, $2, $3, $4)', [await this.company.as(this.author), council, this.body, ruleId(council, this.rule)]);
  };

  propose = (): Play => this.act('propose_decision', this.author);
  second = (by: string): Play => this.act('second_decision', by);
  open = (by: string): Play => this.act('open_vote', by);
  withdraw = (): Play => this.act('withdraw_decision', this.author);
  recuse = (by: string, reason: string): Play => this.act('recuse', by, () => [reason]);
  vote = (by: string, choice: Choice, reason = ''): Play => this.act('cast_ballot', by, () => [this.revision, choice, reason]);

  rank = (by: string, ...ranking: readonly string[]): Play => this.act('cast_ballot', by, () => [this.revision, 'RANK', '', ranking]);
  voteFor = (by: string, giver: string, choice: Choice, reason = ''): Play => this.act('cast_ballot', by, () => [this.revision, choice, reason, null, this.company.personId(giver)]);
  giveProxy = (by: string, holder: string): Play => async () =>
    this.company.stage.value('select decision.give_proxy($1, $2, $3, $4)', [await this.company.as(by), this.company.councilOf(by), this.company.personId(holder), this.id]);

  object = (by: string, harm: string, toWhom: string, evidence: string, change: string): Play => async () => {
    this.objections.set(by, await this.call('raise_objection', await this.company.as(by), [this.id, this.revision, harm, toWhom, evidence, change]));
  };
  reply = (by: string, objector: string, words: string): Play => async () => this.call('answer_objection', await this.company.as(by), [this.objections.get(objector), words]);
  putToOthers = (by: string, objector: string): Play => async () => this.call('open_overruling', await this.company.as(by), [this.objections.get(objector)]);
  judge = (by: string, objector: string, overrules: boolean): Play => async () => this.call('judge_objection', await this.company.as(by), [this.objections.get(objector), overrules]);

  amend = (by: string, kind: 'MATERIAL' | 'EDITORIAL', changes: Partial<Words>, note: string): Play => async () => {
    this.words = { ...this.words, ...changes };
    this.body = this.bodyNow();
    await this.act('amend_decision', by, () => [this.revision, kind, this.body, note])();
    this.revision += 1;
  };

  approve = (by: string, withoutDossierBecause: string, note = '', { until, while: holds }: Limits = {}): Play => this.answer('approve_decision', by, () => ['APPROVE', withoutDossierBecause, note, until ?? null, holds ?? null]);
  waive = (by: string, withoutDossierBecause: string, note = ''): Play => this.answer('approve_decision', by, () => ['WAIVE', withoutDossierBecause, note]);
  /** As an approval would be given, if the text said this instead. */
  condition = (by: string, why: string, changes: Partial<Words>): Play => this.answer('set_condition', by, () => [why, this.bodyOf({ ...this.words, ...changes })]);
  pause = (by: string, days: number, because: string): Play => this.act('pause_clock', by, () => [this.company.seatOf(by), days, because]);
  /** What the approval rested on does not hold any longer. */
  reportBroken = (by: string, what: string): Play => async () => {
    const approval = await this.company.stage.value('select id from decision.approval where decision_id = $1 and constituency_id = $2 and live', [this.id, this.company.seatOf(by)]);
    await this.call('report_broken_condition', await this.company.as(by), [approval, what]);
  };
  link = (by: string, other: Matter, because: string): Play => async () => this.call('link_decisions', await this.company.as(by), [this.company.seatOf(by), [this.id, other.id], because]);
  refuse = (by: string, interest: string, evidence: string, alternative: string): Play => this.answer('refuse_decision', by, () => [interest, evidence, alternative]);

  attach = (by: string, piece: Piece): Play => async () => {
    this.evidence.set(piece.said.title ?? '', await attach(this.company, await this.company.as(by), this.id, piece));
  };

  withdrawEvidence = (by: string, title: string, reason: string): Play => async () => this.company.stage.value('select evidence.withdraw_evidence($1, $2, $3)', [await this.company.as(by), this.evidence.get(title), reason]);

  /** To those inside; `answering` is how the contribution begins that it answers. Who is named gets a mail, as everywhere. */
  say = (by: string, text: string, answering?: string): Play => async () => {
    const said = [...this.contributions].find(([words]) => answering !== undefined && words.startsWith(answering))?.[1] ?? null;
    if (answering && !said) throw new Error(`Nobody has said “${answering}”`);
    const { stage, organizationId } = this.company;
    const inside = text.includes('@') ? await stage.rows<Namable>('select id, name from people.person where organization_id = $1', [organizationId]) : [];
    // who speaks has read what was said before
    if (this.contributions.size > 0) await stage.value('select discussion.mark_discussion_read($1, $2, $3)', [await this.company.as(by), this.id, [...this.contributions.values()]]);
    this.contributions.set(text, await stage.value('select discussion.contribute($1, $2, $3, $4, $5)', [await this.company.as(by), this.id, text, said, mentionsIn(text, inside)]));
  };

  private act = (name: string, by: string, more: () => unknown[] = () => []): Play => async () => this.call(name, await this.company.as(by), [this.id, ...more()]);

  /** To the bytes that stand when it is given. */
  private answer = (name: string, by: string, more: () => unknown[]): Play => async () => {
    const [standing] = await this.company.stage.rows<{ revision: number; hash: Buffer }>(
      'select r.revision, r.body_hash as hash from decision.decision d join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision where d.id = $1',
      [this.id],
    );
    await this.call(name, await this.company.freshly(by), [this.id, this.company.seatOf(by), standing?.revision, standing?.hash, ...more()]);
  };

  private async call<T>(name: string, token: string, more: unknown[]): Promise<T> {
    const values = [token, ...more].filter((value) => value !== undefined);
    return this.company.stage.value<T>(`select decision.${name}(${values.map((_, at) => `$${at + 1}`).join(', ')})`, values).catch((error: Error) => {
      throw new Error(`${name}, “${this.words.title}”: ${error.message}`, { cause: error });
    });
  }

  private bodyNow = (): string => this.bodyOf(this.words);

  private bodyOf({ touchPoints, unaffectedBecause, staffUnaffectedBecause, supersedes, ...prose }: Words): string {
    const { customersId, employeesId, touchPointId } = this.company;
    return bodyOf({
      ...EMPTY_BODY,
      ...prose,
      supersedesIds: supersedes ? [supersedes.id] : [],
      touchPointIds: touchPoints.map(touchPointId),
      stances: [stanceOf(customersId, unaffectedBecause), stanceOf(employeesId, staffUnaffectedBecause)],
    });
  }
}

const stanceOf = (constituencyId: string, reason?: string) => (reason ? ({ constituencyId, stance: 'UNAFFECTED', reason } as const) : ({ constituencyId, stance: 'AFFECTS' } as const));

/** A date so many days from the one on which the demonstration is made. */
export const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
export const euros = (label: string, amount: number) => ({ label, currency: 'EUR', minorUnits: amount * 100 });
