//! A scenario with a decided committee, a budget item, an efficiency demand on all committees but one and a reserve is the same amounts in
//! every form in which it is read: the sentences, the list of changes and its text, the table, the printed document, the CSV and the link.
//! The amounts are plain arithmetic on the figures of the file.

use rust_decimal::Decimal;

use crate::i18n::Language;
use crate::state::undo::{Action, Target};
use crate::state::{CommitteeChange, ItemDraft, change_committees};
use crate::ui::context::AppContext;
use crate::ui::dialogs::changes::{current_changes, summary_text};
use crate::ui::print::{changes_table, items_table};
use crate::ui::tables::tests::page;
use crate::ui::tables::words::PageWords;
use crate::ui::tabs::committees::committees_table;
use files::csv::{self, Variant};
use files::link::Shared;
use files::tables::{self, Table};
use model::distribution::Policy;
use model::items::ItemDuration;
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::CommitteeIx;
use model::rows::RevenueRow;

fn committee(app: AppContext, id: &str) -> CommitteeIx {
    app.session.municipality(|m| m.committees().find(|(_, c)| c.id == id).expect("a committee").0)
}

/// The result pays, so that no committee gets a share of what is left.
fn decide(app: AppContext) {
    let editor = app.state.editor();
    editor.reset_all();
    editor.set_policy(Policy::KeepFrames);
    let education = committee(app, "utbildningsnamnden");
    editor.set(Lever::Grant(education), Setting::Change(Decimal::from(20_000_000)));
    let item = ItemDraft {
        name: "Fler sommarjobb".to_owned(),
        committee: committee(app, "kultur-och-fritidsnamnden"),
        amounts: [Money::from_thousands(12_000).expect("in range"); 3],
        duration: ItemDuration::Permanent,
        goal: None,
        note: String::new(),
    };
    app.state.items().create(item).expect("an item");
    let others: Vec<CommitteeIx> =
        app.session.municipality(|m| m.committees().map(|(c, _)| c).filter(|c| *c != education).collect());
    change_committees(editor, CommitteeChange::Efficiency, Decimal::TWO, &others).expect("a demand");
    editor.set(Lever::Row(RevenueRow::Reserve), Setting::Change(Decimal::from(10_000_000)));
}

/// The lines of a table, with the texts of their cells.
fn lines(table: &Table) -> Vec<Vec<String>> {
    table
        .rows
        .iter()
        .map(|row| row.cells.iter().map(|cell| cell.value.text().replace('\u{a0}', " ")).collect())
        .collect()
}

/// The first of the lines that begins with `name`.
fn line<'a>(lines: &'a [Vec<String>], name: &str) -> &'a [String] {
    lines.iter().find(|line| line.first().is_some_and(|first| first == name)).expect("the line")
}

/// What a reader of the scenario meets.
#[derive(Debug, PartialEq, Eq)]
struct Forms {
    /// The sentence on the scenario, and who pays.
    sentences: [String; 2],
    /// The list of changes as it is copied.
    copied: Vec<String>,
    table: Vec<Vec<String>>,
    printed_changes: Vec<Vec<String>>,
    printed_items: Vec<Vec<String>>,
    csv: Vec<String>,
}

fn forms(app: AppContext) -> Forms {
    let all = current_changes(app).expect("changes");
    let order: Vec<CommitteeIx> = app.session.municipality(|m| m.committees().map(|(c, _)| c).collect());
    let csv = app.session.municipality(|m| tables::changes(m, &all, &PageWords(app)));
    let plain = |text: &str| text.replace('\u{a0}', " ");
    let plain_lines = |text: &str| text.lines().map(plain).collect();
    Forms {
        sentences: [app.session.sentence(app.language), app.session.payment_sentence(app.language)]
            .map(|sentence| plain(&sentence)),
        copied: plain_lines(&summary_text(app, &all)),
        table: lines(&committees_table(app, &order)),
        printed_changes: lines(&changes_table(app, &all)),
        printed_items: lines(&items_table(app).expect("items")),
        csv: plain_lines(&csv::write(&csv.to_sheet(), Variant::Machine)),
    }
}

