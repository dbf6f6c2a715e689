// The only script that runs before the program, written for any browser (ES5). It sets the chosen language and theme before the first
// paint, and says in words why the program does not start, what it waits for, or that it has stopped. Nothing is fetched for that.
(function () {
  var root = document.documentElement, early = window.early = {}, settings = {}, hasWork = false, hasFile = false, hasYear = false, runs = false, app, waiting, awaited;
  // The texts before the program runs and after it has stopped, by language (index.html).
  var texts = JSON.parse(document.getElementById("shell-texts").textContent), languages = Object.keys(texts);
  try {
    hasWork = hasStored("scenario");
    hasFile = hasStored("file");
    settings = JSON.parse(localStorage.getItem("kommunbidrag/settings")) || {};
    hasYear = "year" in settings || [sessionStorage, localStorage].some(hasYearIn);
  } catch (blocked) { /* blocked or damaged storage: as on a first visit */ }
  if (languages.indexOf(settings.language) >= 0) root.lang = settings.language;
  if (settings.theme === "light" || settings.theme === "dark") root.dataset.theme = settings.theme;
  if (settings.type_size === "large") root.dataset.type = "large";
  if (settings.hint === false) root.dataset.hint = "off";
  // A link whose # was encoded on its way.
  if (!location.hash && /%23dela/i.test(location.href)) location.replace(location.href.replace("%23", "#"));
  // Which shell is shown: that of the page that the program opens (Settings::home_of, src/ui/route.rs).
  if (/^#fraga|^#simulera/.test(location.hash)) root.dataset.page = location.hash.slice(1, 6) === "fraga" ? "entrance" : "workspace";
  else if (!location.hash) {
    root.dataset.page = (typeof settings.start_page === "string" ? settings.start_page === "entrance" : !hasWork) ? "entrance" : "workspace";
  }
  try {
    // A module with a table of references, the newest feature that the program needs (WASM_FEATURES in scripts/finish.mjs).
    runs = WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 4, 4, 1, 111, 0, 0]));
  } catch (missing) { /* the page goes on showing what it needs */ }
  if (runs) root.dataset.start = "waiting";

  // Called by index.html right after the shell, so that the first paint has its texts.
  early.fillShell = function () {
    var own = texts[root.lang], others = languages.filter(function (tag) { return tag !== root.lang; });
    var needs = document.querySelector(".boot"), elements = document.querySelectorAll("[data-text]");
    app = document.getElementById("app");
    own.language = texts[others.length === 1 ? others[0] : root.lang].name; // src/ui/primitives/language_choice.rs
    for (var n = 0; n < elements.length; n += 1) elements[n].textContent = own[elements[n].getAttribute("data-text")];
    if (root.dataset.page === "workspace") document.querySelector(".shell .rooms a").className = "is-current";
    showStartFigures();
    if (!runs) return addWays(needs);
    // The newest features that the styles need: the program runs without them, but may look wrong.
    if (!CSS.supports("selector(:has(a)) and (height: 1dvh) and (container-type: size)")) {
      needs.className += " is-on";
      document.body.insertBefore(needs, app);
    }
    setTimeout(tellWhatIsAwaited, 10000);
    // The program has no municipality to begin with (src/ui/boot.rs). Its part for that comes below the words.
    new MutationObserver(function () {
      var part = app.firstChild;
      early.startFailed(document.getElementById("municipality"), app.dataset.figures === "wrong");
      app.appendChild(part);
    }).observe(app, { attributes: true, attributeFilter: ["data-figures"] });
  };

  // The figures of the start state, unless the program opens with others: those of a scenario, a file or assumptions of the reader's, or
  // of a later year.
  function showStartFigures() {
    var figures = JSON.parse(document.getElementById("start-figures").textContent)[root.lang];
    if (!figures || hasWork || hasFile || hasYear || settings.assumed) return;
    root.dataset.startFigures = "shown";
    var elements = document.querySelectorAll("[data-figure]");
    for (var n = 0; n < elements.length; n += 1) elements[n].textContent = figures[elements[n].getAttribute("data-figure")];
  }

  function hasStored(kind) {
    return Object.keys(localStorage).some(function (key) { return key.indexOf("kommunbidrag/" + kind + "/") === 0; });
  }

  // Whether a later year was in view last (TabState in src/storage/settings.rs: the first year is not written).
  function hasYearIn(storage) {
    return Object.keys(storage).some(function (key) {
      return key.indexOf("kommunbidrag/open-at") === 0 && storage.getItem(key).indexOf('"year"') > 0;
    });
  }

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

  // Offers a text as a file (src/ui/primitives/download.rs). Throws where the browser refuses.
  early.saveFile = function (name, text, type) {
    var link = document.createElement("a");
    try {
      link.href = URL.createObjectURL(new Blob([text], { type: type }));
      // Some browsers read it only when the user has chosen a folder.
      setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
    } catch (missing) {
      link.href = "data:" + type + "," + encodeURIComponent(text);
    }
    link.download = name;
    link.click();
  };

  function save() { early.saveFile("kommunbidrag.json", backup(), "application/json"); }

  function add(parent, tag, words, act) {
    var element = parent.appendChild(document.createElement(tag));
    element.textContent = words || "";
    if (act) { element.type = "button"; element.className = "btn"; element.onclick = act; }
    return element;
  }

  // While a browser translates the page, the root has the language of the translation.
  function ownTexts() {
    return texts[root.lang] || texts[languages[0]];
  }

  // What the reader can do, whatever has happened: save everything that is stored as a file, and reload.
  function addWays(parent) {
    var own = ownTexts(), isSaved = backup(), ways;
    if (isSaved) add(parent, "p", own.saved);
    ways = add(parent, "p");
    ways.className = "row";
    if (isSaved) add(ways, "button", own.save_all, save);
    add(ways, "button", own.reload, function () { location.reload(); });
  }

  // Replaces the page by a heading, the reason and the ways on. Returns the element of the reason.
  function replacePage(heading, words) {
    var page = document.createElement("main"), reason;
    page.id = "stopped";
    page.className = "boot is-on stack";
    add(page, "h1", heading).tabIndex = -1;
    reason = add(page, "p", words);
    addWays(page);
    app.innerHTML = "";
    app.appendChild(page);
    page.firstChild.focus();
    return reason;
  }

  // What an element of the head fetches, in words.
  function nameOf(element, detail) {
    var own = ownTexts(), address = element.src || element.href || "";
    return (element.id ? own.figures : own.program) + " (" + address.replace(/.*\//, "") + (detail ? ", " + detail : "") + ")";
  }

  // The program waits for what `element` of the head fetches.
  early.waitFor = function (element) {
    awaited = element;
    if (waiting) waiting.textContent = ownTexts().waits.replace("{}", nameOf(element));
  };

  function tellWhatIsAwaited() {
    var shell = app.querySelector(".shell"), box = document.createElement("div"); // the program replaces the shell and the box
    if (!shell) return;
    box.className = "boot is-on stack";
    waiting = add(box, "p");
    waiting.setAttribute("role", "alert");
    early.waitFor(awaited || document.querySelector("script[type=module]"));
    addWays(box);
    app.insertBefore(box, shell);
  }

  // Compiles a module of the program, while it arrives where the browser can and the server names its type.
  early.loadModule = function (address, integrity) {
    return fetch(address, { integrity: integrity || "" }).then(function (reply) {
      if (!reply.ok) throw new Error(address + ": " + reply.status);
      return WebAssembly.compileStreaming && reply.headers.get("content-type") === "application/wasm"
        ? WebAssembly.compileStreaming(reply)
        : reply.arrayBuffer().then(function (bytes) { return WebAssembly.compile(bytes); });
    });
  };

  function isTrap(error) {
    // A full stack is an error of another type.
    return runs && error instanceof WebAssembly.RuntimeError || /call stack|recursion/.test(error);
  }

  // What `element` of the head fetches is missing, or its content is wrong: then `error` is true, or what compiling it threw.
  early.startFailed = function (element, error) {
    if (!app) return setTimeout(early.startFailed, 99, element, error);
    if (!runs || isTrap(error) || document.getElementById("stopped")) return;
    var own = ownTexts(), reason = replacePage(own.not_started);
    var address = element.src || element.href, integrity = element.integrity || element.dataset.integrity;
    function tell(words, detail) { reason.textContent = words.replace("{}", nameOf(element, detail)) + " " + own.try_this; }
    if (location.protocol === "file:") return reason.textContent = own.from_folder;
    if (window.origin === "null") return reason.textContent = own.in_frame + " " + location.href;
    tell(own.lost);
    // Asks for it again, past a cache that may be damaged.
    fetch(address, { cache: "reload" }).then(function (reply) {
      var type = reply.headers.get("content-type");
      if (!reply.ok || !/javascript|json|wasm/.test(type)) return tell(own.wrong_answer, reply.ok ? type : reply.status);
      if (error === true || /Compile|Link/.test(error)) return tell(own.changed);
      return integrity && fetch(address, { integrity: integrity }).catch(function () { tell(own.changed); });
    }).catch(function () { /* lost */ });
  };

  // A program that has stopped cannot say so itself: WebAssembly traps (panic = "abort").
  function stopped(error) {
    var own = ownTexts();
    if (isTrap(error) && !document.getElementById("stopped")) replacePage(own.stopped, own.stopped_why);
  }
  addEventListener("error", function (event) {
    if (event.target.type === "module") early.startFailed(event.target);
    else stopped(event.error);
  }, true);
  addEventListener("unhandledrejection", function (event) { stopped(event.reason); });
})();
