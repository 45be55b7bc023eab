/** Units of the form that several of its sections have. */
export const ITEM = '条';
export const PIECE = '件';
export const TIMES = '次';
