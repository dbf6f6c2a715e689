//! Names for files that are saved, made of the names that users give.

use super::link::checksum::crc32;

/// Longest name before its ending, characters.
const LONGEST: usize = 60;

/// A name for a file that holds what is called `name`. Names that differ give file names that differ.
///
/// It is `name` with a hyphen for each space, without what file systems and shells treat as special, and not longer than
/// they allow. Where something else was changed too, it ends in the checksum of `name`. A hyphen before a word, as in `-25 öre`,
/// becomes a minus sign: a file name that begins with a hyphen would be an option to a command.
#[must_use]
pub fn file_name(name: &str, ending: &str) -> String {
    let is_kept = |c: char| c.is_alphanumeric() || "+(),\u{2212}".contains(c);
    let signed = format!(" {name}").replace(" -", " \u{2212}");
    let words: Vec<&str> = signed.split(|c: char| !is_kept(c)).filter(|word| !word.is_empty()).collect();
    let shown: String = words.join("-").chars().take(LONGEST).collect();
    let restored = format!(" {}", shown.replace('-', " ")).replace(" \u{2212}", " -");
    if restored == format!(" {name}") && !name.is_empty() {
        return format!("{shown}.{ending}");
    }
    let shown = if shown.is_empty() { "kommunbidrag" } else { &shown };
    format!("{shown}_{:08x}.{ending}", crc32(name.as_bytes()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::file_name;

    #[test]
    fn a_file_is_named_after_what_it_holds() {
        for (name, file) in [
            ("Mitt scenario 2022", "Mitt-scenario-2022.json"),
            ("Mitt scenario 2022 (2)", "Mitt-scenario-2022-(2).json"),
            ("+25 öre", "+25-öre.json"),
            ("-25 öre", "\u{2212}25-öre.json"),
        ] {
            assert_eq!(file_name(name, "json"), file);
        }
        for special in [
            "",
            "../../etc/passwd",
            "a/b\\c:d*e?f",
            "CON.",
            "\"<|>\"",
            "\u{2212}25 öre",
            "~",
            " ",
            "a  b",
            "a-b",
        ] {
            let file = file_name(special, "json");
            let (base, sum) =
                file.strip_suffix(".json").and_then(|name| name.rsplit_once('_')).expect("a sum");
            assert_eq!(sum.len(), 8, "{file}");
            assert!(!base.contains(['/', '\\', ':', '*', '?', '"', '<', '|', '>', '~', '.', ' ']), "{file}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn names_that_differ_give_file_names_that_differ(
            one in "[a-b0 +(),.:\u{2212}_-]{0,5}|\\PC{0,80}", other in "[a-b0 +(),.:\u{2212}_-]{0,5}|\\PC{0,80}",
        ) {
            prop_assume!(one != other);
            prop_assert_ne!(file_name(&one, "json"), file_name(&other, "json"));
        }

        #[test]
        fn a_name_that_goes_on_gives_another_file_name(name in "[a-zåäö ]{50,70}", more in "[a-z]{1,9}") {
            prop_assert_ne!(file_name(&name, "csv"), file_name(&format!("{name}{more}"), "csv"));
        }

        #[test]
        fn no_file_name_is_special_to_a_file_system_or_a_shell(name in "\\PC{0,90}|[\u{0}-\u{7f}]{0,20}") {
            let file = file_name(&name, "json");
            prop_assert!(file.chars().count() <= 60 + 9 + 5, "{file}");
            prop_assert!(!file.starts_with(['-', '.', '~']), "{file}");
            prop_assert!(!file.contains(|c: char| c.is_control() || c.is_whitespace() || "/\\:*?\"<>|;&$`'!".contains(c)), "{file}");
        }
    }
}
