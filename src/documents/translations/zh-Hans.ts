/** Labels of what belongs to a document's content without being an attribute of its type. */
export const LABELS_BESIDE_ATTRIBUTES: Readonly<Record<string, string>> = {
  linkedFiles: '正文链接的文件',
};
