import { learn } from '@tribune/ui/words';

/** Takes German twins in by their names: libs/decision/web/writing.texts.de.ts is "decision/writing". */
export function learnAll(twins: Record<string, object>): void {
  for (const [path, twin] of Object.entries(twins)) learn(nameOf(path), twin);
}

function nameOf(path: string): string {
  const [area = 'web'] = /(?<=libs\/)[^/]+/.exec(path) ?? [];
  return `${area}/${path.replace(/^.*\//, '').replace('.texts.de.ts', '')}`;
}
