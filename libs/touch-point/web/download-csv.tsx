import { writeTouchPoints } from '@tribune/touch-point/domain';
import { Button, Menu } from '@tribune/ui';
import type { Stage } from './touch-point.documents.js';
import { texts } from './touch-point.texts.js';

/** All touch points as the file that the import reads. It is made here, from what the page knows: it leaves nothing behind on a server. */
export function DownloadCsv({ stages }: { stages: readonly Stage[] }) {
  const { download, excel, plain } = texts.actions;
  return (
    <Menu placement="bottom-start" target={<Button>{download}</Button>} entries={[
      { kind: 'act', label: excel, onPress: () => save(stages, true) },
      { kind: 'act', label: plain, onPress: () => save(stages, false) },
    ]} />
  );
}

function save(stages: readonly Stage[], byteOrderMark: boolean): void {
  const drafts = stages.flatMap((stage) => stage.touchPoints.map((touchPoint) => ({ ...touchPoint, stage: stage.name, ownerFunction: touchPoint.ownerFunction ?? '' })));
  const address = URL.createObjectURL(new Blob([writeTouchPoints(drafts, { byteOrderMark })], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: texts.actions.fileName });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
