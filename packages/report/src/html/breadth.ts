/** Whether a table with a column for each district needs the whole window, and the long side of a sheet. */
export const breadth = (districts: number): 'wide' | 'narrow' => (districts > 11 ? 'wide' : 'narrow')
