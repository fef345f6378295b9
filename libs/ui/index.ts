export { UiProvider } from './ui-provider.js';
export { useColourScheme, type ColourScheme } from './colour-scheme.js';
export { cx } from './cx.js';
export type { Tone } from './tone.js';

export { OnThisPage } from './on-this-page.js';
export { Page, type PageProps } from './page.js';
export { awaitHeading } from './heading-focus.js';
export { Section, type SectionProps } from './section.js';
export { Cluster, Columns, Split, Stack, type Gap } from './stack.js';
export { Card, type CardProps } from './card.js';
export { Row, Rows, type RowProps } from './rows.js';
export { Overline, Prose, Text, type TextProps } from './text.js';
export { Quote, Statement } from './statement.js';
export { Marked } from './marked.js';
export { Disclosure } from './disclosure.js';
export { QuietLink, type QuietLinkProps } from './quiet-link.js';
export { ScreenReaderOnly, SkipLink } from './screen-reader-only.js';

export { StateBadge } from './state-badge.js';
export { Clock, Moment, type ClockProps } from './clock.js';
export { setServerTime, useNow } from './use-now.js';
export { useWanted } from './use-wanted.js';
export { Avatar, Person } from './person.js';
export { Timeline, type TimelineEntry } from './timeline.js';
export { Derivation, type DerivationStep } from './derivation.js';
export { ShareBar, type Share, type ShareBarProps } from './share-bar.js';
export { Figure, type FigureProps } from './figure.js';
export { Picture, type PictureProps } from './picture.js';
export { Seen } from './seen.js';
export { TextDiff, type TextDiffProps } from './text-diff.js';
export { countWords, wordDifference } from './word-difference.js';

export { EmptyState, ErrorState, LoadingState } from './states.js';
export { Notice, type NoticeProps } from './notice.js';
export { say } from './say.js';
export { Toaster } from './toaster.js';

export { Button, ButtonLink, type ButtonLook, type ButtonProps } from './button.js';
export { CommandButton, type CommandButtonProps } from './command-button.js';
export { ConfirmButton, type ConfirmButtonProps } from './confirm-button.js';
export { Dialog, type DialogProps } from './dialog.js';
export { CommandList, type CommandGroup, type CommandListProps, type CommandOption } from './command-list.js';
export { Menu, type MenuEntry } from './menu.js';
export { PickButtons, type Pick } from './pick-buttons.js';
export { Segmented, type SegmentedProps } from './segmented.js';

export { Form, Problem, type FormProps } from './form.js';
export { Field, FieldSet, type FieldProps } from './field.js';
export { Lines, type Lined, type LinesProps } from './lines.js';
export { MinutesField, minutesIn, type MinutesFieldProps } from './minutes-field.js';
export { TextAreaField, type TextAreaFieldProps } from './text-area-field.js';
export { TextField, type TextFieldProps } from './text-field.js';
export { ChoiceField, MultiChoiceField, type Choice } from './choice-field.js';
export { SearchField, type SearchHit } from './search-field.js';
export { SelectField, type SelectFieldProps } from './select-field.js';
export { CheckField } from './check-field.js';
export { ScaleField, type ScaleFieldProps } from './scale-field.js';
export { DateField, MomentField, type MomentFieldProps } from './moment-field.js';
export { WordCount } from './word-count.js';
export { useDraft, type Draft } from './use-draft.js';
export { useVersionedDraft, type VersionedDraft } from './use-versioned-draft.js';
export { MovedOn, type MovedOnProps } from './moved-on.js';
export { setDraftOwner } from './draft-store.js';

export { Sideways } from './sideways.js';
export { DataTable, type Column, type DataTableProps } from './data-table.js';
export { DefinitionList, type Definition } from './definition-list.js';
export { FilePicker, type FilePickerProps, type PickedFile } from './file-picker.js';
export { PictureField, type PictureFieldProps } from './picture-field.js';
export type { PickedPicture } from './pick-picture.js';
export { ImportPreview, type ImportPreviewProps, type RowProblem } from './import-preview.js';
export { Stepper, type Step } from './stepper.js';
export { CopyField } from './copy-field.js';

export {
  chooseLanguage, chosenLanguage, formatCount, formatDate, formatDateTime, formatExact, formatList, formatNumber, formatPercent, formatShortDate, formatTime, inLanguage, language, LANGUAGES, locale,
  readersZone, setReadersZone, type Language,
} from './words/index.js';
