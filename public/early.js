// Sets the chosen language and theme before the first paint, and shows a page of its own when the program panics.
(function () {
  var root = document.documentElement, settings = {};
  try {
    settings = JSON.parse(localStorage.getItem("kommunbidrag/settings")) || {};
  } catch (blocked) { /* blocked or damaged storage: as on a first visit */ }
  if (settings.language === "sv" || settings.language === "en") root.lang = settings.language;
  if (settings.theme === "light" || settings.theme === "dark") root.dataset.theme = settings.theme;
  if (settings.hint === false) root.dataset.hint = "off";
  if (typeof WebAssembly !== "object") root.dataset.start = "failed";

  // Everything that is stored, as a backup that crates/files/src/backup.rs reads. Each text is copied unchanged.
  function backup() {
    var parts = { scenario: [], file: [], aside: [] }, any = false, assumed;
    try {
      try {
        assumed = JSON.parse(localStorage.getItem("kommunbidrag/settings")).assumed;
      } catch (damaged) { /* no assumptions */ }
      Object.keys(localStorage).forEach(function (key) {
        var found = /^kommunbidrag\/(\w+)\/(.*)/.exec(key);
        if (!found || found[1] === "history") return; // a backup has no undo history
        any = true;
        var kind = found[1], text = localStorage.getItem(key);
        try {
          if (kind === "scenario" && JSON.parse(text).format) return parts.scenario.push(text);
        } catch (damaged) { /* kept as it is */ }
        if (kind === "file") parts.file.push(JSON.stringify(found[2]) + ":" + JSON.stringify(text));
        else parts.aside.push(JSON.stringify({ name: (kind === "aside" ? "" : kind + "/") + found[2], text: text }));
      });
    } catch (blocked) { /* nothing is stored */ }
    return (any || assumed) && '{"backup":"kommunbidrag","format":1,"made":' + Date.now() + ',"scenarios":[' + parts.scenario +
      '],"files":{' + parts.file + "}," + (assumed ? '"assumed":' + JSON.stringify(assumed) + "," : "") +
      '"aside":[' + parts.aside + "]}";
  }

  // A program that has panicked cannot say so itself: WebAssembly traps (panic = "abort").
  function stopped(error) {
    // A stack overflow is an error of another type.
    if (!(error instanceof WebAssembly.RuntimeError || /call stack|recursion/.test(error)) || document.getElementById("stopped")) return;
    var sv = root.lang !== "en", text = backup(), page = document.createElement("main");
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
