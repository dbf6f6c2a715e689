//! What is wrong with a municipality file, and what to do about it, in English.

use crate::i18n::Language;
use files::encoding::EncodedTwice;
use files::problem::Problem;

pub fn problem(problem: &Problem, language: Language) -> String {
    let exact = |value| language.exact(value);
    match problem {
        Problem::TooLarge(bytes) => format!("The file is too large ({} kB). The largest is 4,000 kB.", bytes / 1_000),
        Problem::NotJson { line, column } => {
            format!("The file is not valid JSON: error at line {line}, column {column}. Open it in a text editor and mend it there.")
        }
        Problem::Utf16 => {
            "The file is saved with the character encoding UTF-16. Open it in a text editor and save it with UTF-8.".to_owned()
        }
        Problem::NotUtf8 { line } => {
            format!("Line {line} is not written with the character encoding UTF-8, so å, ä and ö cannot be read. Open the file in the program that it was made in and save it with UTF-8.")
        }
        Problem::EncodedTwice(EncodedTwice { line, found, meant }) => {
            format!("Line {line} has “{found}”, which should probably be “{meant}”: the characters of the file were encoded twice. Start from an earlier copy of the file and save it with UTF-8.")
        }
        Problem::UnknownFormat(found) => format!("Format {found} is not known here. This program reads format 1."),
        Problem::Missing => "This is missing. Add it.".to_owned(),
        Problem::UnknownField => "The format has no such field. Check the spelling or remove it.".to_owned(),
        Problem::DuplicateField => "The field stands twice. Remove the one that should not hold.".to_owned(),
        Problem::NotAnObject => "An object is wanted here, { … }.".to_owned(),
        Problem::NotAList => "A list is wanted here, [ … ].".to_owned(),
        Problem::NotText => "A text in quotation marks is wanted here. Numbers are written so too.".to_owned(),
        Problem::BadLength => "The text is empty or longer than 2,000 characters.".to_owned(),
        Problem::NotAWholeNumber => "A whole number without quotation marks is wanted here.".to_owned(),
        Problem::NotADecimal(found) => {
            format!("“{found}” is no number. Write digits with a point for decimals, such as \"1234.5\".")
        }
        Problem::OutOfRange(value) => format!(
            "The number {} lies outside what is possible. Check it and its unit: amounts are in thousands of kronor.",
            exact(*value)
        ),
        Problem::NotWholeThousands(value) => {
            format!("Frames are whole thousands of kronor, but here it says {} thousand.", exact(*value))
        }
        Problem::NotOneOf(words) => format!("One of these is wanted here: {}.", words.join(", ")),
        Problem::BadId(found) => {
            format!("“{found}” cannot be used as a name. Use lower-case a–z, digits and hyphens.")
        }
        Problem::DuplicateId(found) => {
            format!("The name “{found}” stands more than once. Give each a name of its own.")
        }
        Problem::NotDigits { wanted, found } => format!(
            "“{found}” cannot be used here. Write the code with {wanted} digits in quotation marks, a zero at the beginning included."
        ),
        Problem::UnknownCounty { found, known } => format!(
            "No county has the code “{found}”. Write the county's code at Statistics Sweden, which is one of: {}.",
            known.join(", ")
        ),
        Problem::NotHttps(found) => {
            format!("“{found}” cannot be linked to. Write an address that begins with https://, or remove it.")
        }
        Problem::UnknownId(found) => format!("Nothing in the file is called “{found}”. Check the spelling."),
        Problem::WrongCount { wanted, found } => format!("{wanted} are wanted here, but there are {found}."),
        Problem::YearsNotInOrder => "The years must follow each other, the budget year first.".to_owned(),
        Problem::SharesSum(sum) => format!("The shares must make 100 together but make {}.", exact(*sum)),
        Problem::NoGoal => "The committee serves no goal. Name it in a mission, or give shares.".to_owned(),
        Problem::DoesNotAddUp(over) => format!(
            "The frames are {} {} than there is money for by the year's revenue and result. Mend a frame or the budgeted result.",
            language.amount(over.abs()),
            if over.is_sign_negative() { "less" } else { "more" }
        ),
        Problem::UnknownLaw => {
            "The year's projection factor and mean tax base are not known here. Give them in the file (projection, mean_tax_base).".to_owned()
        }
        Problem::NotComputable => "The numbers in the file are too large to compute with.".to_owned(),
    }
}
