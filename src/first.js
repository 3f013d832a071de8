// Before anything else, as a classic script: a module would run after the first paint, and says nothing where it cannot
// be fetched. A file of its own, since a strict policy refuses scripts within the page.
(() => {
  const asked = new URLSearchParams(location.search);
  // A dark page never flashes light.
  const theme = asked.get("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;

  const texts = {
    en: [
      "The page could not be loaded",
      "A part of it did not come, or the browser is too old for it.",
      "Load it again",
    ],
    ru: ["Не удалось загрузить страницу", "Часть её не получена, или браузер слишком старый.", "Загрузить заново"],
    kk: ["Бетті жүктеу мүмкін болмады", "Оның бір бөлігі келмеді немесе браузер тым ескі.", "Қайта жүктеу"],
    es: [
      "No se ha podido cargar la página",
      "Falta una parte, o el navegador es demasiado antiguo.",
      "Volver a cargar",
    ],
    pt: [
      "Não foi possível carregar a página",
      "Falta uma parte, ou o navegador é demasiado antigo.",
      "Carregar novamente",
    ],
  };

  // What React renders takes the place of this.
  function sayWhy({ target }) {
    const root = document.getElementById("root");
    const isScript = target === window || (target instanceof HTMLScriptElement && target.type === "module");
    if (!root || root.childElementCount > 0 || !isScript) return;
    const wanted = [asked.get("lang"), ...navigator.languages].map((tag) => String(tag).slice(0, 2).toLowerCase());
    const language = wanted.find((tag) => Object.keys(texts).includes(tag)) ?? "en";
    const main = root.appendChild(document.createElement("main"));
    main.className = "page";
    main.lang = language;
    main.setAttribute("role", "alert");
    const [title, text, again] = texts[language];
    for (const [tag, words] of [
      ["h1", title],
      ["p", text],
      ["button", again],
    ])
      main.appendChild(document.createElement(tag)).textContent = words;
    main.firstChild.className = "finding";
    main.lastChild.className = "link";
    main.lastChild.addEventListener("click", () => location.reload());
  }
  addEventListener("error", sayWhy, true);
})();
