import { Input } from '@mantine/core';
import { useId, useState, type KeyboardEvent } from 'react';
import { Field, type FieldProps } from './field.js';
import fieldStyles from './field.module.css';
import styles from './search-field.module.css';
import { ScreenReaderOnly } from './screen-reader-only.js';
import { texts } from './ui.texts.js';

export interface SearchHit {
  readonly value: string;
  readonly label: string;
}

export interface SearchFieldProps extends FieldProps {
  /** What is picked; null while nothing is. */
  picked: SearchHit | null;
  onPick: (hit: SearchHit | null) => void;
  /** What is typed, for whoever looks it up. */
  search: string;
  onSearch: (typed: string) => void;
  /** What fits, a few at most; null while it is looked up. */
  hits: readonly SearchHit[] | null;
  placeholder?: string | undefined;
}

/** One of very many, by typing a part of its name: arrows walk through what fits, Enter picks (ARIA combobox with a listbox). */
export function SearchField({ picked, onPick, search, onSearch, hits, placeholder, ...field }: SearchFieldProps) {
  const list = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const active = open ? hits?.[at] : undefined;
  const pick = (hit: SearchHit) => {
    onPick(hit);
    setOpen(false);
  };
  const type = (typed: string) => {
    if (picked) onPick(null);
    onSearch(typed);
    setAt(0);
    setOpen(true);
  };
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && hits?.length) {
      event.preventDefault();
      setAt(open ? (at + step + hits.length) % hits.length : 0);
      setOpen(true);
    } else if (event.key === 'Enter' && active && !event.nativeEvent.isComposing) {
      event.preventDefault();
      pick(active);
    } else if (event.key === 'Escape' && open) {
      // the field's own list closes first, and the dialog around it with the next press
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <Field {...field}>
      {(wiring) => (
        <div className={styles.around}>
          <Input {...wiring} classNames={{ input: fieldStyles.input }} role="combobox" aria-expanded={open} aria-controls={list} aria-autocomplete="list" aria-activedescendant={active && `${list}${active.value}`}
            autoComplete="off" spellCheck={false} placeholder={placeholder} value={picked?.label ?? search} disabled={field.disabled ?? false} error={Boolean(field.error)} required={!field.optional}
            onChange={(event) => type(event.currentTarget.value)} onClick={() => setOpen(true)} onKeyDown={press} onBlur={() => setOpen(false)} />
          <ul id={list} role="listbox" aria-label={field.label} className={styles.list} hidden={!open || !hits?.length}>
            {(hits ?? []).map((hit) => (
              // pressing must not take the focus from the field, or the list is gone before it is picked from
              <li key={hit.value} id={`${list}${hit.value}`} role="option" aria-selected={hit === active} className={styles.hit} onMouseDown={(event) => event.preventDefault()} onClick={() => pick(hit)}>{hit.label}</li>
            ))}
          </ul>
          {open && hits?.length === 0 && <p className={styles.none}>{texts.nothingFits}</p>}
          <ScreenReaderOnly><span role="status">{open && hits ? texts.hits(hits.length) : ''}</span></ScreenReaderOnly>
        </div>
      )}
    </Field>
  );
}
