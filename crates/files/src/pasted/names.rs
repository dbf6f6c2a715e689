//! Names of committees, as someone else writes them.

use model::municipality::{Committee, CommitteeIx, Municipality};

/// Words without a meaning of their own in a name.
const FILLERS: [&str; 5] = ["och", "and", "m", "fl", "mfl"];

/// Endings that many names have, and a short name lacks.
const ENDINGS: [&str; 8] = [
    "kommundelsnamnden",
    "kommundelsnamnd",
    "districtcommittee",
    "namnden",
    "namnd",
    "committee",
    "forvaltningen",
    "forvaltning",
];

/// Words in the names of rows that sum others, or are a part of one.
const SUMS: [&str; 21] = [
    "summa",
    "delsumma",
    "totalsumma",
    "total",
    "totala",
    "totalt",
    "sum",
    "subtotal",
    "s:a",
    "samtliga",
    "alla",
    "all",
    "tillsammans",
    "together",
    "resultat",
    "result",
    "varav",
    "darav",
    "thereof",
    "which",
    "netto",
];

/// The committee that `name` says: its name in any language, its id, or either without the ending that many have. Otherwise those
/// that can be meant.
pub fn committee(municipality: &Municipality, name: &str) -> Result<CommitteeIx, Vec<CommitteeIx>> {
    let (wanted, short) = (folded(name), shortened(&folded(name)));
    if short.is_empty() {
        return Err(Vec::new());
    }
    let those = |is: &dyn Fn(&str) -> bool| {
        let committees = municipality.committees();
        let found = committees.filter(|(_, committee)| names(committee).any(|name| is(&name)));
        found.map(|(c, _)| c).collect::<Vec<CommitteeIx>>()
    };
    let ways: [&dyn Fn(&str) -> bool; 2] = [&|name| name == wanted, &|name| shortened(name) == short];
    for way in ways {
        match those(way).as_slice() {
            [] => {}
            [one] => return Ok(*one),
            several => return Err(several.to_vec()),
        }
    }
    Err(those(&|name| name.starts_with(&short) || wanted.starts_with(&shortened(name))))
}

/// Whether `name`, which is no committee's, says that the row sums others or is a part of one.
pub fn is_sum(name: &str) -> bool {
    let letters: String = letters(name).map(|c| if c == ':' { c } else { letter(c) }).collect();
    letters.split(' ').any(|word| SUMS.contains(&word))
}

/// Whether a heading says that the amounts are changes.
pub fn is_of_changes(heading: &str) -> bool {
    let heading = folded(heading);
    ["andring", "change"].iter().any(|word| heading.contains(word))
}

/// The names and the id of a committee, folded.
fn names(committee: &Committee) -> impl Iterator<Item = String> {
    let names = committee.name.all().chain([committee.id.as_str()]);
    names.map(folded).collect::<Vec<_>>().into_iter()
}

/// The letters of `name` in lower case without accents, without words that mean nothing.
fn folded(name: &str) -> String {
    let letters: String = letters(name).map(letter).collect();
    letters.split(' ').filter(|word| !FILLERS.contains(word)).collect()
}

/// The characters of `name` without accents that stand as characters of their own.
fn letters(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|c| !matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}'))
}

/// A small letter of ASCII, or a space. Other letters than those of Swedish and its neighbours are left out: tables of all are large.
fn letter(c: char) -> char {
    match c.to_ascii_lowercase() {
        'å' | 'ä' | 'á' | 'à' | 'â' | 'æ' | 'Å' | 'Ä' | 'Á' | 'À' | 'Â' | 'Æ' => 'a',
        'ö' | 'ø' | 'ó' | 'ô' | 'Ö' | 'Ø' | 'Ó' | 'Ô' => 'o',
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => 'e',
        'ü' | 'ú' | 'Ü' | 'Ú' => 'u',
        'í' | 'ï' | 'Í' | 'Ï' => 'i',
        c if c.is_ascii_lowercase() => c,
        _ => ' ',
    }
}

/// A folded name without its ending.
fn shortened(folded: &str) -> String {
    let ending = ENDINGS.iter().find_map(|ending| folded.strip_suffix(ending));
    let short = ending.unwrap_or(folded);
    short.strip_suffix('s').unwrap_or(short).to_owned()
}
