/** A text of the interface. Both languages are required. */
export interface Phrase {
  readonly zh: string;
  readonly en: string;
}

export const isEnglish = document.documentElement.lang === 'en';

/** A text in the language of the page. */
export const say = (phrase: Phrase): string => (isEnglish ? phrase.en : phrase.zh);
