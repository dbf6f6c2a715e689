//! What is wrong with a municipality file, and what to do about it, in Swedish.

use crate::i18n::Language;
use files::encoding::EncodedTwice;
use files::problem::Problem;

pub fn problem(problem: &Problem, language: Language) -> String {
    let exact = |value| language.exact(value);
    match problem {
        Problem::TooLarge(bytes) => {
            format!("Filen är för stor ({} kB). Största storlek är 4\u{a0}000\u{a0}kB.", bytes / 1_000)
        }
        Problem::NotJson { line, column } => {
            format!("Filen är inte giltig JSON: fel på rad {line}, kolumn {column}. Öppna den i en textredigerare och rätta där.")
        }
        Problem::Utf16 => {
            "Filen är sparad med teckenkodningen UTF-16. Öppna den i en textredigerare och spara den med UTF-8.".to_owned()
        }
        Problem::NotUtf8 { line } => {
            format!("Rad {line} är inte skriven med teckenkodningen UTF-8, så å, ä och ö går inte att läsa. Öppna filen i det program som den gjordes i och spara den med UTF-8.")
        }
        Problem::EncodedTwice(EncodedTwice { line, found, meant }) => {
            format!("På rad {line} står ”{found}”, som nog ska vara ”{meant}”: filens tecken har kodats två gånger. Utgå från en tidigare kopia av filen och spara den med UTF-8.")
        }
        Problem::UnknownFormat(found) => {
            format!("Formatet {found} är okänt här. Det här programmet läser format 1.")
        }
        Problem::Missing => "Uppgiften saknas. Lägg till den.".to_owned(),
        Problem::UnknownField => "Uppgiften finns inte i formatet. Kontrollera stavningen eller ta bort den.".to_owned(),
        Problem::DuplicateField => {
            "Uppgiften står två gånger. Ta bort den som inte ska gälla.".to_owned()
        }
        Problem::NotAnObject => "Här ska det stå ett objekt, { … }.".to_owned(),
        Problem::NotAList => "Här ska det stå en lista, [ … ].".to_owned(),
        Problem::NotText => "Här ska det stå text inom citattecken. Det gäller också tal.".to_owned(),
        Problem::BadLength => "Skriv 1 till 2\u{a0}000 tecken.".to_owned(),
        Problem::NotAWholeNumber => "Här ska det stå ett heltal utan citattecken.".to_owned(),
        Problem::NotADecimal(found) => {
            format!("”{found}” är inget tal. Skriv siffror med punkt för decimaler, till exempel \"1234.5\".")
        }
        Problem::OutOfRange(value) => format!(
            "Talet {} är för högt eller för lågt här. Kontrollera det och enheten: belopp anges i tusental kronor.",
            exact(*value)
        ),
        Problem::NotWholeThousands(value) => {
            format!("Skriv nämndens pengar (grant) i hela tusental kronor. Här står {} tkr.", exact(*value))
        }
        Problem::NotOneOf(words) => format!("Här ska det stå något av: {}.", words.join(", ")),
        Problem::BadId(found) => {
            format!("”{found}” går inte att använda som namn. Använd små bokstäver a–z, siffror och bindestreck.")
        }
        Problem::DuplicateId(found) => {
            format!("Namnet ”{found}” står mer än en gång. Ge var och en ett eget namn.")
        }
        Problem::NotDigits { wanted, found } => format!(
            "”{found}” går inte att använda här. Skriv koden med {wanted} siffror inom citattecken, också en nolla i början."
        ),
        Problem::UnknownCounty { found, known } => format!(
            "Inget län har koden ”{found}”. Skriv länets kod enligt SCB, som är något av: {}.",
            known.join(", ")
        ),
        Problem::NotADay(found) => {
            format!("”{found}” är ingen dag. Skriv månad och dag med två siffror var, till exempel \"11-29\".")
        }
        Problem::EndsBeforeItBegins => "Den sista dagen ligger före den första. Rätta den ena.".to_owned(),
        Problem::NotHttps(found) => {
            format!("”{found}” går inte att länka till. Skriv en adress som börjar med https:// eller ta bort den.")
        }
        Problem::UnknownId(found) => format!("Inget i filen heter ”{found}”. Kontrollera stavningen."),
        Problem::WrongCount { wanted, found } => format!("Här ska det stå {wanted} stycken, men det står {found}."),
        Problem::YearsNotInOrder => "Åren ska följa på varandra, budgetåret först.".to_owned(),
        Problem::SharesSum(sum) => format!("Andelarna ska bli 100 tillsammans men blir {}.", exact(*sum)),
        Problem::NoGoal => {
            "Nämnden hör inte till något mål. Nämn den i ett uppdrag, eller skriv andelar.".to_owned()
        }
        Problem::DoesNotAddUp(over) => format!(
            "Nämnderna får {} {} än det finns pengar till det året. Rätta nämndernas pengar (grant) eller det budgeterade resultatet.",
            language.amount(over.abs()),
            if over.is_sign_negative() { "mindre" } else { "mer" }
        ),
        Problem::ExceedsGrant(over) => format!(
            "Nämndens verksamheter kostar tillsammans {} mer än dess ram. Rätta en verksamhets nettokostnad eller ramen.",
            language.amount(*over)
        ),
        Problem::UnknownLaw => {
            "Skriv årets uppräkningsfaktor och medelskattekraft i filen (projection, mean_tax_base): vi har dem inte.".to_owned()
        }
        Problem::NotComputable => "Talen i filen är för stora för verktyget.".to_owned(),
    }
}
