/** The colours and sizes of the design, read from the style sheet, so that a chart follows light, dark and large type. */
export interface Look {
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly sheet: string;
  readonly font: string;
  /** One em of the page in CSS pixels. */
  readonly em: number;
  readonly isStill: boolean;
  /** The colour of a series: the one that its column asks for, or the next in turn. */
  tone(name: string | null, index: number): string;
}

// Of these no two neighbours look alike in grey either.
const IN_TURN = ['river', 'reed', 'moss', 'seal', 'ink-soft', 'river-pale'];

export function readLook(at: Element): Look {
  const style = getComputedStyle(at);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: colour('ink'),
    inkSoft: colour('ink-soft'),
    line: colour('line'),
    sheet: colour('sheet'),
    font: style.fontFamily,
    em: parseFloat(getComputedStyle(document.documentElement).fontSize),
    isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
    tone: (name, index) => colour(name ?? '') || colour(IN_TURN[index % IN_TURN.length] ?? 'river'),
  };
}
