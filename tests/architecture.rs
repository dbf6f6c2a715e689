//! Checks the invariants of ARCHITECTURE.md in the source text. Each failure says what to do about it.

#[path = "architecture/wildcard_arms.rs"]
mod wildcard_arms;

use std::path::{Path, PathBuf};

use rstest::rstest;

/// The layers of the app, each with those that it may use. Below them are the crates `files` and `model`, whose dependencies Cargo
/// checks.
const LAYERS: [(&str, &[&str]); 4] =
    [("storage", &[]), ("i18n", &[]), ("state", &["storage", "i18n"]), ("ui", &["state", "storage", "i18n"])];

/// Longest file, lines: about two screens.
const LONGEST_FILE: usize = 300;

/// Files that are longer, and why it would not help to split them.
const LONGER: [(&str, &str); 4] = [
    (
        "model/ledger.rs",
        "what a number is and how it is made: node, operations and their arithmetic belong together",
    ),
    ("model/lever.rs", "one table of all levers"),
    ("model/rows.rs", "one table of all revenue rows"),
    ("model/law.rs", "the law of one year: its type, and the values that it is asked for"),
];

/// Files that use floats, and why.
const FLOATS: [(&str, &str); 4] = [
    ("ui/charts/", "pixels, not money"),
    ("ui/primitives/term.rs", "pixels, not money"),
    ("ui/tabs/flow/drawing.rs", "pixels, not money"),
    ("i18n/times.rs", "the browser's clock counts in floats"),
];

/// Files that name a language by its tag, and why.
const NAMED_LANGUAGES: [(&str, &str); 4] = [
    ("i18n/sv.rs", "its definition"),
    ("i18n/en.rs", "its definition"),
    ("i18n/language.rs", "the language of the law"),
    ("model/municipality.rs", "the language that every text of a municipality file is in"),
];

/// Files that write decimals as text, and why.
const NUMBER_TEXT: [(&str, &str); 4] = [
    ("i18n/", "what a reader sees"),
    ("files/", "what stands in a file: decimals as text, the same in every language"),
    ("ui/charts/", "coordinates of a picture"),
    (
        "ui/primitives/file_picker.rs",
        "the size of a file, which the browser gives as a float, on its way to a whole number",
    ),
];

/// Where a dash may stand without its reason, and why.
const DASHES: [(&str, &str); 7] = [
    ("ui/el/binding.rs", "the dash of `bind_number`, which has the reason"),
    ("ui/primitives/missing.rs", "the dash of a view, which has the reason"),
    ("ui/charts/", "in a picture: the reason follows it, or it is a name"),
    ("ui/primitives/labels.rs", "a name, not a number"),
    ("ui/primitives/amounts.rs", "an amount within a drawing, whose sentence and table have the reason"),
    ("ui/tabs/law/marginals.rs", "what the figure above could not be computed from: it has the reason"),
    ("i18n/numbers.rs", "its definition"),
];

/// A source file without its tests.
struct Source {
    /// Its path below `src` of the app, or the name of its crate and its path there: `model/ledger.rs`.
    place: String,
    /// Without comments and without what stands in quotes.
    code: String,
    /// As it stands.
    text: String,
}

impl Source {
    fn in_layer(&self, layer: &str) -> bool {
        self.place.strip_prefix(layer).is_some_and(|rest| rest.starts_with('/') || rest == ".rs")
    }

    /// How deep its module lies in its layer: 0 for the layer's own file.
    fn depth(&self) -> usize {
        let steps = self.place.matches('/').count();
        if self.place.ends_with("/mod.rs") { steps - 1 } else { steps }
    }

    /// The lines of code that hold one of `words`, each with its place.
    fn lines_with(&self, words: &[&str]) -> Vec<String> {
        let holds = |line: &&str| words.iter().any(|word| has_word(line, word));
        self.code.lines().filter(holds).map(|line| format!("src/{}: {}", self.place, line.trim())).collect()
    }
}

