/** What the people of the demonstration write beside their numbers. */
export const COUNTED_ELSEWHERE = '演示数据：启用本平台以前公开的信息不在台账中，按原统计填报。';
export const EXPLANATION = '演示数据：已与原始记录核对，情况属实。';
export const SENT_BACK = '演示数据：网站公开数与上季度相差较大，请核对后重新报送。';
export const RESPONSIBLE_PERSON = '示例负责人';
export const PHONE = '0999-00000026';
