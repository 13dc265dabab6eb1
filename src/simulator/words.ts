/** The few sentences of the simulator that are not in its pages. */
import words from './words.json' with { type: 'json' };

export { words };

/** Puts values into the {holes} of a sentence. */
export function put(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
