import { Page, Segmented, useColourScheme } from '@tribune/ui';
import { Acting } from './acting.js';
import { DataAndFiles } from './data-and-files.js';
import { Fields } from './fields.js';
import { Foundations } from './foundations.js';
import { States } from './states.js';
import { Standing } from './standing.js';

/** Every component of libs/ui with something true-to-life in it; in development only. */
export function GalleryPage() {
  const [scheme, setScheme] = useColourScheme();
  return (
    <Page
      title="The design system"
      lead="Paper and ink: one type scale, one spacing scale, and colours that always mean the same. Only what is final is solid."
      actions={
        <Segmented label="Appearance" value={scheme} onChange={setScheme} options={[{ value: 'light', label: 'Light' }, { value: 'dark', label: 'Dark' }, { value: 'auto', label: 'As the device' }]} />
      }
    >
      <Foundations />
      <Standing />
      <Acting />
      <Fields />
      <DataAndFiles />
      <States />
    </Page>
  );
}
