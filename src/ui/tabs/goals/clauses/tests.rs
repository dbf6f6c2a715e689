//! The clauses over Södertälje 2022. The figures in them are computed by hand from the municipality file.

use super::*;
use crate::i18n::Language;
use crate::state::{ItemDraft, Typing, add_mission, leave_out, type_text};
use crate::ui::tables::tests::page;
use model::distribution::Policy;
use model::goals::GoalIx;
use model::lever::{Lever, Setting};
use model::money::Money;
use model::municipality::{CommitteeIx, FeeIx};
use model::rows::RevenueRow;
use model::texts::TextPart;

const EDUCATION: CommitteeIx = CommitteeIx(0);
const TECHNICAL: CommitteeIx = CommitteeIx(5);
const PARKING: FeeIx = FeeIx(0);

fn sentences(app: AppContext) -> Vec<String> {
    let all = clause_sentences(app, &app.session.outcome());
    all.into_iter().map(|sentence| sentence.replace(['\u{a0}', '\u{202f}'], " ")).collect()
}

/// The frames stay, so that every krona can be followed: parking 10 % up, 20 mnkr in reserve, 12 mnkr for teachers, 1.5 once.
fn proposal(language: &str) -> AppContext {
    let app = page(Language::from_tag(language));
    let editor = app.state.editor();
    editor.reset(Lever::Row(RevenueRow::TaxRate));
    editor.set_policy(Policy::KeepFrames);
    editor.set(Lever::Fee(TECHNICAL, PARKING), Setting::Percent(Decimal::TEN));
    editor.set(Lever::Row(RevenueRow::Reserve), Setting::Change(Decimal::from(20_000_000)));
    let add = |name: &str, amounts: [i64; 3], duration| {
        let draft = ItemDraft {
            name: name.to_owned(),
            committee: EDUCATION,
            amounts: amounts.map(|tkr| Money::from_thousands(tkr).expect("in range")),
            duration,
            goal: None,
            note: "Bara för oss".to_owned(),
        };
        app.state.items().create(draft).expect("an item")
    };
    add("Fler lärare", [12_000, 12_000, 12_000], ItemDuration::Permanent);
    add("Jubileum", [0, 1_500, 0], ItemDuration::OneOff);
    let off = add("Ny idrottshall", [100_000, 0, 0], ItemDuration::Permanent);
    app.state.items().switch(&off, false).expect("switched");
    app
}

#[test]
fn each_decision_is_a_clause_with_its_figures() {
    let app = proposal("sv");
    // Grants 2022: 6 249 818 of the file, 3 200 less by the fee, 12 000 more by the item: 6 258 618 tkr.
    // Result: 458 127 + 3 200 − 20 000 − 12 000 = 429 327. Later years, where the fee frees whole tkr of its 3 347.3 and 3 434.3:
    // 194 500.338 + 3 347 − 33 500 = 164 347.338, and 213 838.262 + 3 434 − 32 000 = 185 272.262.
    assert_eq!(
        sentences(app),
        [
            "att fastställa skattesatsen för 2022 till 20 kronor 15 öre per skattekrona (oförändrad)",
            "att fastställa nämndernas kommunbidrag för 2022 enligt tabellen ”Nämndernas kommunbidrag”, i summa 6 258,618 mnkr",
            "att fastställa det budgeterade resultatet för 2022 till 429,327 mnkr",
            "att avsätta 20,0 mnkr till en central reserv för 2022",
            "att höja avgiften ”Parkering” (Tekniska nämnden) med 10 %, så att intäkten blir 35,200 mnkr 2022 (från 32,000 mnkr), 36,820 mnkr 2023 (från 33,473 mnkr) och 37,777 mnkr 2024 (från 34,343 mnkr)",
            "att ge Utbildningsnämnden i uppdrag att genomföra ”Fler lärare” inom sitt kommunbidrag (+12,0 mnkr 2022, +12,0 mnkr 2023 och +12,0 mnkr 2024)",
            "att ge Utbildningsnämnden i uppdrag att genomföra ”Jubileum” inom sitt kommunbidrag (+1,5 mnkr 2023, som engångsbelopp)",
            "att godkänna planen för 2023 och 2024: kommunbidrag enligt tabellen, skattesats 20 kronor 15 öre, resultat 164,347 mnkr 2023 och 185,272 mnkr 2024, central reserv 20,0 mnkr 2023 och 20,0 mnkr 2024",
        ]
    );
}

