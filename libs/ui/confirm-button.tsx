import { useState, type ReactNode } from 'react';
import type { ButtonLook } from './button.js';
import { Button } from './button.js';
import { CommandButton } from './command-button.js';
import { Dialog } from './dialog.js';
import { texts } from './ui.texts.js';

export interface ConfirmButtonProps {
  children: ReactNode;
  /** The question: "Withdraw this proposal?" */
  title: string;
  /** What follows from it, and whether it can be undone. */
  sentence: ReactNode;
  /** The answer that acts: "Withdraw". Never "OK". */
  confirm: string;
  cancel?: string | undefined;
  onConfirm: () => void | Promise<unknown>;
  /** Asked before the question is: false, where the form has to say first what it lacks. */
  ready?: (() => boolean) | undefined;
  /** It stands for its form's submit, so that what is refused takes the focus. */
  submit?: boolean | undefined;
  look?: ButtonLook | undefined;
  size?: 'sm' | 'md' | undefined;
  full?: boolean | undefined;
  pending?: boolean | undefined;
  closed?: string | null | undefined;
  /** What it acts on, where several stand in a list: heard, not seen. */
  of?: string | undefined;
}

/** A button that asks once more, in words, before it does something heavy. */
export function ConfirmButton({ children, title, sentence, confirm, cancel = texts.cancel, onConfirm, ready = () => true, submit, look = 'secondary', size, full, pending, closed, of }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  const act = async () => {
    await onConfirm();
    setAsking(false);
  };
  return (
    <>
      <CommandButton look={look} size={size} full={full} submit={submit} pending={pending && !asking} closed={closed} of={of} onPress={() => setAsking(ready())}>{children}</CommandButton>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={title}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{cancel}</Button>
            <Button look={look === 'danger' ? 'danger' : 'primary'} pending={pending} onPress={() => void act()}>{confirm}</Button>
          </>
        }
      >
        {typeof sentence === 'string' ? <p>{sentence}</p> : sentence}
      </Dialog>
    </>
  );
}
