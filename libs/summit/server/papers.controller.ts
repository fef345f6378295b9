import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, idInFile, PAPERS, pdfOf, spoken, Turns, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, whoAsks } from '@tribune/people/server';
import type { Request, Response } from 'express';
import { planPaper, type ApprovedPlan } from './plan-paper.js';
import { PlanStore } from './plan.store.js';
import { ReviewStore } from './review.store.js';
import { SummitStore } from './summit.store.js';

/** The approved plan as PDF: to whoever may see the summit at this moment, and to nobody else. Not there, not yours and not approved are one answer. */
@Controller('papers/plan')
export class PapersController {
  constructor(
    private readonly database: Database,
    private readonly summits: SummitStore,
    private readonly plan: PlanStore,
    private readonly reviews: ReviewStore,
    private readonly people: PeopleStore,
    private readonly turns: Turns,
  ) {}

  @Get(':file')
  async file(@Param('file') file: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const actor = await whoAsks(this.database, request.headers.cookie);
    await this.turns.demandFile(PAPERS, { actor, req: request, res: response });
    const id = idInFile('Summit', file);
    const approved = actor && id ? await this.approved(actor, { actor, loaders: new Map() }, id) : null;
    if (!actor || !approved) throw new NotFoundException();
    response.set({ 'cache-control': 'private, no-cache', 'content-disposition': 'inline; filename="plan.pdf"', vary: 'cookie, accept-language' });
    response.type('application/pdf').send(await pdfOf(planPaper(approved, await this.people.organization(actor), spoken())));
  }

  private async approved(actor: Actor, context: GraphQLContext, id: string): Promise<ApprovedPlan | null> {
    const summit = await this.summits.find(actor, context, id);
    const versions = summit ? await this.plan.versions(actor, context, summit.uuid) : [];
    const version = versions.find(({ isApproved }) => isApproved);
    const review = version && (await this.reviews.of(actor, context, version));
    if (!summit || !version || !review?.endedAt) return null;
    const [lines, sponsor, ...people] = await Promise.all([this.plan.linesOf(actor, context, version), this.people.known(actor, context, summit.sponsorUuid), ...review.reviewRows.map(({ personUuid }) => this.people.known(actor, context, personUuid))]);
    const names = new Map(people.map(({ uuid, name }) => [uuid, name]));
    return { summit, sponsor: sponsor.name, number: version.number, latest: versions[0]?.number ?? version.number, lines, review: Object.assign(review, { endedAt: review.endedAt }), nameOf: (uuid) => names.get(uuid) ?? '' };
  }
}
