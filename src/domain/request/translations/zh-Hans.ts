import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'request.impossible_date': '“{fieldZh}”的日期“{value}”不存在，请按 年-月-日 填写真实日期。',
  'request.unknown_option': '“{fieldZh}”的值“{value}”不在可选范围内（{options}）。',
  'request.invalid_value': '“{fieldZh}”的值不符合要求：{message}',
  'request.too_long': '“{fieldZh}”的内容过长：最多 {max} 个字符，现有 {actual} 个。',
  'request.required': '“{fieldZh}”必须填写。',
  'request.not_unique': '“{fieldZh}”的值“{value}”已被使用。',
  'request.unacceptable_value': '请求中有无法处理的值，请检查后再试。',
  'request.invalid_character': '“{fieldZh}”含有不可用的字符。',
  'request.too_deep': '请求的嵌套层数过多（{fieldZh}）。',
  'request.not_web_address': '“{fieldZh}”的值“{value}”不是网址，应以 http:// 或 https:// 开头。',
  'request.invalid_parameter': '请求参数有误：{message}',
  'request.refused': '请求未被接受：{message}',
  'request.unauthorized': '请先登录，或使用有效的访问令牌。',
  'request.forbidden': '没有权限执行这项操作。',
  'request.not_found': '找不到所请求的内容。',
  'request.method_not_allowed': '不支持这种请求方法。',
  'request.too_many': '请求过于频繁，请稍后再试。',
  'request.internal': '服务器内部错误，请联系管理员。',
  'request.conflict': '内容已被他人修改，请刷新后再试。',
  'request.too_large': '请求内容过大。',
  'upload.too_large': '文件“{name}”过大：{size} MB，单个文件不得超过 {limit} MB。',
  'upload.extension_not_allowed': '文件“{name}”的类型 {extension} 不允许上传。',
  'upload.content_mismatch': '文件“{name}”的内容（{detected}）与扩展名 {extension} 不符，已拒绝。',
  'upload.extension_missing': '文件“{name}”（无扩展名）不允许上传，文件名须带扩展名。',
  'upload.image_too_large': '图片“{name}”有 {megapixels} 百万像素，不得超过 {limit} 百万像素。',
  'upload.bad_file_info': '文件信息字段“{field}”的值“{value}”不符合要求。',
  'upload.attach_through_document':
    '上传文件时不得使用字段“{field}”：附件请在公文本身的附件字段中添加。',
  'upload.from_address_closed': '不能从网址抓取文件，请先下载再上传。',
  'upload.empty': '文件“{name}”是空的。',
  'graphql.too_deep': '查询嵌套 {depth} 层，上限为 {limit} 层。',
  'graphql.too_costly': '查询过于复杂：估计要取 {cost} 项，上限为 {limit} 项。',
};

export default texts;
