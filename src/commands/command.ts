/** What a command of the command line gets and gives: the same use cases as the chat and the console. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Config } from '../config.ts';

/** Exit 2: the words were wrong. */
export class UsageError extends Error {}

/** Exit 1: refused or failed, with a sentence. */
export class CommandRefused extends Error {}

export interface Invocation {
  values: Record<string, string | boolean | undefined>;
  words: string[];
  /** Read when asked for, so that pure commands need no settings. */
  config(): Readonly<Config>;
}

export interface Result {
  /** One JSON value for `--json`. */
  json: unknown;
  /** Lines for a person. */
  text: string;
  /** A command that writes a line for each line it reads prints them as they are. */
  exitCode?: number;
}

export interface Command {
  /** 'eligibility --profile FILE|- [--as-of DAY]' */
  usage: string;
  options: NonNullable<ParseArgsConfig['options']>;
  run(invocation: Invocation): Promise<Result>;
}

export function parse(command: Command, args: string[], config: Invocation['config']): Invocation {
  try {
    const options = { ...command.options, json: { type: 'boolean' as const } };
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { values: values as Invocation['values'], words: positionals, config };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** A value that has to be there. */
export function required(invocation: Invocation, name: string): string {
  const value = invocation.values[name];
  if (typeof value !== 'string' || value === '') throw new UsageError(`--${name} is missing`);
  return value;
}

export function optional(invocation: Invocation, name: string): string | undefined {
  const value = invocation.values[name];
  return typeof value === 'string' ? value : undefined;
}
