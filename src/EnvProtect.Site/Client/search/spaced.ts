// The index holds every Chinese character as a word of its own, with a space beside it (Publishing/SpacedText); here words are
// spaced for the index, and text from the index is joined again. Without looking behind in expressions: old phones cannot.

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

export function spaced(text: string): string {
  const characters = [...text];
  return characters.map((character, i) => (i > 0 && belongApart(characters[i - 1]!, character) ? ` ${character}` : character)).join('');
}

export function joined(text: string): string {
  const characters = [...text];
  return characters.filter((character, i) => character !== ' ' || !belongApart(characters[i - 1] ?? '', characters[i + 1] ?? '')).join('');
}

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

const belongApart = (before: string, after: string): boolean => (hasHan(before) && isWord(after)) || (isWord(before) && hasHan(after));
