//! Swedish texts for `catalogue::question_answers`.

use crate::i18n::catalogue::question_answers::QuestionAnswers;

pub const TEXTS: QuestionAnswers = QuestionAnswers {
    label: "Svar på frågan",
    parking: |percent, more, fee, before| {
        format!(
            "Parkeringsavgifterna höjs {percent} och ger {more} mer om året: {fee} i stället för {before}."
        )
    },
    parking_not_counted: "Att färre kanske parkerar räknas inte.",
    more_to: |committee, more, grant, before| {
        format!("{committee} får {more} mer: {grant} i stället för {before}.")
    },
    equalisation: |now, before| format!("Inkomstutjämningen ger {now} i stället för {before}."),
    equalisation_fee: |now, before| {
        format!("Kommunen betalar {now} till inkomstutjämningen i stället för {before}.")
    },
    every_year: |changes| format!("Så mycket ändras varje år, i miljoner: {changes}."),
    what_equalisation_is: "Utjämningen är pengar från staten och från kommuner med höga inkomster, så att alla kommuner får ungefär lika goda villkor.",
    tax_cut: |rate, ore| {
        format!(
            "Skatten kan sänkas {ore} öre, till {rate} av hundra, om överskottet betalar. Längre ned når överskottet inte målet."
        )
    },
    all_more: |amount| format!("Verksamheterna kan tillsammans använda {amount} mer"),
    all_less: |amount| format!("Verksamheterna kan tillsammans använda {amount} mindre"),
    others_more: |amount| format!("De andra verksamheterna kan tillsammans använda {amount} mer"),
    others_less: |amount| format!("De andra verksamheterna kan tillsammans använda {amount} mindre"),
    most: |committee, change| format!("; störst ändring: {committee}, {change}"),
    all_same: "Verksamheterna kan använda lika mycket som förut",
    others_same: "De andra verksamheterna kan använda lika mycket som förut",
    left_over: |now, before| format!("Kvar när året är slut: {now} i stället för {before}."),
    left_over_same: |amount| format!("Kvar när året är slut: {amount}, oförändrat."),
    target: |amount| format!("Målet är {amount}."),
    later: |results| format!("Med samma skatt blir årets resultat sedan, i miljoner: {results}."),
    own_put_aside: "Dina egna ändringar är undanlagda. Med Ångra får du tillbaka dem.",
    undo: "Ångra",
};
