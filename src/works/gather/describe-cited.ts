import { splitIssuers } from '../../citations/bodies/split-issuers.ts';
import type { PlacedMention } from '../../citations/mention.ts';
import type { CitedWork, WorkId } from '../work.ts';

/** What the description of a cited work needs beside its mentions. */
export type CitedIdentity = {
  id: WorkId;
  form: string;
  year: string | undefined;
  isUndecided: boolean;
  candidates: readonly WorkId[];
};

/** A mention with the number under which it was gathered, where it cites one. */
export type CitingMention = { mention: PlacedMention; number: string | undefined };

/**
 * Describes a work that is not held by what its citations say, in reading order and without repeats.
 *
 * Its number is the first that needed no repair, else the first of all; a short name never tells the kind.
 */
export function describeCited(
  { id, form, year, isUndecided, candidates }: CitedIdentity,
  citing: readonly CitingMention[],
): CitedWork {
  const mentions = citing.map(({ mention }) => mention);
  const number = first(citing.map((own) => own.number));
  const name = first(mentions.map((mention) => mention.name));
  return {
    id,
    isHeld: false,
    isUndecided,
    form,
    candidates,
    ...(number === undefined ? {} : { number }),
    ...(name === undefined ? {} : { name }),
    ...(year === undefined ? {} : { year }),
    kinds: distinct(mentions.map(({ aliasOf, kind }) => (aliasOf === undefined ? kind : undefined))),
    dates: distinct(mentions.map((mention) => mention.date)),
    issuers: distinct(mentions.flatMap(({ issuer }) => (issuer === undefined ? [] : splitIssuers(issuer)))),
    writings: distinct(mentions.map((mention) => mention.text)),
  };
}

function first<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  return values.find((value) => value !== undefined);
}

function distinct<Value>(values: readonly (Value | undefined)[]): Value[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