/// Whether `line` has `word` in it, not as a part of a longer name.
fn has_word(line: &str, word: &str) -> bool {
    let in_name = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back().is_some_and(in_name);
        let after = line[at + word.len()..].chars().next().is_some_and(in_name);
        let open = word.starts_with(in_name);
        let closed = word.ends_with(in_name);
        !(open && before || closed && after)
    })
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All of `src`.
fn sources() -> Vec<Source> {
    let mut sources = Vec::new();
    gather(&root().join("src"), "", &mut sources);
    for name in ["model", "files"] {
        gather(&root().join("crates").join(name).join("src"), name, &mut sources);
    }
    for place in ["ui/app.rs", "model/simulate.rs", "files/read.rs"] {
        assert!(sources.iter().any(|source| source.place == place), "the source is found");
    }
    sources
}

fn gather(folder: &Path, place: &str, found: &mut Vec<Source>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().to_string_lossy().into_owned();
        let place = if place.is_empty() { name.clone() } else { format!("{place}/{name}") };
        if entry.path().is_dir() {
            gather(&entry.path(), &place, found);
        } else if entry.path().extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(entry.path()).expect("text");
            let is_test = name == "tests.rs" || name.ends_with("_tests.rs");
            let shipped = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            let code = if is_test { String::new() } else { without_comments_and_strings(shipped) };
            found.push(Source { place, code, text });
        }
    }
}

/// The code without comments and without the content of strings. The number of lines stays the same.
fn without_comments_and_strings(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(raw) = rest.strip_prefix("r#\"") {
            code.push_str("\"\"");
            raw.find("\"#").map_or(rest.len(), |end| end + 5)
        } else if c == '"' {
            code.push_str("\"\"");
            let mut escaped = false;
            let end = rest[1..].find(|c| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            end.map_or(rest.len(), |end| end + 2)
        } else if rest.starts_with("'\"'") {
            3
        } else if rest.starts_with("'\\\"'") {
            4
        } else {
            code.push(c);
            c.len_utf8()
        };
        rest = &rest[skipped..];
    }
    code
}

/// The layers that a line names by `crate::`, one by one or in braces.
fn named_layers(line: &str) -> Vec<&str> {
    let name = |text: &str| text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
    line.split("crate::")
        .skip(1)
        .flat_map(|rest| match rest.strip_prefix('{') {
            Some(group) => group.split(',').map(|item| &item.trim()[..name(item.trim())]).collect(),
            None => vec![&rest[..name(rest)]],
        })
        .filter(|named| LAYERS.iter().any(|(layer, _)| layer == named))
        .collect()
}

fn all_but(places: &[(&str, &str)], words: &[&str]) -> Vec<String> {
    let excepted = |source: &&Source| !places.iter().any(|(place, _)| source.place.starts_with(place));
    sources().iter().filter(excepted).flat_map(|source| source.lines_with(words)).collect()
}

