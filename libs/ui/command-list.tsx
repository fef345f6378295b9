import { IconSearch, IconX } from './icons/index.js';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { ScreenReaderOnly } from './screen-reader-only.js';
import { texts } from './ui.texts.js';
import styles from './command-list.module.css';

export interface CommandOption {
  id: string;
  title: string;
  /** Small words in front of the title, such as a number. */
  above?: string | undefined;
  detail?: string | undefined;
  icon?: ReactNode;
  trailing?: ReactNode;
  onChoose: () => void;
}
export interface CommandGroup { label: string; options: readonly CommandOption[] }

export interface CommandListProps {
  /** What the dialog is called. */
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  groups: readonly CommandGroup[];
  /** Said to a screen reader whenever the list has changed, and shown where it is empty. */
  status: string;
  /** At the foot: which keys do what. */
  foot?: ReactNode;
  onClose: () => void;
}

/** One field over the page, with a list below it that arrows walk through and Enter chooses from (ARIA combobox with a grouped listbox). */
export function CommandList({ label, placeholder, value, onChange, groups, status, foot, onClose }: CommandListProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const base = useId();
  const options = groups.flatMap((group) => group.options);
  const [chosen, setChosen] = useState('');
  const at = Math.max(0, options.findIndex(({ id }) => id === chosen));
  const active = options[at];
  const idOf = (id: string) => `${base}${id}`;
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (active) document.getElementById(`${base}${active.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, base]);

  const move = (to: number) => setChosen(options[(to + options.length) % options.length]?.id ?? '');
  const press = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: Math.min(options.length - 1, at + 8), PageUp: Math.max(0, at - 8) };
    const to = moves[event.key];
    if (to !== undefined && options.length > 0) {
      event.preventDefault();
      move(to);
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      active?.onChoose();
    }
  };

  return (
    <dialog ref={dialog} aria-label={label} className={styles.dialog} onClose={onClose} onClick={(event) => event.target === dialog.current && onClose()}>
      <div className={styles.field}>
        <IconSearch size={20} stroke={1.7} aria-hidden />
        <input className={styles.input} role="combobox" aria-expanded aria-controls={`${base}list`} aria-autocomplete="list" aria-activedescendant={active && idOf(active.id)} aria-label={label}
          placeholder={placeholder} autoComplete="off" spellCheck={false} enterKeyHint="go" autoFocus value={value}
          onChange={(event) => { setChosen(''); onChange(event.currentTarget.value); }} onKeyDown={press} />
        <button type="button" className={styles.close} aria-label={texts.close} onClick={onClose}><kbd aria-hidden>Esc</kbd><IconX size={18} stroke={1.8} aria-hidden /></button>
      </div>
      <div id={`${base}list`} role="listbox" aria-label={label} className={styles.list}>
        {groups.filter((group) => group.options.length > 0).map((group) => (
          <div key={group.label} role="group" aria-label={group.label}>
            <div className={styles.heading} aria-hidden>{group.label}</div>
            {group.options.map((option) => <Option key={option.id} id={idOf(option.id)} option={option} active={option.id === active?.id} onPoint={() => setChosen(option.id)} />)}
          </div>
        ))}
      </div>
      {options.length === 0 && <p className={styles.empty}>{status}</p>}
      <ScreenReaderOnly><span role="status">{status}</span></ScreenReaderOnly>
      {foot && <div className={styles.foot} aria-hidden>{foot}</div>}
    </dialog>
  );
}

function Option({ id, option: { title, above, detail, icon, trailing, onChoose }, active, onPoint }: { id: string; option: CommandOption; active: boolean; onPoint: () => void }) {
  return (
    <div id={id} role="option" tabIndex={-1} aria-selected={active} className={styles.option} onMouseMove={active ? undefined : onPoint} onClick={onChoose}>
      {icon && <span className={styles.icon}>{icon}</span>}
      <span className={styles.text}>
        <span className={styles.title}>{above && <span className={styles.above}>{above} </span>}{title}</span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
      {trailing}
    </div>
  );
}
