import { Menu as MantineMenu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import styles from './menu.module.css';

export type MenuEntry =
  | { kind: 'link'; label: string; to: string; icon?: ReactNode }
  | { kind: 'act'; label: string; onPress: () => void; icon?: ReactNode }
  | { kind: 'choice'; label: string; value: string; onChange: (value: string) => void; options: readonly { value: string; label: string }[] }
  | { kind: 'heading'; label: string }
  | { kind: 'line' };

/** A button that unfolds a short list of places and acts. */
export function Menu({ target, entries, placement = 'bottom-end' }: { target: ReactElement; entries: readonly MenuEntry[]; placement?: 'bottom-end' | 'bottom-start' | 'top-start' | 'right-end' | undefined }) {
  return (
    <MantineMenu position={placement} offset={8} width={240} withinPortal={false} withInitialFocusPlaceholder={false} shadow="md" transitionProps={{ duration: 90 }} classNames={{ dropdown: styles.dropdown, item: styles.item, label: styles.heading, divider: styles.line }}>
      <MantineMenu.Target>{target}</MantineMenu.Target>
      <MantineMenu.Dropdown>{entries.map((entry, at) => <Entry key={at} entry={entry} />)}</MantineMenu.Dropdown>
    </MantineMenu>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  if (entry.kind === 'line') return <MantineMenu.Divider />;
  if (entry.kind === 'heading') return <MantineMenu.Label>{entry.label}</MantineMenu.Label>;
  if (entry.kind === 'link') return <MantineMenu.Item component={Link} to={entry.to} leftSection={entry.icon}>{entry.label}</MantineMenu.Item>;
  if (entry.kind === 'choice') return <Choice {...entry} />;
  return <MantineMenu.Item onClick={entry.onPress} leftSection={entry.icon}>{entry.label}</MantineMenu.Item>;
}

function Choice({ label, value, onChange, options }: Extract<MenuEntry, { kind: 'choice' }>) {
  return (
    <>
      <MantineMenu.Label>{label}</MantineMenu.Label>
      <MantineMenu.RadioGroup value={value} onChange={onChange}>
        {options.map((option) => <MantineMenu.RadioItem key={option.value} value={option.value} closeMenuOnClick={false}>{option.label}</MantineMenu.RadioItem>)}
      </MantineMenu.RadioGroup>
    </>
  );
}
