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

/// Names of rows that sum the others.
const SUMS: [&str; 6] = ["summa", "total", "totalt", "sum", "samtliganamnder", "allanamnder"];

/// The committee that `name` says: its name in any language, its id, or either without the ending that many have. Otherwise those
/// that can be meant.
pub(super) fn committee(municipality: &Municipality, name: &str) -> Result<CommitteeIx, Vec<CommitteeIx>> {
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

/// Whether `name` says that the row sums others.
pub(super) fn is_sum(name: &str) -> bool {
    let name = folded(name);
    SUMS.iter().any(|sum| name.starts_with(sum))
}

/// The names and the id of a committee, folded.
fn names(committee: &Committee) -> impl Iterator<Item = String> {
    let names = committee.name.all().chain([committee.id.as_str()]);
    names.map(folded).collect::<Vec<_>>().into_iter()
}

/// The letters of `name` in lower case without accents, without words that mean nothing.
fn folded(name: &str) -> String {
    // Accents may stand as characters of their own.
    let letters = name.chars().filter(|c| !matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}'));
    let letters: String = letters.map(letter).collect();
    letters.split(' ').filter(|word| !FILLERS.contains(word)).collect()
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
