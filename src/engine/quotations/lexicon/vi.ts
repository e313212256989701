import { lexicon } from './written.ts';

/** Each syllable is written as a word: what is one word elsewhere is two here, and a name begins with one of few family names. */
export const vietnamese = () =>
  lexicon({
    language: 'vi',
    says: 'nói viết kể đáp',
    saysTogether:
      'cho biết, cho hay, cho rằng, nói rằng, nói thêm, nhấn mạnh, khẳng định, chia sẻ, bày tỏ, phát biểu, tuyên bố, trả lời, giải thích, nhận định, ' +
      'đánh giá, cảnh báo, tiết lộ, thừa nhận, lưu ý, chỉ ra, bổ sung, kêu gọi, lý giải, phân tích, tâm sự, cam kết, xác nhận, bình luận, ' +
      'chỉ trích, viết rằng, nhắn nhủ, thốt lên, kể lại, khẳng khái, thông báo, đề nghị, phản ánh, nêu rõ, nói tiếp, dẫn chứng',
    judges: 'gọi ví',
    calls: 'gọi',
    before: 'theo lời, theo, dẫn lời, trích lời',
    agent: 'bởi',
    he: 'ông anh',
    she: 'bà chị cô',
    they: 'họ tôi nó chúng',
    relatives: 'mà',
    determiners: 'ông anh bà chị cô các những một mỗi nhiều hai ba vị',
    prepositions:
      'tại ở trong với của về từ đến vào trên dưới sau trước khi do để bằng giữa qua nhân trả trao liên như ngoài nhằm cùng',
    conjunctions: 'và hoặc nhưng rằng vì nếu thì là',
    auxiliaries: 'đã đang sẽ cũng không vẫn còn chưa mới từng có thể được bị',
    adverbs: 'hôm qua nay sáng chiều tối trưa ngày thêm rồi',
    titles: 'ts gs pgs ths bs pgs.ts gs.ts ts.bs lm ls',
    people: 'gia sư sĩ đốc tịch tướng diện trưởng',
    works: 'phim sách truyện thuyết hát album vở cuốn bài tên tựa đề gọi',
    calling: 'là',
    calendar: 'tháng',
    families:
      'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh trịnh đoàn mai lương trương tô hà tạ cao châu thái lâm tăng quách kiều la lưu phùng vương từ triệu tống thân',
  });
