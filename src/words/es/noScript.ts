/** What a page says that cannot be used. */
export const noScript =
  "Esta es la pregunta habitual con su respuesta. Para hacer otra, la página necesita JavaScript.";
