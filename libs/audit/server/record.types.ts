import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How far what has happened is sealed: each event has its place in one tree, whose head is signed.' })
export class AuditRecord {
  @Field(() => Int, { description: 'How many events are sealed.' })
  size!: number;

  @Field(() => Date, { nullable: true, description: 'When the newest checkpoint was signed; null before the first.' })
  sealedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the oldest event that is not sealed yet happened; null when everything is.' })
  oldestUnsealed!: Date | null;

  @Field(() => String, { nullable: true, description: 'The newest checkpoint as it was signed (C2SP tlog-checkpoint): keep it, and nobody can cut the record before it without being found out.' })
  checkpoint!: string | null;

  @Field(() => String, { nullable: true, description: 'The public key that signs, as one word: name, id and key. As the server was told it (AUDIT_PUBLIC_KEY), not as the database says, where it was told.' })
  key!: string | null;

  @Field({ description: 'Whether one may take the whole record with one: auditors may.' })
  mayExport!: boolean;
}
