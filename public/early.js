// Runs before the first paint, so that a chosen language and theme never flicker in.
(function () {
  var root = document.documentElement, settings = {};
  try {
    settings = JSON.parse(localStorage.getItem("kommunbidrag/settings")) || {};
  } catch (blocked) { /* blocked or damaged storage: the page starts as for a first visit */ }
  if (settings.language === "sv" || settings.language === "en") root.lang = settings.language;
  if (settings.theme === "light" || settings.theme === "dark") root.dataset.theme = settings.theme;
  if (settings.hint === false) root.dataset.hint = "off";
  if (typeof WebAssembly !== "object") root.dataset.start = "failed";
})();
