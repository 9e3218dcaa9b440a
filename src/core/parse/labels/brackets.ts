// [Name] words · (Name) words · [Name](link): words · <cite user-name="Name"></cite> 0:12 · 【Name】words · \[Name\] · [[People/Full Name|Name]]: · @Name: · <name> words · <v Name>words
import { matching } from './form.ts';

export const lenticular = matching('lenticular', '【〈〔［', /^([【〈〔［]\s*)([^【】〈〉〔〕［］\n:：]{1,40}?)\s*[】〉〕］]/, true);
/** A colon must follow: what is quoted begins a sentence too. */
export const quotes = matching('quotes', '"“„«「『', /^(["“„«「『]\s?)([^"“”„«»「」『』\n:：.!?]{1,40}?)\s?["”“»」』](?=\s?[:：])/, false);
export const bracket = matching('bracket', '[\\', /^(\\?\[\s*(?:\*\*)?)([^[\]\n:：!^\d\\*][^[\]\n:：\\*]{0,40}?(?::\d{1,3})?)(?:\*\*)?\s*\\?\](?![([])/, true);
/** Round brackets number lists and hold asides too, so the name is more than a letter or a Roman number. */
export const round = matching('round', '(（', /^([(（]{1,2}\s?)(?![ivx]{1,4}[)）]|\p{L}[)）])([\p{L}][^()（）\n\d:：。.!?！？,，]{0,24}?)\s?[)）]{1,2}(?=\s?\S|\s*$)/u, true);
export const link = matching('link', '[', /^(\[)([^[\]\n!]{1,60})\]\([^()\s]{1,140}\)/, false);
export const wikilink = matching('wikilink', '[', /^(\[\[(?:[^[\]|\n]{1,80}\|)?)([^[\]|\n]{1,60})\]\]/, false);
export const at = matching('at', '@', /^(@)([^\s@:：.,]{1,40})(?=\s?[:：])/, false);
export const angle = matching('angle', '<', /^(<)([\p{L}\p{M}\p{N}_^`|\\-]{1,30})>(?=\s|[:：])/u, true);
/** A mention of a Feishu document. */
export const cite = matching('cite', '<', /^(<cite\b[^<>]{0,120}?\buser-name=")([^"<>]{1,60})"[^<>]{0,120}>(?:<\/cite>)?/, false);
/** A WebVTT voice tag, with or without classes. */
export const voice = matching('voice', '<', /^(<v(?:\.[\w.-]{1,40})?\s+)([^<>\n]{1,60})>/, true);
