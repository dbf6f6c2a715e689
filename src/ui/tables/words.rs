//! The names of the columns and rows of sheets in the language of the page.

use crate::ui::context::AppContext;
use crate::ui::primitives::labels::{
    committee_name, fee_name, goal_name, item_name, label_name, quality_text,
};
use files::tables::{Heading, Words};
use model::changes::ChangedRow;
use model::distribution::Policy;
use model::figure::Quality;
use model::goals::{AreaIx, GoalIx};
use model::items::ItemDuration;
use model::label::{Label, Unit};
use model::municipality::{Committee, CommitteeIx, FeeIx};
use model::scenario::FrameRule;

/// [`Words`] in the language of the page.
pub struct PageWords(pub AppContext);

impl Words for PageWords {
    fn heading(&self, heading: Heading) -> String {
        (self.0.language.lazy_texts().tables.heading)(heading).to_owned()
    }

    fn committee(&self, c: CommitteeIx, _: &Committee) -> String {
        committee_name(self.0, c)
    }

    fn area(&self, area: AreaIx) -> String {
        let app = self.0;
        app.session.municipality(|m| {
            m.areas.get(usize::from(area.0)).map_or_else(String::new, |area| app.file_text(&area.name))
        })
    }

    fn goal(&self, goal: GoalIx) -> String {
        goal_name(self.0, goal)
    }

    fn label(&self, label: Label) -> String {
        label_name(self.0, label)
    }

    fn fee(&self, c: CommitteeIx, fee: FeeIx) -> String {
        fee_name(self.0, c, fee)
    }

    fn part(&self, name: &str) -> String {
        (self.0.language.lazy_texts().tables.part)(name)
    }

    fn yes_no(&self, is_so: bool) -> String {
        (self.0.language.lazy_texts().tables.yes_no)(is_so).to_owned()
    }

    fn duration(&self, duration: ItemDuration) -> String {
        let words = &self.0.language.lazy_texts().items;
        match duration {
            ItemDuration::Permanent => words.permanent,
            ItemDuration::OneOff => words.one_off,
        }
        .to_owned()
    }

    fn row(&self, row: ChangedRow) -> String {
        change_name(self.0, row)
    }

    fn share(&self, c: CommitteeIx, goal: GoalIx) -> String {
        format!("{}: {}", change_name(self.0, ChangedRow::Shares(c)), goal_name(self.0, goal))
    }

    fn quality(&self, quality: Quality) -> String {
        quality_text(self.0, quality).name.to_owned()
    }

    fn out_of_range(&self) -> String {
        self.0.t.common.out_of_range.to_owned()
    }

    fn missing_value(&self) -> String {
        self.0.language.lazy_texts().compare.missing_value.to_owned()
    }

    fn locked(&self) -> String {
        self.0.t.results.locked.to_owned()
    }

    fn policy(&self, policy: Policy) -> String {
        (self.0.t.results.policy_name)(policy).to_owned()
    }

    fn frame_rule(&self, rule: FrameRule) -> String {
        (self.0.language.lazy_texts().lever_groups.frame_rule)(rule).to_owned()
    }

    fn unit(&self, unit: Unit) -> String {
        (self.0.language.lazy_texts().tables.unit)(unit).to_owned()
    }
}

/// The name of a row of the list of changes.
pub fn change_name(app: AppContext, row: ChangedRow) -> String {
    let t = &app.language.lazy_texts().tables;
    match row {
        ChangedRow::Lever(lever) => label_name(app, lever.label()),
        ChangedRow::Policy => app.t.levers.policy.to_owned(),
        ChangedRow::Lock(c) => (t.locked)(&committee_name(app, c)),
        ChangedRow::Shares(c) => (t.shares)(&committee_name(app, c)),
        ChangedRow::Item(c, item) => item_name(app, c, item),
        ChangedRow::FrameRule => app.t.levers.frame_rule.to_owned(),
    }
}
