//! Swedish texts for `catalogue::proposal`.

use crate::i18n::catalogue::proposal::{Clauses, Proposal};

pub const TEXTS: Proposal = Proposal {
    title: "Förslagets text",
    about: "Det du skriver här är till för andra: det följer med i länken, scenariofilen och utskriften. Text ändrar inga tal. Men får en nämnd uppdrag i ett annat mål än förut, eller mister den alla uppdrag i ett mål, så följer dess andelar ovan med.",
    author: "Förslag från",
    introduction: "Inledning",
    introduction_about: "Lämna en rad tom för ett nytt stycke.",
    length: |length, most| format!("{length} av högst {most} tecken"),
    goals: "Mål och uppdrag",
    goals_about: "Orden är kommunfilens tills du ändrar dem. Alla mål är lika viktiga. Kommunfilens uppdrag hör till en tidigare budget: de skrivs ut i en bilaga och hör till ditt förslag först när du ändrar dem eller tar över dem.",
    goal_wording: "Målet",
    leave_out_goal: "Utelämna målet",
    leave_out_this_goal: |goal| format!("Utelämna målet ”{goal}”"),
    is_left_out: "utelämnat",
    left_out_with_money: "Målet är utelämnat, men några nämnder har andelar i det. Deras pengar visas fortfarande här.",
    mission: |number| format!("Uppdrag {number}"),
    of_file: "kommunfilens",
    own: "förslagets",
    leave_out_mission: "Utelämna uppdraget",
    leave_out_this_mission: |mission| format!("Utelämna uppdraget ”{mission}”"),
    adopt: "Ta över",
    adopt_this: |mission| format!("Ta över uppdraget ”{mission}” i förslaget"),
    reset: "Återställ till kommunfilens",
    reset_this: |text| format!("Återställ ”{text}” till kommunfilens ord"),
    remove: "Ta bort",
    remove_this: |mission| format!("Ta bort uppdraget ”{mission}”"),
    new_mission: "Nytt uppdrag",
    carried_out_by: "Nämnder",
    nobody: "ingen vald",
    add: "Lägg till uppdrag",
    mission_wrong: "Skriv vad som ska göras, med högst 300 tecken.",
    shares_followed: |committees| format!("Andelarna av kommunbidraget har följt med: {committees}."),
    without_share: |committees| {
        format!("Har inget av sitt kommunbidrag i målet än: {committees}. Skriv en andel ovan.")
    },
    without_goal: |committees| {
        format!("Utan uppdrag i något mål: {committees}. Pengarna går till samma mål som förut.")
    },
    author_line: |author| format!("Förslag från {author}"),
    file_wording: "kommunfilens ord",
    clauses: Clauses {
        title: "Förslag till beslut",
        council: "Kommunfullmäktige föreslås besluta",
        none: "Ändra något först: i utgångsläget finns inget att besluta om.",
        copy: "Kopiera att-satserna",
        as_text: "Att-satserna som text",
        and: "och",
        rate: |kronor, ore, _| match ore {
            Some(ore) => format!("{kronor} kronor {ore} öre"),
            None => format!("{kronor} kronor"),
        },
        rate_same: " (oförändrad)",
        rate_higher: |ore| format!(" (en höjning med {ore} öre)"),
        rate_lower: |ore| format!(" (en sänkning med {ore} öre)"),
        tax_rate: |year, rate, change| {
            format!("att fastställa skattesatsen för {year} till {rate} per skattekrona{change}")
        },
        goals_and_missions: "att fastställa mål och uppdrag enligt avsnittet ”Mål och uppdrag”",
        grants: |year, sum| {
            format!(
                "att fastställa nämndernas kommunbidrag för {year} enligt tabellen ”Nämndernas kommunbidrag”, i summa {sum}"
            )
        },
        result: |year, amount| format!("att fastställa det budgeterade resultatet för {year} till {amount}"),
        reserve: |year, amount| format!("att avsätta {amount} till en central reserv för {year}"),
        fee_of: |fee, committee| format!("”{fee}” ({committee})"),
        raise_fee: |fee, percent, incomes| {
            format!("att höja avgiften {fee}{percent}, så att intäkten blir {incomes}")
        },
        lower_fee: |fee, percent, incomes| {
            format!("att sänka avgiften {fee}{percent}, så att intäkten blir {incomes}")
        },
        change_fee: |fee, percent, incomes| {
            format!("att ändra avgiften {fee}{percent}, så att intäkten blir {incomes}")
        },
        by_percent: |percent| format!(" med {percent}"),
        income: |year, now, before| format!("{now} {year} (från {before})"),
        item: |committee, item, amounts| {
            format!("att ge {committee} i uppdrag att genomföra ”{item}” inom sitt kommunbidrag ({amounts})")
        },
        one_off: ", som engångsbelopp",
        not_possible: |amounts| format!("; av nämndens besparingar går {amounts} inte att genomföra"),
        amount_in: |amount, year| format!("{amount} {year}"),
        plan: |years, rates, results, reserves| {
            format!(
                "att godkänna planen för {years}: kommunbidrag enligt tabellen, skattesats {rates}, {results}{reserves}"
            )
        },
        plan_results: |amounts| format!("resultat {amounts}"),
        plan_reserves: |amounts| format!(", central reserv {amounts}"),
        plan_year: |year| format!("Plan {year}"),
    },
};