#[rstest]
#[case::model("model")]
#[case::files("files")]
fn the_crates_have_no_browser_in_their_dependency_tree(#[case] package: &str) {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = std::process::Command::new(cargo)
        .args(["tree", "--offline", "--package", package, "--edges", "normal", "--prefix", "none"])
        .args(["--format", "{p}", "--all-features"])
        .current_dir(root())
        .output()
        .expect("cargo tree runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).expect("text");
    assert!(tree.contains("rust_decimal"), "the tree is read: {tree}");
    let browser = ["leptos", "web-sys", "js-sys", "gloo", "wasm-bindgen"];
    let found: Vec<&str> =
        tree.lines().filter(|line| browser.iter().any(|name| line.starts_with(name))).collect();
    assert!(found.is_empty(), "{package} is pure: move what touches the browser to the app\n{found:#?}");
}

#[test]
fn the_model_does_no_input_or_output() {
    let words =
        ["serde", "serde_json", "std::fs", "std::io", "std::env", "std::time", "std::net", "std::thread"];
    let found: Vec<String> =
        sources().iter().filter(|s| s.in_layer("model")).flat_map(|s| s.lines_with(&words)).collect();
    assert!(found.is_empty(), "hand the result of it in as a value\n{found:#?}");
}

#[test]
fn dependencies_point_down_only() {
    let mut found = Vec::new();
    for source in sources() {
        for (layer, below) in LAYERS.iter().filter(|(layer, _)| source.in_layer(layer)) {
            for line in source.code.lines() {
                let up =
                    named_layers(line).into_iter().any(|named| named != *layer && !below.contains(&named));
                if up {
                    found.push(format!("src/{}: {}", source.place, line.trim()));
                }
            }
        }
    }
    assert!(
        found.is_empty(),
        "ui → state → {{storage, i18n}}, and never up or sideways: move what both need to the lower one, or hand it in\n{found:#?}"
    );
}

#[test]
fn no_module_leaves_its_layer_by_super() {
    let climbs = |source: &Source, line: &str| {
        let most = (1..9).take_while(|n| line.contains(&"super::".repeat(*n))).count();
        // Inside a file, `super` of its top is the module above: depth 0 is the layer's own file.
        most > source.depth()
    };
    let mut found = Vec::new();
    for source in sources().iter().filter(|source| source.place.contains('/')) {
        let lines = source.code.lines().filter(|line| climbs(source, line));
        found.extend(lines.map(|line| format!("src/{}: {}", source.place, line.trim())));
    }
    assert!(
        found.is_empty(),
        "write `crate::LAYER` for another layer, so that its arrow is seen\n{found:#?}"
    );
}

#[test]
fn only_state_and_ui_use_leptos() {
    let lower = [("state/", ""), ("ui/", ""), ("lib.rs", ""), ("main.rs", "")];
    let found = all_but(&lower, &["leptos"]);
    assert!(found.is_empty(), "give state or ui a plain value, and let them make it a signal\n{found:#?}");
}

#[test]
fn only_money_rounds() {
    let words = [
        ".round(",
        ".round_dp(",
        ".round_dp_with_strategy(",
        ".round_sf(",
        ".round_sf_with_strategy(",
        ".floor(",
        ".ceil(",
        ".trunc(",
        ".trunc_with_scale(",
        ".rescale(",
        "RoundingStrategy",
    ];
    let found = all_but(&[&[("model/money", "the one place")], &FLOATS[..]].concat(), &words);
    assert!(
        found.is_empty(),
        "round by a function of crates/model/src/money.rs; add one there if none fits\n{found:#?}"
    );
}

#[test]
fn only_i18n_makes_number_text() {
    let mut found = all_but(&NUMBER_TEXT, &[".normalize("]);
    found.retain(|line| !line.contains(".normalize().scale()"));
    assert!(
        found.is_empty(),
        "show a decimal by src/i18n/numbers.rs: comma, hard space, real minus\n{found:#?}"
    );
    let mut found = Vec::new();
    for source in sources() {
        if !NUMBER_TEXT.iter().any(|(place, _)| source.place.starts_with(place)) {
            // What stands in quotes is looked at here: `{:.2}` and `{amount:.2}` write a number.
            let lines = source.text.lines().filter(|line| !line.trim_start().starts_with("//"));
            let writes = lines.filter(|line| line.split('{').skip(1).any(writes_decimals));
            found.extend(writes.map(|line| format!("src/{}: {}", source.place, line.trim())));
        }
    }
    assert!(found.is_empty(), "write numbers by src/i18n/numbers.rs, not by a format string\n{found:#?}");
}

#[test]
fn a_language_is_named_only_where_it_is_defined() {
    let tags = ["\"sv\"", "\"en\"", "'sv'", "'en'", ":lang("];
    let names = |text: &str| tags.iter().any(|tag| text.contains(tag));
    let mut found = Vec::new();
    for source in sources() {
        if !NAMED_LANGUAGES.iter().any(|(place, _)| source.place == *place) && !source.code.is_empty() {
            let shipped = source.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            let lines = shipped.lines().filter(|line| !line.trim_start().starts_with("//"));
            found.extend(
                lines.filter(|line| names(line)).map(|line| format!("src/{}: {}", source.place, line.trim())),
            );
        }
    }
    let styles = std::fs::read_dir(root().join("public/styles")).expect("a folder");
    let served = styles.map(|entry| entry.expect("an entry").path()).chain([root().join("public/early.js")]);
    found.extend(
        served
            .filter(|path| names(&std::fs::read_to_string(path).expect("text")))
            .map(|path| path.display().to_string()),
    );
    assert!(
        found.is_empty(),
        "go through LANGUAGES (src/i18n/language.rs) or the texts of index.html, so that a language more is an entry more\n{found:#?}"
    );
}

/// Whether what follows a brace is a format with decimals, such as `amount:.2}`.
fn writes_decimals(after_brace: &str) -> bool {
    after_brace.split_once('}').and_then(|(inside, _)| inside.split_once(':')).is_some_and(
        |(name, format)| {
            name.chars().all(|c| c.is_alphanumeric() || c == '_')
                && format.trim_start_matches(['+', '0']).starts_with('.')
        },
    )
}

#[test]
fn only_storage_touches_local_storage() {
    let words =
        ["LocalStorage", "SessionStorage", "local_storage", "session_storage", "gloo_storage", "indexed_db"];
    let found = all_but(&[("storage/", "the one place")], &words);
    assert!(found.is_empty(), "keep it through src/storage, which survives blocked storage\n{found:#?}");
}

#[test]
fn only_lazy_loading_declares_foreign_functions() {
    let found = all_but(
        &[("ui/lazy.rs", "the attribute that divides the program expands to them")],
        &["unsafe_code", "unsafe"],
    );
    assert!(found.is_empty(), "there is a safe way, or a library that has one\n{found:#?}");
}

#[test]
fn only_ui_has_views() {
    let found = all_but(&[("ui/", "the one place")], &["view!", "IntoView", "#[component]"]);
    assert!(found.is_empty(), "make the view in src/ui, from values that the lower layer gives\n{found:#?}");
}

/// Folders that build elements by `El`: what a step of a slider changes, and what is shown before it (src/ui/el/mod.rs).
const BUILT_BY_EL: [&str; 10] = [
    "ui/app.rs",
    "ui/boot.rs",
    "ui/entrance",
    "ui/first_screen.rs",
    "ui/lazy/",
    "ui/overlays.rs",
    "ui/shell/",
    "ui/tabs/committees",
    "ui/tabs/plan",
    "ui/workspace.rs",
];

/// Files that differ from their folder, and why.
const OTHER_DIALECT: [(&str, &str); 2] = [
    ("ui/shell/reminder.rs", "a lazy part, which nothing moves"),
    ("ui/pages/present.rs", "follows the open scenario, which another window may move"),
];

/// Files that may use both, and why.
const BOTH_DIALECTS: [(&str, &str); 2] = [
    ("ui/lazy.rs", "mounts parts that are written with `view!` in a place that is an `El`"),
    ("ui/el/", "implements `El`, and shows it in `view!` in its documentation"),
];

/// Whether the file builds elements by `El`, rather than only passing on those of a primitive.
fn builds_by_el(source: &Source) -> bool {
    source.code.split("::el::").skip(1).any(|rest| {
        let imported = rest.split(';').next().unwrap_or_default();
        imported.split(['{', '}', ',', ' ', '\n']).any(|name| ["el", "svg", "button"].contains(&name))
    })
}

#[test]
fn each_folder_of_views_builds_elements_in_one_way() {
    let starts = |source: &Source, places: &[(&str, &str)]| {
        places.iter().any(|(place, _)| source.place.starts_with(place))
    };
    let mut found = Vec::new();
    for source in sources().iter().filter(|source| source.in_layer("ui") && !starts(source, &BOTH_DIALECTS)) {
        let by_el =
            BUILT_BY_EL.iter().any(|place| source.place.starts_with(place)) != starts(source, &OTHER_DIALECT);
        let (el, view) = (builds_by_el(source), has_word(&source.code, "view!"));
        // A primitive uses the one that those need who use it, and only one of them.
        let is_primitive = source.place.starts_with("ui/primitives/");
        if el && view || !is_primitive && (el && !by_el || view && by_el) {
            found.push(format!("src/{}: {}", source.place, if el { "el(…)" } else { "view!" }));
        }
    }
    assert!(
        found.is_empty(),
        "use `El` in {BUILT_BY_EL:?} and `view!` elsewhere, or list the file with the reason\n{found:#?}"
    );
}

#[test]
fn floats_are_used_only_for_pixels_and_times() {
    let words = [
        "f32",
        "f64",
        "to_f32",
        "to_f64",
        "from_f64",
        "from_f32",
        "as_f64",
        "from_f64_retain",
        "from_f32_retain",
    ];
    let found = all_but(&FLOATS, &words);
    assert!(
        found.is_empty(),
        "money is exact: use Decimal. For a call of the browser that takes nothing else, add its file to FLOATS with the \
         reason\n{found:#?}"
    );
}

/// Lines of statutes with a day, a number of months or a year, not an amount: why they stand there is in
/// docs/decisions/0015-the-year-after-the-budget.md.
const DAYS_OF_LAW: [(&str, &str); 4] = [
    ("model/statutes/budget_calendar.rs", "Self::TaxableIncomes => Day::of(Month::September, 10),"),
    ("model/statutes/budget_calendar.rs", "Self::ChangedFactors => Day::of(Month::November, 22),"),
    ("model/statutes/budget_calendar.rs", "year.rem_euclid(4) == 2"),
    ("model/statutes/interim_report.rs", "pub const HANDED_OVER_WITHIN: usize = 2;"),
];

#[test]
fn every_legal_constant_is_in_a_parameter_file() {
    let number = |line: &&str| {
        let spelled = ["Decimal::ONE", "Decimal::TWO", "Decimal::TEN", "MILLION", "THOUSAND", "HUNDRED"];
        let digits = line.char_indices().any(|(at, c)| {
            let in_name = line[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_');
            c.is_ascii_digit() && !in_name
        });
        digits || spelled.iter().any(|word| line.contains(word))
    };
    let mut found = Vec::new();
    for source in sources().iter().filter(|source| source.place.starts_with("model/statutes/")) {
        let lines = source.code.lines().filter(number);
        found.extend(lines.map(|line| (source.place.clone(), line.trim().to_owned())));
    }
    for (place, line) in DAYS_OF_LAW {
        let known = found.iter().position(|(of, found)| of == place && found == line);
        found.remove(known.unwrap_or_else(|| panic!("{place} has no such line any more: {line}")));
    }
    assert!(
        found.is_empty(),
        "put the number in crates/files/parameters, with its paragraph and source\n{found:#?}"
    );
}

#[test]
fn a_number_that_is_missing_has_its_reason() {
    let found = all_but(&DASHES, &["NO_VALUE"]);
    assert!(
        found.is_empty(),
        "use `El::bind_number`, `missing` or `Value::Missing`, which say why\n{found:#?}"
    );
}

#[test]
fn sums_of_amounts_are_checked() {
    // The operators are clippy's matter (`arithmetic_side_effects`); these go by other names.
    let words = [".sum()", ".sum::<", ".product()", ".product::<", "Decimal::new(", ".powi(", ".powu("];
    let pure = |source: &&Source| source.in_layer("model") || source.in_layer("files");
    let mut found: Vec<String> =
        sources().iter().filter(pure).flat_map(|source| source.lines_with(&words)).collect();
    // The sum that a revenue row belongs to, and the sum of amounts, which cannot fail (see `Money`).
    found.retain(|line| !line.contains("row.sum()") && !line.contains(".sum::<Money>()"));
    assert!(
        found.is_empty(),
        "these panic when out of range: add by `try_fold` and `checked_add`, write constants by `from_parts`\n{found:#?}"
    );
}

#[test]
fn files_fit_on_two_screens() {
    let mut found = Vec::new();
    for source in sources() {
        let lines = source.text.lines().count();
        let listed = LONGER.iter().any(|(place, _)| *place == source.place);
        if lines > LONGEST_FILE && !listed {
            found.push(format!("src/{}: {lines} lines", source.place));
        }
    }
    assert!(
        found.is_empty(),
        "split what is longer than {LONGEST_FILE} lines by what a reader looks for, or add it to LONGER with the reason \
         why that would not help\n{found:#?}"
    );
}

/// A type with more methods does more than one thing.
const MOST_METHODS: usize = 25;
/// A type with methods in more files is where everything meets.
const MOST_FILES_WITH_METHODS: usize = 3;

/// Types with methods in more files, and why.
const IN_MORE_FILES: [(&str, &str); 3] = [
    ("Language", "the numbers, times and sentences of a language, one file for each"),
    ("PersonLaw", "private to its folder: the steps of one assessment, one file for each"),
    ("Year", "private to its folder: the steps of one simulation, one file for each"),
];

/// What is declared by `keyword` at the start of a line: the name and the line, with its visibility left out.
fn declared<'a>(code: &'a str, keyword: &str) -> impl Iterator<Item = &'a str> {
    let prefix = format!("{keyword} ");
    code.lines().filter_map(move |line| {
        let line =
            line.strip_prefix("pub(").map_or(line, |rest| rest.split_once(") ").map_or(line, |it| it.1));
        line.strip_prefix("pub ").unwrap_or(line).strip_prefix(prefix.as_str())
    })
}

