import { lexicon } from './lexicon.ts';

/** In scripts without spaces the words below are looked for as endings and beginnings of the text beside a quotation. */
export const japanese = () =>
  lexicon({
    language: 'ja',
    order: 'sov',
    unspaced: true,
    says:
      'と述べた と述べ と語った と語り と話した と話す と話し と言った と言い と指摘した と指摘し と説明した と説明し と強調した と強調し と発表した と主張した ' +
      'と訴えた とコメントした と答えた と明らかにした と批判した と述べている と語っている と話している としている とした との認識を示した',
    topic: 'は が も',
    before: 'によると, によれば',
    works: '映画 小説 書籍 番組 曲 アルバム 題名',
  });

export const chinese = () =>
  lexicon({
    language: 'zh',
    unspaced: true,
    says: '说 說 表示 称 稱 指出 强调 強調 写道 寫道 回应 回應 透露 认为 認為 补充 補充 告诉记者 宣布 解释 解釋 问道 坦言 直言 报道 報道 报导 報導',
    topic: '',
    before: '据, 據, 根据, 根據, 按照',
    works: '电影 電影 小说 小說 书 書 歌曲 节目 節目 专辑 專輯',
  });
