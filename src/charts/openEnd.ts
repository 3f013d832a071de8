/** The length of the open end of a bar in pixels. */
export const fade = 52;
