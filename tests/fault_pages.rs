//! The pages about the program say nothing of files and tests that do not exist. docs/faults/README.md says how tests are named there.

use std::path::{Path, PathBuf};

/// What is named and is not in the repository, and why.
const ABSENT: [(&str, &str); 2] = [
    ("app-0123456789abcdef.js", "an example of a name with a hash"),
    ("rust-toolchain.toml", "the page says why there is none"),
];

const ENDINGS: [&str; 11] =
    [".rs", ".mjs", ".js", ".css", ".json", ".html", ".sh", ".md", ".toml", ".csv", ".webmanifest"];

struct File {
    /// From the root of the repository, such as `src/lib.rs`.
    path: String,
    text: String,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The text files of the repository, without what is built or installed.
fn files() -> Vec<File> {
    let mut found = Vec::new();
    gather(&root(), "", &mut found);
    found
}

fn gather(folder: &Path, place: &str, found: &mut Vec<File>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("UTF-8").to_owned();
        if path.is_symlink()
            || name.starts_with('.')
            || ["target", "dist", "node_modules", "test-results"].contains(&&*name)
        {
            continue;
        }
        if path.is_dir() {
            gather(&path, &format!("{place}{name}/"), found);
        } else if ENDINGS.iter().any(|ending| name.ends_with(ending)) {
            found.push(File {
                path: format!("{place}{name}"),
                text: std::fs::read_to_string(&path).expect("UTF-8"),
            });
        }
    }
}

fn pages(files: &[File]) -> impl Iterator<Item = &File> {
    // A decision names what there was when it was made.
    files.iter().filter(|file| {
        ["README.md", "ARCHITECTURE.md"].contains(&&*file.path)
            || file.path.starts_with("docs/")
                && !file.path.starts_with("docs/decisions/")
                && is_of_type(file, "md")
    })
}

fn is_of_type(file: &File, extension: &str) -> bool {
    Path::new(&file.path).extension().is_some_and(|found| found == extension)
}

/// Whether `path` is the whole path of the file, or its end.
fn is_named(file: &File, path: &str) -> bool {
    file.path.strip_suffix(path).is_some_and(|rest| rest.is_empty() || rest.ends_with('/'))
}

/// What stands between each two `mark`s.
fn between(text: &str, mark: char) -> impl Iterator<Item = &str> {
    text.split(mark).skip(1).step_by(2)
}

fn is_path(text: &str) -> bool {
    ENDINGS.iter().any(|ending| text.len() > ending.len() && text.ends_with(ending))
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || "._-/".contains(letter))
}

#[test]
fn every_file_that_a_page_names_exists() {
    let files = files();
    let mut lost = Vec::new();
    for page in pages(&files) {
        for (at, line) in page.text.lines().enumerate() {
            for name in between(line, '`')
                .map(|code| code.split(':').next().unwrap_or(code))
                .filter(|name| is_path(name))
            {
                // `YEAR.json`, `src/ui/tabs/NAME.rs`: to be filled in.
                let stem = name.rsplit('/').next().and_then(|last| last.split('.').next()).unwrap_or(name);
                let is_pattern = stem.len() > 2
                    && stem.chars().all(|letter| letter.is_ascii_uppercase())
                    && stem != "README";
                let is_absent = ABSENT.iter().any(|(absent, _)| *absent == name);
                if !is_pattern && !is_absent && !files.iter().any(|file| is_named(file, name)) {
                    lost.push(format!("{}:{} {name}", page.path, at + 1));
                }
            }
            for link in line.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next()) {
                let target = root().join(&page.path).parent().expect("a folder").join(link);
                if !link.is_empty() && !link.contains("://") && !target.exists() {
                    lost.push(format!("{}:{} {link}", page.path, at + 1));
                }
            }
        }
    }
    assert!(lost.is_empty(), "files that do not exist:\n{}", lost.join("\n"));
}

/// The titles of the tests in a script of Node or Playwright; `…` stands for what is filled in.
fn titles(script: &str) -> Vec<String> {
    // A test, a group of them, and an entry of the list of journeys in tests/browsers.
    let starts = script
        .match_indices("test(")
        .chain(script.match_indices("describe("))
        .map(|(at, word)| at + word.len());
    let entries = script.match_indices("\n  '").map(|(at, _)| at + "\n  ".len());
    starts.chain(entries).filter_map(|at| title(script.get(at..)?)).collect()
}

