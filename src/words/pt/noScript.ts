/** What a page says that cannot be used. */
export const noScript =
  "Esta é a pergunta habitual com a sua resposta. Para fazer outra, a página precisa de JavaScript.";
