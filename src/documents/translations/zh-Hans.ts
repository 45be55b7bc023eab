/** Labels of what belongs to a document's content without being an attribute of its type. */
export const LABELS_BESIDE_ATTRIBUTES: Readonly<Record<string, string>> = {
  linkedFiles: '正文链接的文件',
};

/** Labels of the fields of forms that are no content type, by a name such a form has in place of a type's uid. */
export const LABELS_OF_FORMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'freshness.site': {
    name: '名称',
    organization: '主办单位',
    url: '网址',
    kind: '类型',
    isEnabled: '启用监测',
  },
};