#[test]
fn the_clauses_in_english() {
    assert_eq!(
        sentences(proposal("en")),
        [
            "to set the tax rate for 2022 at SEK 20.15 per SEK 100 of taxable income (unchanged)",
            "to set the municipal grant of each committee for 2022 as in the table “What the committees get (municipal grant)”, 6,258.618 MSEK in all",
            "to set the budgeted surplus or deficit for 2022 at 429.327 MSEK",
            "to set aside 20.0 MSEK as a central reserve for 2022",
            "to raise the fee “Parking” (Technical committee) by 10%, so that it brings in 35.200 MSEK in 2022 (from 32.000 MSEK), 36.820 MSEK in 2023 (from 33.473 MSEK) and 37.777 MSEK in 2024 (from 34.343 MSEK)",
            "to instruct the Education committee to carry out “Fler lärare” within its grant (+12.0 MSEK in 2022, +12.0 MSEK in 2023 and +12.0 MSEK in 2024)",
            "to instruct the Education committee to carry out “Jubileum” within its grant (+1.5 MSEK in 2023, one-off)",
            "to approve the plan for 2023 and 2024: grants as in the table, a tax rate of SEK 20.15, a surplus or deficit of 164.347 MSEK in 2023 and 185.272 MSEK in 2024, a central reserve of 20.0 MSEK in 2023 and 20.0 MSEK in 2024",
        ]
    );
}

#[test]
fn another_tax_rate_is_named_with_its_change() {
    let app = page(Language::from_tag("sv"));
    let first = |app| sentences(app).remove(0);
    assert_eq!(
        first(app),
        "att fastställa skattesatsen för 2022 till 20 kronor 40 öre per skattekrona (en höjning med 25 öre)"
    );
    let rate = |change: &str| {
        let change = change.parse().expect("a decimal");
        app.state.editor().set(Lever::Row(RevenueRow::TaxRate), Setting::Change(change));
    };
    rate("-0.15");
    assert_eq!(
        first(app),
        "att fastställa skattesatsen för 2022 till 20 kronor per skattekrona (en sänkning med 15 öre)"
    );
    rate("-0.105");
    assert_eq!(
        first(app),
        "att fastställa skattesatsen för 2022 till 20 kronor 4,5 öre per skattekrona (en sänkning med 10,5 öre)"
    );
}

#[test]
fn what_is_not_changed_is_no_clause_of_its_own() {
    let app = page(Language::from_tag("sv"));
    assert_eq!(sentences(app).len(), 4, "tax rate, grants, result and plan");
    app.state.editor().reset_all();
    assert_eq!(sentences(app), Vec::<String>::new(), "the start state proposes nothing");
    type_text(app.state, TextPart::Author, "Hembygdspartiet", None, Typing::Done);
    assert_eq!(sentences(app).len(), 4);
    type_text(app.state, TextPart::Goal(GoalIx(0)), "Alla klarar skolan", None, Typing::Done);
    assert_eq!(sentences(app)[1], "att fastställa mål och uppdrag enligt avsnittet ”Mål och uppdrag”");
}

#[test]
fn the_clauses_name_headings_that_are_printed() {
    for language in ["sv", "en"] {
        let app = page(Language::from_tag(language));
        type_text(app.state, TextPart::Goal(GoalIx(0)), "Alla klarar skolan", None, Typing::Done);
        let (clauses, headings) = (sentences(app), &app.language.lazy_texts().print);
        assert!(clauses[1].contains(headings.goals), "{}", clauses[1]);
        assert!(clauses[2].contains(headings.frames), "{}", clauses[2]);
    }
}

