// Before anything else, as a classic script: a module would run after the first paint, and says nothing where it cannot
// be fetched. A file of its own, since a strict policy refuses scripts within the page.
(() => {
  const asked = new URLSearchParams(location.search);
  const page = document.documentElement;
  const isFrame = "embed" in page.dataset;
  // One figure alone has a page of its own, a third as heavy. A page that is one file has none beside it.
  if (/\bembed=1\b/.test(location.search) && !isFrame && !("one" in page.dataset)) {
    stop();
    location.replace(`./embed.html${location.search}${location.hash}`);
    return;
  }
  // A dark page never flashes light.
  const theme = asked.get("theme");
  if (theme === "light" || theme === "dark") page.dataset.theme = theme;

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

  const spoken = (tag) => Object.keys(texts).find((each) => each === String(tag).slice(0, 2).toLowerCase());
  const language = [asked.get("lang"), ...navigator.languages].map(spoken).find(Boolean) ?? "en";

  /** Asks at once for what the page names in advance. */
  function fetchAhead(what) {
    const named = document.getElementById(`ahead-${what}`);
    if (named) document.head.append(document.importNode(named.content, true));
  }

  /** Whether another question is asked than the one whose answer is in the page, or figures of the reader's own may answer. */
  function isOther() {
    if (isFrame) return true;
    const all = [...asked];
    const isUsual = ([key, value]) =>
      key === "lang" ? spoken(value) === value : key === "theme" && page.dataset.theme;
    try {
      if (localStorage.getItem("vis-a-vis-figures") !== null) return true;
    } catch {
      // Nothing is kept where storage is blocked.
    }
    return !all.every(isUsual) || /^#(?:0*38|x0*26);/i.test(location.hash);
  }

  /** The same answer in the reader's language, from the page that is served in it, as soon as there is a place for it. */
  async function translate() {
    if ("one" in page.dataset) {
      // A page that is one file holds it.
      await parsed();
      const held = document.getElementById(`first-${language}`);
      put(held.content.firstElementChild, held.title);
      return;
    }
    // What is asked for as a document is parsed without a text of markup, which a strict policy refuses.
    const request = new XMLHttpRequest();
    request.open("GET", `./${language}.html`);
    request.responseType = "document";
    request.send();
    await new Promise((done) => (request.onloadend = done));
    const other = request.responseXML;
    await parsed();
    // Fails where there is no such page, or no answer in it.
    put(other.getElementById("first"), other.title);
  }

  const parsed = async () => {
    if (document.readyState === "loading")
      await new Promise((ready) => document.addEventListener("readystatechange", ready));
  };

  /** Puts an answer in the place of the one that came with the page. */
  function put(answer, title) {
    const first = document.getElementById("first");
    if (!first || page.dataset.first !== "coming") return;
    answer.querySelector("main")?.setAttribute("aria-busy", "true");
    document.title = title;
    page.lang = language;
    first.replaceWith(document.adoptNode(answer));
    delete page.dataset.first;
  }

  let settled = Promise.resolve();
  if (language !== "en") fetchAhead(language);
  if (page.lang !== "en") {
    // The page in another language is for readers without scripts.
    asked.set("lang", asked.get("lang") ?? page.lang);
    location.replace(`./?${asked}${location.hash}`);
  } else if (isOther()) page.dataset.first = "other";
  else {
    // Asked for at once it would hold up the first paint; a frame comes when the styles have.
    requestAnimationFrame(() => setTimeout(() => fetchAhead("usual")));
    if (language !== "en") {
      page.dataset.first = "coming";
      settled = translate().catch(() => {
        page.dataset.first = "other";
      });
    }
  }

  async function loadAgain() {
    // What is kept on the device may be what failed: the page comes from its server again, where there is a network.
    if (navigator.onLine)
      await navigator.serviceWorker
        ?.getRegistration()
        .then((worker) => worker?.unregister())
        .catch(() => undefined);
    location.reload();
  }

  // What React renders takes the place of this.
  async function sayWhy({ target }) {
    await settled;
    const root = document.getElementById("root");
    const isScript = target === window || (target instanceof HTMLScriptElement && target.type === "module");
    if (!root || root.childElementCount > 0 || !isScript) return;
    const first = document.getElementById("first");
    const isAnswered = first?.hasChildNodes() && page.dataset.first === undefined;
    const box = document.createElement(isAnswered ? "div" : "main");
    box.lang = language;
    box.setAttribute("role", "alert");
    const [title, text, again] = texts[language];
    for (const [tag, words] of [
      [isAnswered ? "p" : "h1", title],
      ["p", text],
      ["button", again],
    ])
      box.appendChild(document.createElement(tag)).textContent = words;
    box.lastChild.addEventListener("click", () => void loadAgain());
    // The answer that came with the page can be read all the same.
    if (isAnswered) first.before(box);
    else root.append(box);
  }
  addEventListener("error", (event) => void sayWhy(event), true);
})();
