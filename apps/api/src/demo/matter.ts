import { bodyOf, EMPTY_BODY, type BodyFields } from '@tribune/decision/domain';
import { mentionsIn, type Namable } from '@tribune/discussion/domain';
import type { Company } from './company.js';
import { attach, type Piece } from './evidence.js';

/** What a scene fills in; everything else of a revision is empty, and customers are affected unless it says why not. */
export interface Words extends Pick<BodyFields, 'title' | 'whatChanges' | 'easier' | 'background'>, Partial<Pick<BodyFields, 'measures' | 'conditions' | 'amounts' | 'effectiveOn' | 'reviewOn' | 'embargoUntil' | 'supersedesIds' | 'options'>> {
  readonly touchPoints: readonly string[];
  readonly unaffectedBecause?: string;
  /** A final decision whose place it takes; known once that one was drafted. */
  readonly supersedes?: Matter;
}

type Choice = 'AGREE' | 'ABSTAIN' | 'OBJECT';
type Play = () => Promise<unknown>;

/** One decision on its way. Each method gives a scene's play; each play is one act of one person, through the product's own functions. */
export class Matter {
  private id = '';
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
    const { stage, councilId, ruleId } = this.company;
    this.id = await stage.value<string>('select decision.draft_decision($1, $2, $3, $4)', [await this.company.as(this.author), councilId, this.body, ruleId(this.rule)]);
  };

  propose = (): Play => this.act('propose_decision', this.author);
  second = (by: string): Play => this.act('second_decision', by);
  open = (by: string): Play => this.act('open_vote', by);
  withdraw = (): Play => this.act('withdraw_decision', this.author);
  recuse = (by: string, reason: string): Play => this.act('recuse', by, () => [reason]);
  vote = (by: string, choice: Choice, reason = ''): Play => this.act('cast_ballot', by, () => [this.revision, choice, reason]);

  amend = (by: string, kind: 'MATERIAL' | 'EDITORIAL', changes: Partial<Words>, note: string): Play => async () => {
    this.words = { ...this.words, ...changes };
    this.body = this.bodyNow();
    await this.act('amend_decision', by, () => [this.revision, kind, this.body, note])();
    this.revision += 1;
  };

  approve = (by: string, withoutDossierBecause: string, note = ''): Play => this.answer('approve_decision', by, ['APPROVE', withoutDossierBecause, note]);
  waive = (by: string, withoutDossierBecause: string, note = ''): Play => this.answer('approve_decision', by, ['WAIVE', withoutDossierBecause, note]);
  refuse = (by: string, interest: string, evidence: string, alternative: string): Play => this.answer('refuse_decision', by, [interest, evidence, alternative]);

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

  private act = (name: string, by: string, more: () => unknown[] = () => []): Play => async () => this.call(name, await this.company.as(by), more());

  private answer = (name: string, by: string, more: unknown[]): Play => async () => {
    const hash = await this.company.stage.value<Buffer>('select kernel.text_hash($1)', [this.body]);
    await this.call(name, await this.company.freshly(by), [this.company.customersId, this.revision, hash, ...more]);
  };

  private async call(name: string, token: string, more: unknown[]): Promise<void> {
    const values = [token, this.id, ...more];
    await this.company.stage.value(`select decision.${name}(${values.map((_, at) => `$${at + 1}`).join(', ')})`, values).catch((error: Error) => {
      throw new Error(`${name}, “${this.words.title}”: ${error.message}`, { cause: error });
    });
  }

  private bodyNow(): string {
    const { touchPoints, unaffectedBecause, supersedes, ...prose } = this.words;
    const { customersId, touchPointId } = this.company;
    return bodyOf({
      ...EMPTY_BODY,
      ...prose,
      ...(supersedes && { supersedesIds: [supersedes.id] }),
      touchPointIds: touchPoints.map(touchPointId),
      stances: [unaffectedBecause ? { constituencyId: customersId, stance: 'UNAFFECTED', reason: unaffectedBecause } : { constituencyId: customersId, stance: 'AFFECTS' }],
    });
  }
}

/** A date so many days from the one on which the demonstration is made. */
export const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
export const euros = (label: string, amount: number) => ({ label, currency: 'EUR', minorUnits: amount * 100 });
