import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'privacy.national_id': '内容中疑似含有居民身份证号码：{value}。',
  'privacy.mobile': '内容中疑似含有手机号码：{value}，请确认不是个人号码。',
  'privacy.bank_card': '内容中疑似含有银行卡号：{value}。',
};

export default texts;
