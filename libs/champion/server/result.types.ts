import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A candidate’s line in the count.' })
export class ResultLine {
  @Field({ description: 'The UUID under which ballots approve this candidate; a recount needs it.' })
  key!: string;

  @Field({ description: 'The candidate.' })
  name!: string;

  @Field(() => Int, { description: 'On how many ballots they were approved.' })
  approvals!: number;

  @Field(() => Int, { description: 'Their place in the order of all candidates.' })
  place!: number;

  @Field({ description: 'Champion or alternate.' })
  elected!: boolean;

  @Field({ description: 'Still free to stand when the votes were counted (E2).' })
  stood!: boolean;

  @Field({ description: 'SHA-256 of seed, hash of all ballots and candidate: orders equal approvals, smallest first (E4).' })
  tieKey!: string;
}

@ObjectType({ description: 'A published count (E6).' })
export class ElectionResult {
  @Field({ description: 'Whether the roll was asked about its champion only (D11).' })
  confirmation!: boolean;

  @Field(() => Int, { description: 'How many stood on the frozen roll.' })
  electorate!: number;

  @Field(() => Int, { description: 'How many voted.' })
  voted!: number;

  @Field(() => Int, { description: 'How many ballots were for none of these.' })
  noneVotes!: number;

  @Field({ description: 'SHA-256 over all ballots.' })
  ballotsHash!: string;

  @Field({ description: 'The draw, now revealed.' })
  seed!: string;

  @Field({ description: 'Its SHA-256, published before anybody voted.' })
  seedCommitment!: string;

  @Field({ description: 'Whether equal approvals decided who is elected, or in which order.' })
  tieBroken!: boolean;

  @Field(() => Int, { description: 'How many could be elected.' })
  places!: number;

  @Field(() => Int, { description: 'Ballots are published when the electorate has at least this many.' })
  minimumPublished!: number;

  @Field(() => [ResultLine], { description: 'All candidates, in their order.' })
  lines!: ResultLine[];

  @Field({ description: 'The result in a few sentences.' })
  sentence!: string;
}

@ObjectType({ description: 'A ballot as it is published: nobody’s, but findable by its receipt (E5).' })
export class PublishedBallot {
  @Field({ description: 'SHA-256 of the receipt.' })
  receiptHash!: string;

  @Field(() => [String], { description: 'The names that it approves.' })
  approved!: string[];

  @Field(() => [String], { description: 'Their keys in the count.' })
  approvedKeys!: string[];

  @Field({ description: 'None of these.' })
  isNone!: boolean;
}
