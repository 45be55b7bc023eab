import { useTexts } from './use-texts';

/** What a picker says, in the words of this plugin. */
export function usePickerTexts(placeholder: string, hasFailed = false) {
  const { text } = useTexts();
  return {
    placeholder: text(placeholder),
    loading: text('loading'),
    none: text(hasFailed ? 'error.load' : 'picker.none'),
    clear: text('clear'),
  };
}