#[test]
fn each_column_of_the_grants_adds_up_to_the_sum_in_the_clause() {
    let app = proposal("sv");
    let table = grants_table(app, &app.session.outcome());
    let column = |index: usize| -> Vec<Decimal> {
        let cells = table.rows.iter().map(|row| row.cells[index].value.text());
        // As a reader types what stands there.
        let typed = cells.map(|text| text.replace(['\u{a0}', '\u{202f}', ' '], "").replace(',', "."));
        typed.map(|text| text.parse().expect("a number")).collect()
    };
    for index in 1..=3 {
        let numbers = column(index);
        let (sum, parts) = numbers.split_last().expect("a sum");
        assert_eq!(parts.len(), 13);
        assert_eq!(parts.iter().sum::<Decimal>(), *sum);
    }
    assert_eq!(column(1).last(), Some(&"6258.618".parse().expect("a decimal")));
}

#[test]
fn the_copied_text_has_the_clauses_numbered_and_the_table_but_no_notes() {
    let app = proposal("sv");
    let text = clauses_text(app, &app.session.outcome());
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "Kommunfullmäktige föreslås besluta");
    assert!(lines[1].starts_with("1. att fastställa skattesatsen"));
    assert!(lines[8].starts_with("8. att godkänna planen"));
    assert_eq!(lines[10], "Nämndernas kommunbidrag, mnkr");
    assert_eq!(lines[11].split('\t').collect::<Vec<_>>()[1..], ["2022", "Plan 2023", "Plan 2024"]);
    assert_eq!(lines.len(), 12 + 14, "thirteen committees and their sum");
    assert!(!text.contains("Bara för oss"));
}

#[test]
fn the_copied_text_has_the_goals_and_own_missions_that_a_clause_refers_to() {
    let app = page(Language::from_tag("sv"));
    let _ = leave_out(app.state, TextPart::Goal(GoalIx(1)));
    let _ = add_mission(app.state, GoalIx(0), "Öppna biblioteken på söndagar", vec![TECHNICAL])
        .expect("a mission");
    let text = clauses_text(app, &app.session.outcome());
    let lines: Vec<&str> = text.lines().collect();
    let heading = lines.iter().position(|line| *line == "Mål och uppdrag").expect("a heading");
    assert_eq!(lines[heading + 1], "Barn och unga når kunskapsmålen och klarar skolan");
    assert_eq!(lines[heading + 2], "– Öppna biblioteken på söndagar (Tekniska nämnden)");
    assert!(!text.contains("Den som behöver stöd och omsorg"), "it is left out");
}

#[test]
fn a_clause_tells_of_savings_that_cannot_be_carried_out() {
    let app = page(Language::from_tag("sv"));
    app.state.editor().set_policy(Policy::KeepFrames);
    let grant =
        app.session.outcome().year(YearIx::First).committee(TECHNICAL).expect("a committee").start_grant;
    // All that the committee has.
    let saving = Money::ZERO - app.session.outcome().money(grant);
    let draft = ItemDraft {
        name: "Lägg ner".to_owned(),
        committee: TECHNICAL,
        amounts: [saving, Money::ZERO, Money::ZERO],
        duration: ItemDuration::Permanent,
        goal: None,
        note: String::new(),
    };
    app.state.items().create(draft).expect("an item");
    // 10 % of 32 mnkr, which would be taken from the grant.
    app.state.editor().set(Lever::Fee(TECHNICAL, PARKING), Setting::Percent(Decimal::TEN));
    let sentences = sentences(app);
    let item = sentences.iter().find(|one| one.contains("Lägg ner")).expect("a clause");
    assert!(item.ends_with("; av nämndens besparingar går 3,2 mnkr 2022 inte att genomföra)"), "{item}");
}
