// Sets the chosen language and theme before the first paint, and shows a page of its own when the program panics.
(function () {
  var root = document.documentElement, settings = {};
  // The texts before the program runs and after it has panicked, by language (index.html).
  var texts = JSON.parse(document.getElementById("shell-texts").textContent), languages = Object.keys(texts);
  try {
    settings = JSON.parse(localStorage.getItem("kommunbidrag/settings")) || {};
  } catch (blocked) { /* blocked or damaged storage: as on a first visit */ }
  if (languages.includes(settings.language)) root.lang = settings.language;
  if (settings.theme === "light" || settings.theme === "dark") root.dataset.theme = settings.theme;
  if (settings.hint === false) root.dataset.hint = "off";
  // A link whose # was encoded on its way.
  if (!location.hash && /%23dela/i.test(location.href)) location.replace(location.href.replace("%23", "#"));
  if (typeof WebAssembly !== "object") root.dataset.start = "failed";

  // Called by index.html right after the shell, so that the first paint has its texts.
  window.fillShell = function () {
    var own = texts[root.lang], others = languages.filter(function (tag) { return tag !== root.lang; });
    own.language = texts[others.length === 1 ? others[0] : root.lang].name; // src/ui/primitives/language_choice.rs
    document.querySelectorAll("[data-text]").forEach(function (element) {
      element.textContent = own[element.dataset.text];
    });
  };

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
        } catch (damaged) { /* put aside unchanged */ }
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
    var own = texts[root.lang], text = backup(), page = document.createElement("main");
    function add(tag, words, then) {
      var element = page.appendChild(document.createElement(tag));
      element.textContent = words;
      if (then) { element.type = "button"; element.className = "btn"; element.onclick = then; }
      return element;
    }
    page.id = "stopped";
    page.className = "boot is-on stack";
    add("h1", own.stopped).tabIndex = -1;
    add("p", own.stopped_why);
    if (text) {
      add("p", own.stopped_saved);
      add("button", own.save_all, function () {
        var link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
        link.download = "kommunbidrag.json";
        link.click();
      }).className = "btn primary";
      page.append(" ");
    }
    add("button", own.reload, function () { location.reload(); });
    document.body.replaceChildren(page);
    page.firstChild.focus();
  }
  addEventListener("error", function (event) { stopped(event.error); });
  addEventListener("unhandledrejection", function (event) { stopped(event.reason); });
})();
