//! Swedish texts for `catalogue::backup`.

use crate::i18n::catalogue::backup::Backup;
use files::backup::PartProblem;
use files::import::ImportError;

pub const TEXTS: Backup = Backup {
    files: "Filer",
    files_about: "Det du gör ligger bara i den här webbläsaren tills du sparar det som fil. Safari tar bort det efter sju dagar utan besök.",
    save_one: "Spara scenariot som fil",
    save_all: "Spara allt som en fil",
    open: "Öppna fil …",
    open_about: "Ett scenario, allt på en gång eller en kommunfil. Du kan välja flera filer. Du kan också släppa dem var som helst på sidan.",
    saved_one: |name| format!("”{name}” laddas ner som fil."),
    saved_all: |count, files| {
        let scenarios = if count == 1 { "1 scenario".to_owned() } else { format!("{count} scenarier") };
        match files {
            0 => format!("{scenarios} laddas ner som en fil."),
            1 => format!("{scenarios} och 1 kommunfil laddas ner som en fil."),
            more => format!("{scenarios} och {more} kommunfiler laddas ner som en fil."),
        }
    },
    nothing_to_save: "Det finns inget att spara: inget är ändrat och inget är sparat.",
    deleted_left_out: |count| match count {
        1 => "Det borttagna scenariot är inte med.".to_owned(),
        more => format!("De {more} borttagna scenarierna är inte med."),
    },
    stored_left_out: "Bara det som visas är med: webbläsaren låter inte sidan läsa det som är sparat.",
    reminder: "Dina förslag finns bara i den här webbläsaren, som kan ta bort dem (Safari gör det efter sju dagar utan besök). Spara dem som fil.",
    remind_later: "Påminn om en vecka",
    imported: "Filen är öppnad",
    added: |count| match count {
        1 => "1 scenario är nytt här.".to_owned(),
        more => format!("{more} scenarier är nya här."),
    },
    already_stored: |count| match count {
        1 => "1 scenario fanns redan, likadant.".to_owned(),
        more => format!("{more} scenarier fanns redan, likadana."),
    },
    added_under_new_name: |was, now| {
        format!("”{was}” finns redan här, men ser annorlunda ut. Det ur filen heter ”{now}”.")
    },
    added_files: |count| match count {
        1 => "1 kommunfil är ny här.".to_owned(),
        more => format!("{more} kommunfiler är nya här."),
    },
    other_file: |name| {
        format!(
            "Kommunfilen ”{name}” finns här med annat innehåll och är kvar. Den ur filen finns under ”Undanlagt” i listan Mina förslag."
        )
    },
    set_aside: |count| match count {
        1 => {
            "1 sparad text gick inte att läsa. Den finns under ”Undanlagt” i listan Mina förslag.".to_owned()
        }
        more => format!(
            "{more} sparade texter gick inte att läsa. De finns under ”Undanlagt” i listan Mina förslag."
        ),
    },
    assumptions_added: "Det du har antagit om kommunen och lagen är med.",
    assumptions_differ: "Filen har andra antaganden än dina. Dina är kvar.",
    use_assumptions: "Använd filens antaganden",
    assumptions_used: "Filens antaganden gäller nu. Dina finns under ”Undanlagt” i listan Mina förslag.",
    storage_full: "Allt fick inte plats, så resten av filen är inte öppnad:",
    errors: "Det här i filen är fel",
    part_error: |wrong| match wrong {
        PartProblem::NotUnderstood => "Går inte att tolka.".to_owned(),
        PartProblem::NewerFormat(format) => {
            format!("Är sparat av en nyare version av sidan (format {format}).")
        }
        PartProblem::File(errors) => match errors.len() {
            1 => "Kommunfilen har ett fel.".to_owned(),
            more => format!("Kommunfilen har {more} fel."),
        },
        PartProblem::Twice => "Samma namn står två gånger. Det första gäller.".to_owned(),
    },
    show_scenarios: "Visa scenarierna",
    import_error: |why| match why {
        ImportError::TooLarge(bytes) => {
            format!("Filen är för stor ({} kB). Största storlek är 40\u{a0}000\u{a0}kB.", bytes / 1_000)
        }
        ImportError::NotJson { line, column } => {
            format!(
                "Filen är avbruten, ändrad eller av annat slag: den går inte att läsa från rad {line}, tecken {column}."
            )
        }
        ImportError::NewerFormat(format) => {
            format!(
                "Filen är gjord med en nyare version av sidan (format {format}). Ladda om sidan för att få den."
            )
        }
        ImportError::Wrong(errors) if errors.len() == 1 => "Filen har ett fel:".to_owned(),
        ImportError::Wrong(errors) => format!("Filen har {} fel:", errors.len()),
        ImportError::Foreign => "Det är varken ett scenario, en fil med allt eller en kommunfil.".to_owned(),
    },
    not_read: "Webbläsaren kunde inte läsa filen. Kontrollera att den finns kvar och försök igen.",
};
