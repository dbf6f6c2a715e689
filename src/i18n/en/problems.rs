//! What is wrong with a municipality file, and what to do about it, in English.

use crate::i18n::Language;
use files::encoding::EncodedTwice;
use files::problem::Problem;

pub fn problem(problem: &Problem, language: Language) -> String {
    let exact = |value| language.exact(value);
    match problem {
        Problem::TooLarge(bytes) => format!("The file is too large ({} kB). The largest is 4,000 kB.", bytes / 1_000),
        Problem::NotJson { line, column } => {
            format!("The file is not valid JSON: error at line {line}, column {column}. Open it in a text editor and correct it there.")
        }
        Problem::Utf16 => {
            "The file is saved with the character encoding UTF-16. Open it in a text editor and save it with UTF-8.".to_owned()
        }
        Problem::NotUtf8 { line } => {
            format!("Line {line} is not written with the character encoding UTF-8, so å, ä and ö cannot be read. Open the file in the program it was made in and save it with UTF-8.")
        }
        Problem::EncodedTwice(EncodedTwice { line, found, meant }) => {
            format!("Line {line} has “{found}”, which should probably be “{meant}”: the characters of the file were encoded twice. Start from an earlier copy of the file and save it with UTF-8.")
        }
        Problem::UnknownFormat(found) => format!("Format {found} is not known here. This tool reads format 1."),
        Problem::Missing => "This is missing. Add it.".to_owned(),
        Problem::UnknownField => "The format has no such field. Check the spelling or remove it.".to_owned(),
        Problem::DuplicateField => "The field appears twice. Remove the one that should not apply.".to_owned(),
        Problem::NotAnObject => "This should be an object, { … }.".to_owned(),
        Problem::NotAList => "This should be a list, [ … ].".to_owned(),
        Problem::NotText => "This should be text in quotation marks, numbers included.".to_owned(),
        Problem::BadLength => "Enter 1 to 2,000 characters.".to_owned(),
        Problem::NotAWholeNumber => "This should be a whole number without quotation marks.".to_owned(),
        Problem::NotADecimal(found) => {
            format!("“{found}” is not a number. Write digits with a point for decimals, such as \"1234.5\".")
        }
        Problem::OutOfRange(value) => format!(
            "The number {} is too high or too low here. Check it and its unit: amounts are in thousands of kronor.",
            exact(*value)
        ),
        Problem::NotWholeThousands(value) => {
            format!("Enter the committee's money (grant) in whole thousands of kronor. Here it says {} thousand.", exact(*value))
        }
        Problem::NotOneOf(words) => format!("This should be one of: {}.", words.join(", ")),
        Problem::BadId(found) => {
            format!("“{found}” cannot be used as a name. Use lower-case a–z, digits and hyphens.")
        }
        Problem::DuplicateId(found) => {
            format!("The name “{found}” appears more than once. Give each a name of its own.")
        }
        Problem::NotDigits { wanted, found } => format!(
            "“{found}” cannot be used here. Write the code with {wanted} digits in quotation marks, a zero at the beginning included."
        ),
        Problem::UnknownCounty { found, known } => format!(
            "No county has the code “{found}”. Write the county's code at Statistics Sweden, which is one of: {}.",
            known.join(", ")
        ),
        Problem::NotADay(found) => {
            format!("“{found}” is not a day. Write month and day with two digits each, such as \"11-29\".")
        }
        Problem::EndsBeforeItBegins => "The last day comes before the first. Correct one of them.".to_owned(),
        Problem::NotHttps(found) => {
            format!("“{found}” cannot be linked to. Write an address that begins with https://, or remove it.")
        }
        Problem::UnknownId(found) => format!("Nothing in the file is called “{found}”. Check the spelling."),
        Problem::WrongCount { wanted, found } => format!("There should be {wanted} here, but there are {found}."),
        Problem::YearsNotInOrder => "The years must follow each other, the budget year first.".to_owned(),
        Problem::SharesSum(sum) => format!("The shares must add up to 100 but add up to {}.", exact(*sum)),
        Problem::NoGoal => "The committee serves no goal. Name it in a task, or give shares.".to_owned(),
        Problem::DoesNotAddUp(over) => format!(
            "The committees get {} {} than there is money for that year. Correct their money (grant) or the planned surplus.",
            language.amount(over.abs()),
            if over.is_sign_negative() { "less" } else { "more" }
        ),
        Problem::ExceedsGrant(over) => format!(
            "The committee's services cost {} more in all than its frame. Correct the net cost of a service, or the frame.",
            language.amount(*over)
        ),
        Problem::UnknownLaw => {
            "Enter the year's projection factor and average tax base in the file (projection, mean_tax_base): we do not have them.".to_owned()
        }
        Problem::NotComputable => "The numbers in the file are too big for this tool.".to_owned(),
    }
}
