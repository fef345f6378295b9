import { hasRole, NotTherePage, useSession } from '@tribune/kernel/web';
import { Page, Segmented, useColourScheme } from '@tribune/ui';
import { acting } from './acting.js';
import { asking } from './asking.js';
import { data } from './data.js';
import { foundations } from './foundations.js';
import { frame } from './frame.js';
import { GroupOf } from './specimen.js';
import { standing } from './standing.js';
import { states } from './states.js';
import styles from './specimen.module.css';
import { words } from './words.js';

const groups = [foundations, frame, words, standing, acting, asking, data, states];

/** Every component of libs/ui with something true to life in it: for administrators, and in a demonstration for everybody. */
export function GalleryPage() {
  const { session, installation, loading } = useSession();
  if (loading) return null;
  return installation?.demo || (session && hasRole(session, 'ADMIN')) ? <Gallery /> : <NotTherePage />;
}

function Gallery() {
  const [scheme, setScheme] = useColourScheme();
  return (
    <Page
      title="The design system"
      lead="Every part that screens are made of, in every state, with when to take it. Paper and ink: one type scale, one spacing scale, and colours that always mean the same. Only what is final is solid."
      actions={<Segmented label="Appearance" value={scheme} onChange={setScheme} options={[{ value: 'light', label: 'Light' }, { value: 'dark', label: 'Dark' }, { value: 'auto', label: 'As the device' }]} />}
    >
      <nav aria-label="Components">
        <ul className={styles.index}>
          {groups.map(({ id, title, specimens }) => (
            <li key={id}>
              <a className={styles.group} href={`#${id}`}>{title}</a>
              <ul>{specimens.map(({ name }) => <li key={name}><a href={`#${name}`}>{name}</a></li>)}</ul>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map((group) => <GroupOf key={group.id} group={group} />)}
    </Page>
  );
}