/// The name at the start of `text`.
fn leading_name(text: &str) -> &str {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
    &text[..end]
}

/// The inherent `impl` blocks of a file: the name of the type, and how many methods the block has.
fn inherent_methods(code: &str) -> Vec<(String, usize)> {
    let mut blocks = Vec::new();
    let mut lines = code.lines();
    while let Some(line) = lines.next() {
        let Some(head) = line.strip_prefix("impl").filter(|head| head.starts_with([' ', '<'])) else {
            continue;
        };
        // Past the generic parameters of the block.
        let depth = |text: &str| text.matches('<').count() == text.matches('>').count();
        let end = (0..head.len())
            .find(|at| head.is_char_boundary(*at) && head[*at..].starts_with(' ') && depth(&head[..*at]));
        let name = leading_name(head[end.unwrap_or(0)..].trim_start());
        let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "}").collect();
        if has_word(line, "for") || line.ends_with('}') {
            continue;
        }
        let is_method =
            |line: &&&str| line.starts_with("    ") && !line.starts_with("     ") && has_word(line, "fn");
        blocks.push((name.to_owned(), body.iter().filter(is_method).count()));
    }
    blocks
}

#[test]
fn no_type_has_more_methods_than_fit_one_subject() {
    let sources = sources();
    let shared = |a: &str, b: &str| a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let mut declarations: Vec<(&str, &str)> = Vec::new();
    for source in &sources {
        for keyword in ["struct", "enum"] {
            let names = declared(&source.code, keyword).map(leading_name);
            declarations.extend(names.map(|name| (name, source.place.as_str())));
        }
    }
    let mut methods: std::collections::BTreeMap<(&str, &str), Vec<(&str, usize)>> =
        std::collections::BTreeMap::default();
    for source in &sources {
        for (name, count) in inherent_methods(&source.code) {
            // Of types with the same name, the one that is declared nearest.
            let of_name = declarations.iter().filter(|(declared, _)| *declared == name);
            let Some(declared) = of_name.max_by_key(|(_, place)| shared(place, &source.place)) else {
                continue;
            };
            methods.entry(*declared).or_default().push((&source.place, count));
        }
    }
    assert!(methods.keys().any(|(name, _)| *name == "Session"), "the types are found");
    let mut found = Vec::new();
    for ((name, place), blocks) in &methods {
        let count: usize = blocks.iter().map(|(_, count)| count).sum();
        let files: std::collections::BTreeSet<&str> = blocks.iter().map(|(place, _)| *place).collect();
        let may_be_in_more_files = IN_MORE_FILES.iter().any(|(listed, _)| listed == name);
        if count > MOST_METHODS || files.len() > MOST_FILES_WITH_METHODS && !may_be_in_more_files {
            found.push(format!("{name} (src/{place}): {count} methods in {} files", files.len()));
        }
    }
    assert!(
        found.is_empty(),
        "divide it by subject, or write functions that take it: at most {MOST_METHODS} methods, in at most \
         {MOST_FILES_WITH_METHODS} files\n{found:#?}"
    );
}

