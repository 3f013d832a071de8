// Before the first paint, so that a dark page never flashes light. A classic script of its own: a module would run after
// that paint, and a script within the page is what a strict policy refuses.
const theme = new URLSearchParams(location.search).get("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
