// Loads the lazy modules of a release (src/ui/lazy.rs), instead of the loader that wasm-split writes. scripts/finish.mjs fills in
// FILES and adds, for each module, the function by which the program loads it.
import { initSync } from "./main.js";

/** The files of each lazy module: its own first, then those with the code that it shares with others. */
const FILES = {};

/** The modules without views, or with those whose styles are in the page. */
const NEEDS_NO_STYLE = new Set(["answer", "saving", "workspace"]);

const root = document.documentElement;
const loads = {};

/** The program, which is here already: its memory, its function table and what it shares. */
const program = () => initSync();

const compiled = {};

/** Fetches and compiles a file, once. A failure is not kept, so that it can be tried again. */
function compile(file) {
  // early.js does it, also in browsers without streaming and where the server names another type.
  return compiled[file] ??= early.loadModule(file).catch((error) => { delete compiled[file]; throw error; });
}

/** Loads a file after those that it needs, and once. A failed load is not kept, either. */
function loadFile(file, ...needed) {
  return loads[file] ??= Promise.all([compile(file), ...needed.map((one) => loadFile(one))])
    .then(([module]) => WebAssembly.instantiate(module, { __wasm_split: program() }))
    .catch((error) => { delete loads[file]; throw error; });
}

const loadModule = (name) => loadFile(...FILES[name]);

// Who has saved a scenario may have one open, and waits for the part that reads it (src/ui/boot.rs): it is fetched beside the program.
try {
  if (Object.keys(localStorage).some((key) => key.startsWith("kommunbidrag/scenario/"))) {
    for (const file of FILES.saving) compile(file).catch(() => {}); // who asks for it is told
  }
} catch { /* storage is blocked */ }

// Who begins in the workspace waits for its part, too.
if (root.dataset.page === "workspace") for (const file of FILES.workspace) compile(file).catch(() => {});

let style;

/** Loads the style sheet of the lazy parts. They work without it, so it does not fail, but tells the program. */
function loadStyle() {
  return style ??= new Promise((done) => {
    const old = document.getElementById("lazy-style"), link = old.cloneNode();
    link.rel = "stylesheet";
    link.href = link.dataset.href;
    link.onload = () => { delete root.dataset.style; dispatchEvent(new Event("style")); done(); }; // src/ui/shell/notices.rs
    link.onerror = () => { root.dataset.style = "missing"; style = undefined; addEventListener("online", loadStyle, { once: true }); done(); };
    old.replaceWith(link);
  });
}

/** Whether the server answers, but not with the file of a module: then a newer release has taken its place. */
async function isGone(name) {
  const isGone = (answer) => answer.status === 404 || answer.status === 410 || answer.ok && /html/.test(answer.headers.get("content-type"));
  const answers = FILES[name].map((file) => fetch(file, { cache: "reload" }).then(isGone, () => false));
  return (await Promise.all(answers)).includes(true);
}

/**
 * Loads a module for the program, and calls it back. The reason of a failure is left where the program reads it; while the shell
 * stands, the start waits for the module, and the early script says why it cannot go on.
 */
async function load(name, callback, data) {
  let loaded = true;
  const awaited = document.querySelector(".shell") && Object.assign(document.createElement("link"), { href: FILES[name][0] });
  if (awaited) early.waitFor(awaited);
  try {
    await Promise.all([loadModule(name), NEEDS_NO_STYLE.has(name) || loadStyle()]);
  } catch (error) {
    console.error(error);
    if (awaited) early.startFailed(awaited, error);
    else root.dataset.part = await isGone(name) ? "gone" : "unreachable";
    loaded = false;
  }
  program().__indirect_function_table.get(callback)(data, loaded);
}

/**
 * Fetches the modules once the browser has painted the page and is idle, so that they are here when the reader needs one, in
 * the order in which readers do: the first change of the tax rate asks what it costs a person. On a slow connection and where
 * the reader saves data only what saves and the dialogs are fetched: work is saved and shared by them, also when the connection is lost.
 */
globalThis.prefetchParts = () => requestAnimationFrame(() => {
  const idle = globalThis.requestIdleCallback ?? ((run) => setTimeout(run, 1500));
  idle(async () => {
    const { saveData, effectiveType } = navigator.connection ?? {};
    const names = saveData || /[23]g/.test(effectiveType) ? ["answer", "saving", "workspace", "dialogs"] : ["answer", "saving", "workspace", "pages", "dialogs", "tabs", "year", "guide"];
    try {
      loadStyle();
      for (const name of names) {
        await loadModule(name);
        dispatchEvent(new Event(name)); // src/ui/overlays.rs builds the dialogs, src/ui/autosave.rs saves
      }
    } catch { /* who needs a part asks for it again, and is told */ }
  });
});
