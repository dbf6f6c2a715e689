//! What is wrong with a file, and what to do about it.

use super::Language;
use files::problem::Problem;

/// Swedish.
#[must_use]
pub fn swedish(problem: &Problem) -> String {
    let exact = |value| Language::Swedish.exact(value);
    match problem {
        Problem::TooLarge(bytes) => {
            format!("Filen är för stor ({} kB). Största storlek är 4 000 kB.", bytes / 1_000)
        }
        Problem::NotJson { line, column } => {
            format!("Filen är inte giltig JSON: fel på rad {line}, kolumn {column}. Öppna den i en textredigerare och rätta där.")
        }
        Problem::UnknownFormat(found) => {
            format!("Formatet {found} är okänt här. Det här programmet läser format 1.")
        }
        Problem::Missing => "Uppgiften saknas. Lägg till den.".to_owned(),
        Problem::UnknownField => "Uppgiften finns inte i formatet. Kontrollera stavningen eller ta bort den.".to_owned(),
        Problem::NotAnObject => "Här ska det stå ett objekt, { … }.".to_owned(),
        Problem::NotAList => "Här ska det stå en lista, [ … ].".to_owned(),
        Problem::NotText => "Här ska det stå en text inom citattecken. Också tal skrivs så.".to_owned(),
        Problem::BadLength => "Texten är tom eller längre än 2 000 tecken.".to_owned(),
        Problem::NotAWholeNumber => "Här ska det stå ett heltal utan citattecken.".to_owned(),
        Problem::NotADecimal(found) => {
            format!("”{found}” är inget tal. Skriv siffror med punkt för decimaler, till exempel \"1234.5\".")
        }
        Problem::OutOfRange(value) => format!("Talet {} ligger utanför det möjliga.", exact(*value)),
        Problem::NotWholeThousands(value) => {
            format!("Ramar anges i hela tusental kronor, men här står {} tkr.", exact(*value))
        }
        Problem::NotOneOf(words) => format!("Här ska det stå något av: {}.", words.join(", ")),
        Problem::BadId(found) => {
            format!("”{found}” går inte att använda som namn. Använd små bokstäver a–z, siffror och bindestreck.")
        }
        Problem::DuplicateId(found) => format!("Namnet ”{found}” står två gånger. Ge den ena ett annat namn."),
        Problem::UnknownId(found) => format!("Inget i filen heter ”{found}”. Kontrollera stavningen."),
        Problem::WrongCount { wanted, found } => format!("Här ska det stå {wanted} stycken, men det står {found}."),
        Problem::YearsNotInOrder => "Åren ska följa på varandra, budgetåret först.".to_owned(),
        Problem::SharesSum(sum) => format!("Andelarna ska bli 100 tillsammans men blir {}.", exact(*sum)),
        Problem::NoGoal => {
            "Nämnden hör inte till något mål. Nämn den i ett uppdrag, eller ange andelar.".to_owned()
        }
        Problem::DoesNotAddUp(over) => format!(
            "Ramarna är {} {} än det finns pengar till enligt årets intäkter och resultat. Rätta en ram eller det budgeterade resultatet.",
            Language::Swedish.amount(over.abs()),
            if over.is_sign_negative() { "mindre" } else { "mer" }
        ),
        Problem::UnknownLaw => {
            "Årets uppräkningsfaktor och medelskattekraft är inte kända här. Ange dem i filen (projection, mean_tax_base).".to_owned()
        }
        Problem::NotComputable => "Talen i filen är för stora att räkna med.".to_owned(),
    }
}

/// English.
#[must_use]
pub fn english(problem: &Problem) -> String {
    let exact = |value| Language::English.exact(value);
    match problem {
        Problem::TooLarge(bytes) => format!("The file is too large ({} kB). The largest is 4,000 kB.", bytes / 1_000),
        Problem::NotJson { line, column } => {
            format!("The file is not valid JSON: error at line {line}, column {column}. Open it in a text editor and mend it there.")
        }
        Problem::UnknownFormat(found) => format!("Format {found} is not known here. This program reads format 1."),
        Problem::Missing => "This is missing. Add it.".to_owned(),
        Problem::UnknownField => "The format has no such field. Check the spelling or remove it.".to_owned(),
        Problem::NotAnObject => "An object is wanted here, { … }.".to_owned(),
        Problem::NotAList => "A list is wanted here, [ … ].".to_owned(),
        Problem::NotText => "A text in quotation marks is wanted here. Numbers are written so too.".to_owned(),
        Problem::BadLength => "The text is empty or longer than 2,000 characters.".to_owned(),
        Problem::NotAWholeNumber => "A whole number without quotation marks is wanted here.".to_owned(),
        Problem::NotADecimal(found) => {
            format!("“{found}” is no number. Write digits with a point for decimals, such as \"1234.5\".")
        }
        Problem::OutOfRange(value) => format!("The number {} lies outside what is possible.", exact(*value)),
        Problem::NotWholeThousands(value) => {
            format!("Frames are whole thousands of kronor, but here it says {} thousand.", exact(*value))
        }
        Problem::NotOneOf(words) => format!("One of these is wanted here: {}.", words.join(", ")),
        Problem::BadId(found) => {
            format!("“{found}” cannot be used as a name. Use lower-case a–z, digits and hyphens.")
        }
        Problem::DuplicateId(found) => format!("The name “{found}” stands twice. Give one of them another."),
        Problem::UnknownId(found) => format!("Nothing in the file is called “{found}”. Check the spelling."),
        Problem::WrongCount { wanted, found } => format!("{wanted} are wanted here, but there are {found}."),
        Problem::YearsNotInOrder => "The years must follow each other, the budget year first.".to_owned(),
        Problem::SharesSum(sum) => format!("The shares must make 100 together but make {}.", exact(*sum)),
        Problem::NoGoal => "The committee serves no goal. Name it in a mission, or give shares.".to_owned(),
        Problem::DoesNotAddUp(over) => format!(
            "The frames are {} {} than there is money for by the year's revenue and result. Mend a frame or the budgeted result.",
            Language::English.amount(over.abs()),
            if over.is_sign_negative() { "less" } else { "more" }
        ),
        Problem::UnknownLaw => {
            "The year's projection factor and mean tax base are not known here. Give them in the file (projection, mean_tax_base).".to_owned()
        }
        Problem::NotComputable => "The numbers in the file are too large to compute with.".to_owned(),
    }
}
