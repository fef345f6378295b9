import { EVIDENCE_KINDS, LARGEST_PICTURE, REQUIRED, type EvidenceField, type EvidenceKind } from '@tribune/evidence/domain';
import { ChoiceField, Columns, DateField, Disclosure, PictureField, Stack, TextAreaField, TextField, type PickedPicture } from '@tribune/ui';
import { SHOWN, type AttachFields } from './attach-fields.js';
import { texts } from './evidence.texts.js';
import { TouchPointField } from './touch-point-field.js';

interface FieldsetProps {
  value: AttachFields;
  patch: (change: Partial<AttachFields>) => void;
  picture: PickedPicture | null;
  onPicture: (picture: PickedPicture | null) => void;
  errorOf: (field: string) => string | null;
}
type Text = Exclude<keyof AttachFields, 'kind'>;

/** The kind, then its own fields, why it matters, and under "more" what every kind may carry. */
export function AttachFieldset(props: FieldsetProps) {
  const { value, patch, errorOf } = props;
  const { kind } = value;
  const words = texts.attach;
  return (
    <>
      <ChoiceField across label={words.kind} value={kind} onChange={(picked) => patch({ kind: picked })} choices={EVIDENCE_KINDS.map((each) => ({ value: each, ...words.kinds[each] }))} />
      {kind && (
        <>
          <Own {...props} kind={kind} />
          <TextAreaField rows={2} label={words.why} hint={words.whyHint} value={value.why} onChange={(why) => patch({ why })} error={errorOf('why')} />
          <Pictured {...props} />
          <Disclosure summary={words.more}>
            <Stack>{(['quote', 'source', 'url'] as const).filter((field) => !SHOWN[kind].includes(field)).map((field) => <One key={field} {...props} kind={kind} field={field} />)}</Stack>
          </Disclosure>
        </>
      )}
    </>
  );
}

/** The fields of this kind in their order; small ones beside each other. */
function Own(props: FieldsetProps & { kind: EvidenceKind }) {
  const one = (field: Text) => SHOWN[props.kind].includes(field) && <One key={field} {...props} field={field} />;
  return (
    <>
      {one('touchPointId')}
      {one('title')}
      {one('quote')}
      {SHOWN[props.kind].includes('value') && <Columns min="sm">{one('value')}{one('unit')}</Columns>}
      {one('n')}
      {SHOWN[props.kind].includes('low') && <Columns min="sm">{one('low')}{one('high')}</Columns>}
      {one('text')}
      {one('source')}
      {one('place')}
      {one('day')}
      {one('url')}
    </>
  );
}

function One({ kind, field, value, patch, errorOf }: FieldsetProps & { kind: EvidenceKind; field: Text }) {
  const words = texts.attach;
  const common = { value: value[field], onChange: (typed: string) => patch({ [field]: typed }), error: errorOf(field), optional: !REQUIRED[kind].includes(field as EvidenceField) };
  const own = words.fields[kind];
  switch (field) {
    case 'touchPointId': return <TouchPointField {...common} />;
    case 'day': return <DateField {...common} label={own.day} />;
    case 'text': return <TextAreaField {...common} label={own.text} />;
    case 'quote': return <TextAreaField {...common} label={words.quote} hint={words.quoteHint} />;
    case 'title': return <TextField {...common} label={own.title} hint={own.titleHint || undefined} />;
    case 'source': return <TextField {...common} label={own.source} />;
    case 'value': return <TextField {...common} label={words.value} hint={words.valueHint} />;
    case 'unit': return <TextField {...common} label={words.unit} hint={words.unitHint} />;
    case 'n': return <TextField {...common} label={words.n} hint={words.nHint} />;
    case 'url': return <TextField {...common} type="url" label={words.url} hint={words.urlHint} />;
    case 'low': return <TextField {...common} label={words.low} />;
    case 'high': return <TextField {...common} label={words.high} />;
    default: return <TextField {...common} label={words.place} />;
  }
}

function Pictured({ value, patch, picture, onPicture, errorOf }: FieldsetProps) {
  const words = texts.attach;
  return (
    <>
      <PictureField optional label={words.picture} hint={words.pictureHint} words={words.words} maxBytes={LARGEST_PICTURE} value={picture} onChange={onPicture} error={errorOf('picture') ?? errorOf('picture.base64')} />
      {picture && <TextField label={words.alt} hint={words.altHint} value={value.alt} onChange={(alt) => patch({ alt })} error={errorOf('alt') ?? errorOf('picture.alt')} />}
    </>
  );
}