/// The own change is 20, the item 12, the reserve 10. The demand is 2 % of a cost: of 1,009.439 for the committee of the disabled, 20.189 in whole
/// thousands, and of 318.454 for culture, 6.369. For all but education, each in whole thousands, it is 83.811 together, of which the result keeps
/// what the other three leave: 41.811.
#[test]
fn every_form_of_a_scenario_says_the_same_amounts() {
    let app = page(Language::from_tag("sv"));
    decide(app);
    let forms = forms(app);

    let [sentence, payment] = &forms.sentences;
    for amount in ["51,8 miljoner kr", "10,0 miljoner kr", "41,8 miljoner kr"] {
        assert!(sentence.contains(amount), "{amount}: {sentence}");
    }
    assert!(payment.contains("41,8 miljoner kr") && payment.contains("−20,2 miljoner kr"), "{payment}");

    let decided = [
        ("Egen ändring, Utbildningsnämnden", "20,0 miljoner kr", "+20,0", "20000000"),
        ("Fler sommarjobb, Kultur- och fritidsnämnden", "12,0 miljoner kr", "+12,0", "12000000"),
        ("Effektivisering, Omsorgsnämnden", "20,2 miljoner kr 2022", "−20,2", "-20189000"),
        ("Effektivisering, Kultur- och fritidsnämnden", "6,4 miljoner kr 2022", "−6,4", "-6369000"),
    ];
    for (name, in_words, printed, in_kronor) in decided {
        let copied = forms.copied.iter().find(|line| line.contains(name)).expect("copied");
        assert!(copied.contains(in_words), "{copied}");
        assert_eq!(line(&forms.printed_changes, name)[4], printed, "{name}");
        let csv = forms.csv.iter().find(|line| line.contains(name) && line.contains(",2022,"));
        let csv: Vec<&str> = csv.expect("in the CSV").rsplit(',').collect();
        assert_eq!(csv[2], in_kronor, "{name}");
    }
    let copied = forms.copied.iter().find(|line| line.contains("Central reserv")).expect("copied");
    assert!(copied.contains("10,0 miljoner kr"), "{copied}");
    assert_eq!(line(&forms.printed_changes, "Central reserv")[3], "10,0 mnkr");
    let csv = forms.csv.iter().find(|line| line.starts_with("Central reserv,kr,2022")).expect("in the CSV");
    assert!(csv.starts_with("Central reserv,kr,2022,0,10000000,"), "{csv}");

    // Name, grant, technical change, change: with the decimals by which the columns add up.
    assert_eq!(line(&forms.table, "Utbildningsnämnden")[2..4], ["", "+20,000"]);
    assert_eq!(line(&forms.table, "Omsorgsnämnden")[2..4], ["−20,189", "−20,189"]);
    assert_eq!(line(&forms.table, "Kultur- och fritidsnämnden")[2..4], ["−6,369", "+5,631"]);
    assert_eq!(line(&forms.table, "Central reserv")[1], "10,000");
    assert_eq!(line(&forms.table, "Inte utdelat, blir kvar")[1], "41,811");
    assert_eq!(line(&forms.printed_items, "Fler sommarjobb")[2..], ["+12,0"; 3]);
}

#[test]
fn who_opens_a_link_reads_what_was_shared() {
    let sender = page(Language::from_tag("sv"));
    decide(sender);
    sender.state.autosave().save();
    let saved = sender.state.import().to_share().expect("a scenario to share");
    let link = Shared::from_saved(&saved).to_fragment(sender.language.tag()).expect("a link");
    let sent = Forms { copied: Vec::new(), ..forms(sender) };
    let receiver = page(Language::from_tag("sv"));
    let shared = Shared::from_fragment(&link).expect("a link");
    let passed_on = receiver.state.import().to_pass_on(&shared);
    assert_eq!(Shared::from_saved(&passed_on).to_fragment(sender.language.tag()), Ok(link));
    let opened = receiver
        .session
        .municipality(|municipality| shared.open(municipality).expect("of the same municipality"));
    receiver.state.editor().apply(Action::Earlier, Target::All, opened.scenario);
    // The copied text begins with the name of the open scenario.
    assert_eq!(Forms { copied: Vec::new(), ..forms(receiver) }, sent);
}
