import { pluginTexts } from '../../../../../admin-kit/plugin-texts';

/** Texts of this plugin. */
export const useTexts = pluginTexts('statistics');
