/** What a page says that cannot be used. */
export const noScript = "Это обычный вопрос и ответ на него. Чтобы спросить о другом, странице нужен JavaScript.";
