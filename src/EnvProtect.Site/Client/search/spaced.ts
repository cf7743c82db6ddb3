// The index holds every Chinese character as a word of its own, with a space beside it (Publishing/SpacedText); here words are
// spaced for the index, and text from the index is joined again. Without looking behind in expressions: old phones cannot.

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

export function spaced(text: string): string {
  const characters = [...withPlainDigits(text)];
  return characters.map((character, i) => (i > 0 && belongApart(characters[i - 1]!, character) ? ` ${character}` : character)).join('');
}

export function joined(text: string): string {
  const characters = [...pointed(text)];
  return characters.filter((character, i) => character !== ' ' || !belongApart(characters[i - 1] ?? '', characters[i + 1] ?? '')).join('');
}

/** In the index a soft hyphen stands for the point in PM2.5, where a point would make two words of it. */
export const pointed = (text: string): string => text.replace(/\u00ad/g, '.');

/** Text from the index as it is compared with words: PM2.5 is looked for as PM25. */
export const withoutPoints = (text: string): string => text.replace(/\u00ad/g, '');

// SO₂ as it is typed.
const withPlainDigits = (text: string): string => text.replace(/[\u2080-\u2089]/g, (low) => String.fromCharCode(low.charCodeAt(0) - 0x2050));

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

const belongApart = (before: string, after: string): boolean => (hasHan(before) && isWord(after)) || (isWord(before) && hasHan(after));
