import type { Phrase } from '../language';

export const text = {
  chosen: { zh: '已选条件', en: 'Chosen' },
  clear: { zh: '全部清除', en: 'Clear all' },
  remove: { zh: '取消', en: 'Remove' },
  more: { zh: '显示更多', en: 'Show more' },
  nothing: { zh: '没有同时符合这些条件的事项。取消一个条件再看。', en: 'No issue meets all of these. Remove one and look again.' },
} satisfies Record<string, Phrase>;

/** Said of a condition in the address that is passed over. */
export const leftOut = (condition: string): Phrase => ({
  zh: `没有符合“${condition}”的事项，这个条件没有使用。`, en: `No issue meets “${condition}”; this condition is left out.`,
});

export const showing = (count: number): Phrase => ({ zh: `查看这${count}项`, en: count === 1 ? 'Show the one issue' : `Show the ${count} issues` });

export const issues = (count: number): Phrase => ({ zh: `${count}项`, en: count === 1 ? '1 issue' : `${count} issues` });