#[rstest]
#[case::no_unsafe("unsafe_code", "deny")]
#[case::docs("missing_docs", "warn")]
#[case::no_unwrap("unwrap_used", "deny")]
#[case::no_expect("expect_used", "deny")]
#[case::no_panic("panic", "deny")]
#[case::no_todo("todo", "deny")]
#[case::nothing_unimplemented("unimplemented", "deny")]
#[case::nothing_unreachable("unreachable", "deny")]
#[case::no_indexing("indexing_slicing", "deny")]
#[case::no_slicing_of_text("string_slice", "deny")]
#[case::no_overflow("arithmetic_side_effects", "deny")]
#[case::no_wildcard("wildcard_enum_match_arm", "deny")]
fn what_the_compiler_sees_to_is_switched_on(#[case] lint: &str, #[case] level: &str) {
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).expect("Cargo.toml");
    let lints = manifest.split("[workspace.lints.").skip(1).collect::<String>();
    let wanted = format!("{lint} = \"{level}\"");
    assert!(lints.lines().any(|line| line.trim() == wanted), "[lints] of Cargo.toml lacks `{wanted}`");
}

#[test]
fn denied_lints_are_allowed_only_with_a_reason() {
    let lints = [
        "clippy::unwrap_used",
        "clippy::expect_used",
        "clippy::panic",
        "clippy::indexing_slicing",
        "clippy::arithmetic_side_effects",
        "clippy::string_slice",
        "clippy::unreachable",
    ];
    let mut found = Vec::new();
    for source in sources() {
        let mut attributes = source.code.split("#[").chain(source.code.split("#![")).skip(1);
        let bare = attributes.any(|rest| {
            let attribute = rest.split(']').next().unwrap_or_default();
            (attribute.starts_with("allow") || attribute.starts_with("expect"))
                && lints.iter().any(|lint| attribute.contains(lint))
                && !attribute.contains("reason")
        });
        if bare {
            found.push(format!("src/{}", source.place));
        }
    }
    assert!(found.is_empty(), "say why it cannot happen: `#[expect(…, reason = \"…\")]`\n{found:#?}");
}

