// The ways of writing labels that we read. Order means precedence: the first that fits a line takes it.
import { boldColonInside } from './boldColonInside.ts';
import { boldColonOutside } from './boldColonOutside.ts';
import type { LabelForm } from './form.ts';
import { plainColon } from './plainColon.ts';

export const LABEL_FORMS: readonly LabelForm[] = [boldColonInside, boldColonOutside, plainColon];
