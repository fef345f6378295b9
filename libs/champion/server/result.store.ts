import { Injectable } from '@nestjs/common';
import { sayResult } from '@tribune/champion/domain';
import type { Actor } from '@tribune/kernel/domain';
import { Database, loader, spoken, type GraphQLContext } from '@tribune/kernel/server';
import { ElectionResult, PublishedBallot, ResultLine } from './result.types.js';

type Organization = Pick<Actor, 'organizationId'>;
type Document = Omit<ElectionResult, 'sentence'>;

/** What has been published. Whoever reaches an election, by its roll or by a card, reads its result; there is nothing personal in it. */
@Injectable()
export class ResultStore {
  constructor(private readonly database: Database) {}

  /** Null until it is published. */
  async ofElection(actor: Actor, context: GraphQLContext, electionId: string): Promise<ElectionResult | null> {
    return loader(context, 'result', (ids) => this.results(actor, ids)).load(electionId);
  }

  async ofCard(organization: Organization, electionId: string): Promise<ElectionResult | null> {
    return (await this.results(organization, [electionId])).get(electionId) ?? null;
  }

  /** By receipt hash; none before publication, or when the electorate is below the declared minimum (E6). */
  async ballots(organization: Organization, electionId: string): Promise<PublishedBallot[]> {
    return this.database.as(organization, async (tx) => {
      const ballots = await tx.query<{ receiptHash: string; approvedKeys: string[]; isNone: boolean }[]>(
        'select receipt_hash as "receiptHash", approved as "approvedKeys", is_none as "isNone" from champion.published_ballots($1, $2)',
        [organization.organizationId, electionId],
      );
      const people = await tx.query<{ id: string; name: string }[]>(
        'select p.id, p.name from champion.nominee n join people.person p on p.organization_id = n.organization_id and p.id = n.person_id where n.organization_id = $1 and n.election_id = $2',
        [organization.organizationId, electionId],
      );
      const names = new Map(people.map(({ id, name }) => [id, name]));
      return ballots.map((ballot) => Object.assign(new PublishedBallot(), ballot, { approved: ballot.approvedKeys.map((key) => names.get(key) ?? key) }));
    });
  }

  private async results(organization: Organization, ids: readonly string[]): Promise<Map<string, ElectionResult>> {
    const rows = await this.database.as(organization, (tx) =>
      tx.query<{ id: string; document: Document | null }[]>('select id, champion.published_result($1, id) as document from unnest($2::uuid[]) id', [organization.organizationId, ids]),
    );
    return new Map(rows.flatMap(({ id, document }) => (document ? [[id, resultOf(document)] as const] : [])));
  }
}

const resultOf = (document: Document): ElectionResult =>
  Object.assign(new ElectionResult(), document, { lines: document.lines.map((line) => Object.assign(new ResultLine(), line)), sentence: sayResult(document, spoken()) });
