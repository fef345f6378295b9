import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { describedEnum, KeyedInput } from '@tribune/kernel/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';

export const ImportKind = describedEnum('ImportKind', 'What a CSV file can bring in.', {
  PEOPLE: 'The staff, with their roles.',
  SEATS: 'Seats on a council.',
  TOUCH_POINTS: 'Touch points.',
  ROLL: 'A constituency’s roll: who may elect its champion.',
  FIGURES: 'Measured figures of the scorecard, ours and competitors’.',
});
export type ImportKindName = keyof typeof ImportKind;

const LARGEST_FILE = 10_000_000;
/** So many names taken from addresses may be mended at once: one for each row that a file may have. */
export const MOST_NAMES = 50_000;

@InputType({ description: 'A better name for a row that came without one.' })
export class GivenNameInput {
  @Field(() => Int, { description: 'The row as a spreadsheet counts: the heading is row 1.' })
  @IsInt()
  row!: number;

  @Field({ description: 'The name; empty for the one taken from the address.' })
  @MaxLength(120, { message: 'A name may have up to 120 characters' })
  name!: string;
}

@InputType({ isAbstract: true })
export abstract class ImportInput extends KeyedInput {
  @Field(() => ImportKind, { description: 'What the file brings.' })
  @IsIn(Object.values(ImportKind))
  kind!: ImportKindName;

  @Field({ description: 'The file’s text: CSV with a heading; comma or semicolon; UTF-8.' })
  @IsString()
  @MaxLength(LARGEST_FILE, { message: 'This file is larger than 10 MB. Split it and import the parts one after another' })
  csv!: string;

  @Field(() => Boolean, { nullable: true, description: 'The heading was put above rows that came without one: it does not count, and the first of them is row 1.' })
  @IsOptional()
  @IsBoolean()
  headingAdded?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Seats: on which council; not needed while there is one only.' })
  @IsOptional()
  @IsString()
  councilId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Roll: of which constituency; without it, the customers.' })
  @IsOptional()
  @IsString()
  constituencyId?: string | null;

  @Field(() => [GivenNameInput], { nullable: true, description: 'Better names for rows that came without one; at most one for each row of a file.' })
  @IsOptional()
  @ArrayMaxSize(MOST_NAMES)
  @ValidateNested({ each: true })
  @Type(() => GivenNameInput)
  names?: GivenNameInput[] | null;
}

@ObjectType({ description: 'A name that was taken from an address, because the row says none.' })
export class GuessedName {
  @Field(() => Int, { description: 'The row as a spreadsheet counts: the heading is row 1.' })
  row!: number;

  @Field({ description: 'The address.' })
  email!: string;

  @Field({ description: 'The name that the person would get.' })
  name!: string;
}

@ObjectType('ImportProblem', { description: 'A cell, or a row, that must be mended first.' })
export class ImportProblemType {
  @Field(() => Int, { description: 'The row as a spreadsheet counts: the heading is row 1; 0 where rows without a heading cannot be read at all.' })
  row!: number;

  @Field({ description: 'The column; `file` where it is about no single cell.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'What stands there.' })
  value!: string | null;

  @Field({ description: 'What is wrong, and what to do.' })
  message!: string;
}

@ObjectType({ description: 'What an import would do. Nothing has changed yet.' })
export class ImportPreview {
  @Field(() => ImportKind, { description: 'What the file brings.' })
  kind!: ImportKindName;

  @Field(() => Int, { description: 'Rows in the file, the heading and empty ones aside.' })
  rows!: number;

  @Field(() => Int, { description: 'Rows with nothing to mend.' })
  valid!: number;

  @Field(() => Int, { description: 'Rows that would add something.' })
  new!: number;

  @Field(() => Int, { description: 'Rows that would change something that is there.' })
  changed!: number;

  @Field(() => Int, { description: 'Rows that are as they are already.' })
  unchanged!: number;

  @Field(() => [ImportProblemType], { description: 'What must be mended first, in the file’s order; the first 500.' })
  problems!: readonly ImportProblemType[];

  @Field(() => Int, { description: 'How many people who are new here get a name taken from their address.' })
  guessed!: number;

  @Field(() => [GuessedName], { description: 'These names, to be mended before they are imported.' })
  guessedNames!: readonly GuessedName[];

  @Field(() => [[String]], { description: 'The first rows of the file as they were read.' })
  sample!: readonly (readonly string[])[];

  @Field(() => [String], { description: 'The file’s heading.' })
  columns!: readonly string[];
}

@ObjectType({ description: 'What an import did.' })
export class ImportResult {
  @Field(() => ImportKind, { description: 'What the file brought.' })
  kind!: ImportKindName;

  @Field(() => Int, { description: 'Rows in the file.' })
  rows!: number;

  @Field(() => Int, { description: 'Added.' })
  added!: number;

  @Field(() => Int, { description: 'Changed.' })
  changed!: number;

  @Field(() => Int, { description: 'As they were.' })
  unchanged!: number;
}