#[test]
fn comments_and_strings_are_removed_from_source_text() {
    assert_eq!(without_comments_and_strings("a // b\nc"), "a \nc");
    assert_eq!(without_comments_and_strings("a(\"// b \\\" c\") d"), "a(\"\") d");
    assert_eq!(without_comments_and_strings("split('\"') // x"), "split() ");
    let code = "impl<T: Into<U>> One<T> {\n    pub fn a() {\n    }\n    fn b() {}\n}\nimpl Show for One {\n    fn c() {}\n}\n";
    assert_eq!(inherent_methods(code), [("One".to_owned(), 2)]);
    assert_eq!(
        declared("pub(super) struct A {\nenum B", "struct").map(leading_name).collect::<Vec<_>>(),
        ["A"]
    );
    assert!(has_word("use web_sys::Window;", "web_sys") && !has_word("my_web_sys", "web_sys"));
    assert_eq!(named_layers("use crate::{storage::Store, i18n, other};"), ["storage", "i18n"]);
    assert_eq!(named_layers("crate::ui::app(crate::state)"), ["ui", "state"]);
    assert!(writes_decimals(":.2}") && writes_decimals("amount:+.1}") && !writes_decimals("name}: a.b"));
}

#[test]
fn no_wildcard_stands_for_variants_of_our_own_enums_in_a_tuple() {
    let mut files = Vec::new();
    for folder in
        ["src", "tools/src", "examples", "crates/model/src", "crates/files/src", "crates/test-support/src"]
    {
        gather(&root().join(folder), folder, &mut files);
    }
    let mut enums = std::collections::BTreeSet::new();
    for file in &files {
        wildcard_arms::declared_enums(file.text.parse().expect("tokens"), &mut enums);
    }
    for name in ["Lever", "Tab", "Setting"] {
        assert!(enums.contains(name), "the enums are found: {name}");
    }
    let mut found = Vec::new();
    for file in &files {
        let parsed = syn::parse_file(&file.text).expect("Rust");
        let arms = wildcard_arms::wildcards_over(&enums, &parsed);
        found.extend(arms.into_iter().map(|(line, arm)| format!("{}:{line}: {arm}", file.place)));
    }
    assert!(
        found.is_empty(),
        "name the variants, or match one enum within the other, so that a new variant is noticed\n{found:#?}"
    );
}

