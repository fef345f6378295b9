import { graphql, type ResultOf } from '@tribune/kernel/web';

export const RecordQuery = graphql(`
  query AuditRecord {
    auditRecord { size sealedAt oldestUnsealed checkpoint key mayExport }
  }
`);

export type SealedRecord = NonNullable<ResultOf<typeof RecordQuery>['auditRecord']>;
