// Runs before the first paint, so that a chosen language and theme never flicker in; and stays, for when the program stops.
(function () {
  var root = document.documentElement, settings = {};
  try {
    settings = JSON.parse(localStorage.getItem("kommunbidrag/settings")) || {};
  } catch (blocked) { /* blocked or damaged storage: the page starts as for a first visit */ }
  if (settings.language === "sv" || settings.language === "en") root.lang = settings.language;
  if (settings.theme === "light" || settings.theme === "dark") root.dataset.theme = settings.theme;
  if (settings.hint === false) root.dataset.hint = "off";
  if (typeof WebAssembly !== "object") root.dataset.start = "failed";

  // All that the page has kept, as crates/files/src/backup.rs reads it: each text letter by letter as it lay there.
  function kept() {
    var parts = { scenario: [], file: [], aside: [] }, any = false, assumed;
    try {
      try {
        assumed = JSON.parse(localStorage.getItem("kommunbidrag/settings")).assumed;
      } catch (damaged) { /* nothing is assumed */ }
      Object.keys(localStorage).forEach(function (key) {
        var found = /^kommunbidrag\/(\w+)\/(.*)/.exec(key);
        if (!found || found[1] === "history") return; // what can be taken back goes with no backup
        any = true;
        var kind = found[1], text = localStorage.getItem(key);
        try {
          if (kind === "scenario" && JSON.parse(text).format) return parts.scenario.push(text);
        } catch (damaged) { /* it goes aside */ }
        if (kind === "file") parts.file.push(JSON.stringify(found[2]) + ":" + JSON.stringify(text));
        else parts.aside.push(JSON.stringify({ name: (kind === "aside" ? "" : kind + "/") + found[2], text: text }));
      });
    } catch (blocked) { /* then nothing is kept */ }
    return (any || assumed) && '{"backup":"kommunbidrag","format":1,"made":' + Date.now() + ',"scenarios":[' + parts.scenario +
      '],"files":{' + parts.file + "}," + (assumed ? '"assumed":' + JSON.stringify(assumed) + "," : "") +
      '"aside":[' + parts.aside + "]}";
  }

  // A program that has stopped cannot say so itself (docs/decisions/0007).
  function stopped(error) {
    // A stack that is full is an error of another kind.
    if (!(error instanceof WebAssembly.RuntimeError || /call stack|recursion/.test(error)) || document.getElementById("stopped")) return;
    var sv = root.lang !== "en", text = kept(), page = document.createElement("main");
    function add(tag, words, then) {
      var element = page.appendChild(document.createElement(tag));
      element.textContent = words;
      if (then) { element.type = "button"; element.className = "btn"; element.onclick = then; }
      return element;
    }
    page.id = "stopped";
    page.className = "boot is-on stack";
    add("h1", sv ? "Sidan har stannat" : "The page has stopped").tabIndex = -1;
    add("p", sv ? "Ett fel i programmet gör att det inte kan fortsätta." : "A fault in the program keeps it from going on.");
    if (text) {
      add("p", sv ? "Det du har sparat finns kvar i webbläsaren, men den allra senaste ändringen kan saknas. Spara allt som en fil om du vill vara säker. Den går att öppna igen under Dela."
        : "What you have saved is still in the browser, but the very last change may be missing. Save all of it as a file to be sure. It can be opened again under Share.");
      add("button", sv ? "Spara allt som fil" : "Save everything as a file", function () {
        var link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
        link.download = "kommunbidrag.json";
        link.click();
      }).className = "btn primary";
      page.append(" ");
    }
    add("button", sv ? "Ladda om sidan" : "Reload the page", function () { location.reload(); });
    document.body.replaceChildren(page);
    page.firstChild.focus();
  }
  addEventListener("error", function (event) { stopped(event.error); });
  addEventListener("unhandledrejection", function (event) { stopped(event.reason); });
})();
