import { isEnglish, type Phrase } from '../language';

export const text = {
  loading: { zh: '正在搜索……', en: 'Searching …' },
  unavailable: {
    zh: '这里没有搜索功能：发布网站时没有生成索引。请用下面的办法找。',
    en: 'There is no search here: this site was published without an index. Please use the ways below.',
  },
  nothing: { zh: '没有找到。可以这样试试：', en: 'Nothing was found. You could try this:' },
  fewerWords: { zh: '只找其中一个词：', en: 'Look for one of the words alone:' },
  withoutFilters: { zh: '不限类型、状态和区域再找一次', en: 'Search again in all kinds, states and areas' },
  otherLanguage: { zh: '在英文页面里找', en: 'Search the Chinese pages' },
  checkNumber: { zh: '核对编号。只写其中几位也可以，至少三位。', en: 'Check the number. A part of it is enough, of at least three characters.' },
  otherWords: { zh: '换一个更短的说法，例如“噪声”而不是“夜间施工噪声扰民”。', en: 'Use fewer or simpler words, such as “noise” in place of “noise from night work”.' },
  ways: { zh: '或者从下面的地方、单位和类别找起。', en: 'Or begin with the places, organisations and kinds of pollution below.' },
  more: { zh: '显示更多', en: 'Show more' },
} satisfies Record<string, Phrase>;

export const found = (count: number): Phrase => ({ zh: `找到${count}个页面。`, en: count === 1 ? 'One page was found.' : `${count} pages were found.` });

export const counted = (label: string, count: number): string => (isEnglish ? `${label} (${count})` : `${label}（${count}）`);