#[rstest]
#[case::first_of_a_tuple("match it { (A::One, B::One) => 1, (_, B::Two) => 2 }", &["(_ , B :: Two)"])]
#[case::second_of_a_tuple("match it { (A::One, B::One) => 1, (A::Two, _) => 2 }", &["(A :: Two , _)"])]
#[case::the_whole_tuple("match it { (A::One, 1) => 1, _ => 2 }", &["_"])]
#[case::rest_of_a_tuple("match it { (A::One, B::One) => 1, (A::Two, ..) => 2 }", &["(A :: Two , ..)"])]
#[case::a_name("match it { (A::One, 1) => 1, (other, _) => 2 }", &["(other , _)"])]
#[case::alternatives("match it { (A::One, 1) | (_, 2) => 1, (A::Two, _) => 2 }", &["(A :: One , 1) | (_ , 2)"])]
#[case::with_a_guard("match it { (A::One, 1) => 1, (_, n) if n > 2 => 2, (A::One | A::Two, _) => 3 }", &[])]
#[case::in_an_option("match it { Some(A::One) => 1, Some(_) | None => 2 }", &["Some (_) | None"])]
#[case::passed_on("match it { Err(A::One) => 1, Err(error) => tell(error), Ok(_) => 2 }", &[])]
#[case::in_a_field("match it { A::One(B::One) => 1, A::One(_) => 2, A::Two => 3 }", &["A :: One (_)"])]
#[case::plain("match it { A::One => 1, _ => 2 }", &["_"])]
#[case::of_self("match it { (Self::One, 1) => 1, (_, _) => 2 }", &["(_ , _)"])]
#[case::in_a_macro("view! { <p>{match it { (A::One, 1) => 1, _ => 2 }}</p> }", &["_"])]
#[case::all_named("match it { (A::One | A::Two, 1) => 1, (A::One | A::Two, _) => 2 }", &[])]
#[case::numbers("match it { (1, _) => 1, (_, 2) => 2, _ => 3 }", &[])]
#[case::foreign("match it { (Some(1), _) => 1, (Ordering::Less, _) => 2, (_, Foreign::One) => 3, _ => 4 }", &[])]
fn a_wildcard_over_our_own_enums_is_found(#[case] code: &str, #[case] expected: &[&str]) {
    let text = format!("use library::Foreign; enum A {{}} enum B {{}} impl A {{ fn f() {{ {code} }} }}");
    let mut enums = std::collections::BTreeSet::new();
    wildcard_arms::declared_enums(text.parse().expect("tokens"), &mut enums);
    enums.insert("Foreign".to_owned());
    let found = wildcard_arms::wildcards_over(&enums, &syn::parse_file(&text).expect("Rust"));
    assert_eq!(found.into_iter().map(|(_, arm)| arm).collect::<Vec<_>>(), expected);
}

#[test]
fn every_test_file_is_a_module_of_its_test_program() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["tests", "crates/files/tests", "crates/model/tests"] {
        let program = std::fs::read_to_string(root.join(folder).join("tests.rs")).expect("a test program");
        for entry in std::fs::read_dir(root.join(folder)).expect("a folder") {
            let name = entry.expect("an entry").file_name().into_string().expect("UTF-8");
            let Some(module) = name.strip_suffix(".rs").filter(|module| *module != "tests") else { continue };
            let is_declared = program.lines().any(|line| line == format!("mod {module};"));
            assert!(is_declared, "{folder}/tests.rs does not declare `mod {module};`");
        }
    }
}