/// The text of the literal that `script` begins with.
fn title(script: &str) -> Option<String> {
    let mut letters = script.chars();
    let quote = letters.next().filter(|letter| "'\"`".contains(*letter))?;
    let mut text = String::new();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => text.extend(letters.next()),
            '$' if quote == '`' && letters.as_str().starts_with('{') => {
                letters.by_ref().find(|letter| *letter == '}')?;
                text.push('…');
            }
            _ if letter == quote => return Some(text.replace("u2019", "'").replace('’', "'")),
            _ => text.push(letter),
        }
    }
    None
}

/// Whether `title` is what `named` says, where each `…` of `named` stands for anything.
fn is_title(title: &str, named: &str) -> bool {
    let mut rest = title;
    for (at, part) in named.split('…').map(str::trim).enumerate() {
        let Some(found) = rest.find(part).filter(|found| at > 0 || *found == 0) else { return false };
        rest = rest.get(found + part.len()..).unwrap_or_default();
    }
    rest.is_empty() || named.ends_with('…')
}

/// Whether `file`, or a file of the module that it is the root of, has the function.
fn has_function(files: &[File], file: &File, name: &str) -> bool {
    let folder = format!("{}/", file.path.trim_end_matches(".rs"));
    files
        .iter()
        .filter(|one| one.path == file.path || one.path.starts_with(&folder))
        .any(|one| declares(one, name))
}

/// `name` may end in `…`.
fn declares(file: &File, name: &str) -> bool {
    let start = match name.strip_suffix('…') {
        Some(start) => format!("fn {start}"),
        None => format!("fn {name}("),
    };
    is_of_type(file, "rs") && file.text.contains(&start)
}

/// A name of a test of Rust has many words.
fn is_function(text: &str) -> bool {
    text.matches('_').count() > 2
        && text
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "_…".contains(letter))
}

#[test]
fn every_test_that_holds_a_fault_exists() {
    let files = files();
    let scripts: Vec<(&File, Vec<String>)> = files
        .iter()
        .filter(|file| file.path.starts_with("tests/") && is_of_type(file, "mjs"))
        .map(|file| (file, titles(&file.text)))
        .collect();
    let (mut lost, mut held) = (Vec::new(), 0_usize);
    for page in pages(&files).filter(|page| page.path.starts_with("docs/faults/")) {
        for (at, line) in page.text.lines().enumerate().filter(|(_, line)| line.starts_with('|')) {
            let cell = line.trim_end().trim_end_matches('|').rsplit('|').next().unwrap_or_default();
            // The file that was named last before a test.
            let mut named: Option<&File> = None;
            let mut rest = cell;
            while let Some(start) = rest.find(['`', '"']) {
                let (_, quoted) = rest.split_at(start);
                let mark = if quoted.starts_with('`') { '`' } else { '"' };
                let Some((text, after)) = quoted.get(1..).and_then(|quoted| quoted.split_once(mark)) else {
                    break;
                };
                rest = after;
                let is_there = if mark == '"' {
                    let title = text.replace('’', "'");
                    let among = named.filter(|file| is_of_type(file, "mjs"));
                    scripts
                        .iter()
                        .filter(|(file, _)| among.is_none_or(|one| one.path == file.path))
                        .any(|(_, titles)| titles.iter().any(|one| is_title(one, &title)))
                } else if is_path(text) {
                    named = files.iter().find(|file| is_named(file, text));
                    continue;
                } else if is_function(text) {
                    match named.filter(|file| is_of_type(file, "rs")) {
                        Some(file) => has_function(&files, file, text),
                        None => files.iter().any(|file| declares(file, text)),
                    }
                } else {
                    continue;
                };
                held += 1;
                if !is_there {
                    lost.push(format!("{}:{} {text}", page.path, at + 1));
                }
            }
        }
    }
    assert!(lost.is_empty(), "tests that do not exist, or not in the file before them:\n{}", lost.join("\n"));
    assert!(held > 120, "only {held} tests are named");
}

#[test]
fn titles_are_read_and_compared() {
    let script = "for (const a of b) test(`the ${a.b} is ${c}: told`, async () => {});\ntest('it\\'s so', f);\nconst J = {\n  'a journey': async (page) => {},\n};";
    assert_eq!(titles(script), ["the … is …: told", "it's so", "a journey"]);
    assert!(is_title("the … is …: told", "the … is …: told") && is_title("the … is …: told", "the …"));
    assert!(
        !is_title("the … is …: told", "the … is")
            && !is_title("it is so", "is so")
            && is_title("it is so", "… so")
    );
}
