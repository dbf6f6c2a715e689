// Loads the lazy modules of a release (src/ui/lazy.rs), instead of the loader that wasm-split writes. scripts/finish.mjs fills in
// FILES and adds, for each module, the function by which the program loads it.
import { initSync } from "./main.js";

/** The files of each lazy module: its own first, then those with the code that it shares with others. */
const FILES = {};

const root = document.documentElement;
const loads = {};

/** The program, which is here already: its memory, its function table and what it shares. */
const program = () => initSync();

/** Loads a file after those that it needs, and once. A failed load is not kept, so that it can be tried again. */
function loadFile(file, ...needed) {
  // early.js compiles it, also in browsers without streaming and where the server names another type.
  return loads[file] ??= Promise.all([early.loadModule(file), ...needed.map((one) => loadFile(one))])
    .then(([module]) => WebAssembly.instantiate(module, { __wasm_split: program() }))
    .catch((error) => { delete loads[file]; throw error; });
}

const loadModule = (name) => loadFile(...FILES[name]);

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

/** Loads a module for the program, and calls it back. The reason of a failure is left where the program reads it. */
async function load(name, callback, data) {
  let loaded = true;
  try {
    await Promise.all([loadModule(name), loadStyle()]);
  } catch (error) {
    console.error(error);
    root.dataset.part = await isGone(name) ? "gone" : "unreachable";
    loaded = false;
  }
  program().__indirect_function_table.get(callback)(data, loaded);
}

/**
 * Fetches the modules once the browser has painted the page and is idle, so that they are here when the reader needs one, in
 * the order in which readers do: the first change of the tax rate asks what it costs a person. On a slow connection and where
 * the reader saves data only the dialogs are fetched: work is saved and shared by them, also when the connection is lost.
 */
globalThis.prefetchParts = () => requestAnimationFrame(() => {
  const idle = globalThis.requestIdleCallback ?? ((run) => setTimeout(run, 1500));
  idle(async () => {
    const { saveData, effectiveType } = navigator.connection ?? {};
    const names = saveData || /[23]g/.test(effectiveType) ? ["dialogs"] : ["pages", "dialogs", "tabs"];
    try {
      loadStyle();
      for (const name of names) {
        await loadModule(name);
        dispatchEvent(new Event(name)); // src/ui/overlays.rs builds the dialogs
      }
    } catch { /* who needs a part asks for it again, and is told */ }
  });
});
