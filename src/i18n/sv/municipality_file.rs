//! Swedish texts for `catalogue::municipality_file`.

use crate::i18n::catalogue::municipality_file::MunicipalityFile;
use model::municipality::StartKind;

pub const TEXTS: MunicipalityFile = MunicipalityFile {
    lead: "Alla siffror om kommunen finns i en fil. Här ser du varifrån de kommer, och hur du rättar en.",
    file_in_use: "Filen som används",
    municipality: "Kommun",
    start: "Utgångsläge",
    start_name: |start, year| match start {
        StartKind::Adopted => format!("beslutad budget {year}"),
        StartKind::Outturn => format!("utfall {year}"),
    },
    years: "År",
    edition: "Utgåva",
    save: "Spara filen",
    back: |title| format!("Tillbaka till {title}"),
    stored_files: "Filer i den här webbläsaren",
    open_stored: |name| format!("Öppna {name}"),
    remove_file: |name| format!("Ta bort {name} ur webbläsaren"),
    remove: "Ta bort",
    refused: |count| match count {
        1 => "Filen har ett fel och öppnades inte.".to_owned(),
        more => format!("Filen har {more} fel och öppnades inte."),
    },
    not_read: "Webbläsaren kunde inte läsa filen. Kontrollera att den finns kvar och försök igen.",
    missing_law: "Uppgifter ur lagen som saknas för filens år",
    missing_law_about: "Vi gissar inte. Skriver du värdena som dina antaganden kan filen öppnas, och allt som bygger på dem märks som antagande. De finns kvar i den här webbläsaren och kan ändras under Lagen.",
    assume: |name, unit| {
        let unit = if unit.is_empty() { String::new() } else { format!(", {unit}") };
        format!("{name}, ditt antagande{unit}")
    },
    assume_as_in: |year, value| format!("Anta som {year}: {value}"),
    value_out_of_range: "Skriv ett tal som värdet kan ha.",
    open_assumed: "Öppna filen med antagandena",
    quality: "Så läser du märkningen",
    quality_about: "Varje siffra är märkt efter hur säker den är. En uträknad siffra är aldrig säkrare än den osäkraste som den bygger på.",
    meaning: "Betyder",
    count: "Uppgifter",
    sources: "Källor",
    sources_about: "Det vi har räknat fram eller uppskattat är vårt och ska inte tillskrivas någon av källorna.",
    source: "Källa i filen",
    attribution: "Anges som",
    law: "Lagens tal",
    law_about: "Uppräkning, medelskattekraft, garantinivå och länsvisa skattesatser, för de år som filen gäller.",
    correct: "Rätta en siffra",
    correct_steps: &[
        "Spara filen och öppna den i en textredigerare. Alla tal står i tusental kronor, som text med decimalpunkt.",
        "Ändra talet (value), märk hur säkert det är (quality) och ange källan (source). Nya källor läggs till under sources.",
        "Öppna filen här. Stämmer något inte visas alla fel på en gång, med plats i filen, och inget ändras.",
    ],
    schema: "Formatet är beskrivet i ett",
    schema_link: "JSON Schema",
};
