import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { DecisionStore } from '@tribune/decision/server';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { Database, fromNodeId } from '@tribune/kernel/server';
import { whoAsks } from '@tribune/people/server';
import type { Request, Response } from 'express';
import { EvidenceStore, type PictureFile } from './evidence.store.js';

/** Pictures of evidence, as files: to whoever may see the decision at this moment, and to nobody else. Not there and not yours are one answer. */
@Controller('pictures')
export class PictureController {
  constructor(
    private readonly database: Database,
    private readonly decisions: DecisionStore,
    private readonly evidence: EvidenceStore,
  ) {}

  @Get(':id')
  async picture(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const actor = await whoAsks(this.database, request.headers.cookie);
    const picture = actor && (await this.seen(actor, id));
    if (!picture) throw new NotFoundException();
    const tag = `"${picture.hash}"`;
    // kept by the browser, but asked for anew each time: who may no longer see it gets no "unchanged"
    response.set({ etag: tag, 'cache-control': 'private, no-cache', 'x-content-type-options': 'nosniff', 'content-security-policy': `default-src 'none'; sandbox`, 'content-disposition': 'inline', vary: 'cookie' });
    if (request.headers['if-none-match'] === tag) return void response.status(304).end();
    response.type(picture.type).send(picture.bytes);
  }

  private async seen(actor: Actor, id: string): Promise<PictureFile | null> {
    const picture = await this.evidence.picture(actor, evidenceId(id));
    return picture && (await this.decisions.find(actor, { actor, loaders: new Map() }, picture.decisionId)) ? picture : null;
  }
}

function evidenceId(id: string): string {
  try {
    return fromNodeId('Evidence', id);
  } catch (error) {
    if (error instanceof Refused) throw new NotFoundException();
    throw error;
  }
}
