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

/// Longest name, bytes, that is looked at for slips of the hand.
const LONGEST_NAME: usize = 100;

/// Words in the names of rows that sum others.
const SUMS: [&str; 16] = [
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
];

/// Words in the names of rows that are a part of another.
const PARTS: [&str; 5] = ["varav", "darav", "thereof", "which", "netto"];

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

/// Whether `name`, which is no committee's, says that the row sums others.
pub fn is_sum(name: &str) -> bool {
    has_word(name, &SUMS)
}

/// Whether `name`, which is no committee's, says that the row is a part of another.
pub fn is_part(name: &str) -> bool {
    has_word(name, &PARTS)
}

fn has_word(name: &str, words: &[&str]) -> bool {
    let letters: String = letters(name).map(|c| if c == ':' { c } else { letter(c) }).collect();
    letters.split(' ').any(|word| words.contains(&word))
}

/// The committees whose name or id differs from `name` by a slip or two of the hand.
pub fn alike(municipality: &Municipality, name: &str) -> Vec<CommitteeIx> {
    let wanted = folded(name);
    let is_alike = |name: String| name.len() > 4 && is_within_two_slips(&name, &wanted);
    let committees = municipality.committees();
    committees.filter(|(_, committee)| names(committee).any(is_alike)).map(|(c, _)| c).collect()
}

/// Whether at most two letters have to be added, left out or changed to make one text of the other.
fn is_within_two_slips(one: &str, other: &str) -> bool {
    if one.len().abs_diff(other.len()) > 2 || one.len() > LONGEST_NAME {
        return false;
    }
    // The slips from each beginning of `other` to the beginning of `one` read so far.
    let mut slips: Vec<usize> = (0..=other.len()).collect();
    for letter in one.bytes() {
        let mut diagonal = slips.first().copied().unwrap_or(0);
        let mut left = diagonal.saturating_add(1);
        if let Some(first) = slips.first_mut() {
            *first = left;
        }
        for (slip, of_other) in slips.iter_mut().skip(1).zip(other.bytes()) {
            let changed = diagonal.saturating_add(usize::from(letter != of_other));
            diagonal = *slip;
            left = changed.min(left.saturating_add(1)).min(diagonal.saturating_add(1));
            *slip = left;
        }
    }
    slips.last().is_some_and(|slips| *slips <= 2)
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
pub fn folded(name: &str) -> String {
    let letters: String = letters(name).map(letter).collect();
    letters.split(' ').filter(|word| !FILLERS.contains(word)).collect()
}

/// The characters of `name` without accents that stand as characters of their own.
pub fn letters(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|c| !matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}'))
}

/// A small letter of ASCII, or a space. Other letters than those of Swedish and its neighbours are left out: tables of all are large.
pub fn letter(c: char) -> char {
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
