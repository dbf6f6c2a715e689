//! Wildcard arms over our own enums that clippy's `wildcard_enum_match_arm` does not see: it looks at `match` over an enum
//! itself, not at enums in tuples, options and the fields of variants.
//!
//! Found are `_` and `..` where another arm names a variant, and in tuples names too. A name within an option, a result or a
//! variant passes the value on (`Err(error) => show(error)`). An arm with a guard hides no variant: the compiler still asks
//! for all of them.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{ExprMatch, File, Item, Pat, UseTree};

/// Where a pattern stands within the pattern of the whole arm: `["1", "Some", "0"]`.
type Position = Vec<String>;

/// The first segment of a path that leads to our own code.
const OWN_ROOTS: [&str; 8] =
    ["crate", "self", "super", "model", "files", "kommunbidrag", "tools", "test_support"];

/// The names of the enums that `code` declares, in macros too.
pub(crate) fn declared_enums(code: TokenStream, enums: &mut BTreeSet<String>) {
    let mut tokens = code.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => declared_enums(group.stream(), enums),
            TokenTree::Ident(word) if word == "enum" => {
                if let Some(TokenTree::Ident(name)) = tokens.peek() {
                    enums.insert(name.to_string());
                }
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// The wildcards of a file that stand where another arm of the same `match` names a variant of one of `enums`: the line and
/// the arm.
pub(crate) fn wildcards_over(enums: &BTreeSet<String>, file: &File) -> Vec<(usize, String)> {
    let mut finder =
        Finder { enums, foreign: BTreeSet::new(), variants: BTreeSet::new(), of: None, found: Vec::new() };
    finder.visit_file(file);
    finder.found
}

struct Finder<'a> {
    enums: &'a BTreeSet<String>,
    /// Names that the file takes from the libraries.
    foreign: BTreeSet<String>,
    /// Variants that the file names without their enum.
    variants: BTreeSet<String>,
    /// The type whose `impl` is read: what `Self` means.
    of: Option<String>,
    found: Vec<(usize, String)>,
}

impl Finder<'_> {
    fn read_use(&mut self, tree: &UseTree, path: &mut Vec<String>) {
        let mut take = |path: &[String], name: String| {
            if path.last().is_some_and(|parent| self.enums.contains(parent) || parent == "Self") {
                self.variants.insert(name);
            } else if path.first().is_some_and(|root| !OWN_ROOTS.contains(&root.as_str())) {
                self.foreign.insert(name);
            }
        };
        match tree {
            UseTree::Path(part) => {
                path.push(part.ident.to_string());
                self.read_use(&part.tree, path);
                path.pop();
            }
            UseTree::Name(name) => take(path, name.ident.to_string()),
            UseTree::Rename(name) => take(path, name.rename.to_string()),
            UseTree::Group(group) => group.items.iter().for_each(|item| self.read_use(item, path)),
            UseTree::Glob(_) => {}
        }
    }

    fn is_own_variant(&self, path: &syn::Path) -> bool {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        match names.as_slice() {
            [] => false,
            [name] => self.variants.contains(name),
            [of, _] if of == "Self" => self.of.as_ref().is_some_and(|of| self.enums.contains(of)),
            [of, _] => self.enums.contains(of) && !self.foreign.contains(of),
            [root, .., of, _] => {
                self.enums.contains(of)
                    && (OWN_ROOTS.contains(&root.as_str())
                        || !self.foreign.contains(root) && *root != "serde_json")
            }
        }
    }

    /// Notes where `pattern` names a variant of our own, and where it takes anything.
    fn read_pattern(&self, pattern: &Pat, at: &Position, arities: &BTreeMap<Position, usize>, arm: &mut Arm) {
        let inner = |step: &str| at.iter().cloned().chain([step.to_owned()]).collect::<Position>();
        let variant =
            |path: &syn::Path| path.segments.last().map(|it| it.ident.to_string()).unwrap_or_default();
        match pattern {
            Pat::Or(any) => any.cases.iter().for_each(|case| self.read_pattern(case, at, arities, arm)),
            Pat::Reference(it) => self.read_pattern(&it.pat, at, arities, arm),
            Pat::Paren(it) => self.read_pattern(&it.pat, at, arities, arm),
            Pat::Wild(_) => arm.wildcards.push((at.clone(), Wildcard::Nameless)),
            Pat::Ident(name) => match &name.subpat {
                Some((_, pattern)) => self.read_pattern(pattern, at, arities, arm),
                None if self.variants.contains(&name.ident.to_string()) => arm.named.push(at.clone()),
                None if name.ident == "None" => {}
                None => arm.wildcards.push((at.clone(), Wildcard::Name)),
            },
            Pat::Path(it) if self.is_own_variant(&it.path) => arm.named.push(at.clone()),
            Pat::Tuple(tuple) => {
                let count = arities.get(at).copied().unwrap_or(tuple.elems.len());
                self.read_parts(tuple.elems.iter(), count, &|n| inner(&n.to_string()), arities, arm);
            }
            Pat::TupleStruct(it) => {
                if self.is_own_variant(&it.path) {
                    arm.named.push(at.clone());
                }
                let of = inner(&variant(&it.path));
                let place = |n: usize| of.iter().cloned().chain([n.to_string()]).collect();
                self.read_parts(it.elems.iter(), it.elems.len(), &place, arities, arm);
            }
            Pat::Struct(it) => {
                if self.is_own_variant(&it.path) {
                    arm.named.push(at.clone());
                }
                for field in &it.fields {
                    let mut of = inner(&variant(&it.path));
                    of.push(field.member.to_token_stream().to_string());
                    self.read_pattern(&field.pat, &of, arities, arm);
                }
            }
            _ => {}
        }
    }

    /// The parts of a tuple of `count` parts; `..` takes anything in those that are left out.
    fn read_parts<'p>(
        &self,
        parts: impl ExactSizeIterator<Item = &'p Pat>,
        count: usize,
        place: &dyn Fn(usize) -> Position,
        arities: &BTreeMap<Position, usize>,
        arm: &mut Arm,
    ) {
        let given = parts.len();
        let mut n = 0;
        for part in parts {
            if matches!(part, Pat::Rest(_)) {
                let left_out = (count + 1).saturating_sub(given);
                arm.wildcards.extend((n..n + left_out).map(|n| (place(n), Wildcard::Nameless)));
                n += left_out;
            } else {
                self.read_pattern(part, &place(n), arities, arm);
                n += 1;
            }
        }
    }

    fn read_match(&mut self, it: &ExprMatch) {
        let mut arities = BTreeMap::new();
        for arm in &it.arms {
            note_arities(&arm.pat, &Vec::new(), &mut arities);
        }
        if let syn::Expr::Tuple(tuple) = &*it.expr {
            arities.insert(Vec::new(), tuple.elems.len());
        }
        let arms: Vec<Arm> = it
            .arms
            .iter()
            .map(|arm| {
                let mut read = Arm::default();
                self.read_pattern(&arm.pat, &Vec::new(), &arities, &mut read);
                read
            })
            .collect();
        let named: BTreeSet<&Position> = arms.iter().flat_map(|arm| &arm.named).collect();
        for (arm, read) in it.arms.iter().zip(&arms) {
            let hides = |(at, wildcard): &(Position, Wildcard)| {
                named.iter().any(|named| {
                    let in_tuples = named.iter().all(|step| step.parse::<usize>().is_ok());
                    named.starts_with(at) && (in_tuples || *wildcard == Wildcard::Nameless)
                })
            };
            if arm.guard.is_none() && read.wildcards.iter().any(hides) {
                self.found.push((arm.pat.span().start().line, arm.pat.to_token_stream().to_string()));
            }
        }
    }

    /// Each `match` within what a macro is given, as far as it is an expression.
    fn read_macro(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => self.read_macro(group.stream()),
                TokenTree::Ident(word) if word == "match" => {
                    let ends = (at..tokens.len()).filter(|end| {
                        matches!(&tokens[*end], TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
                    });
                    let mut parsed = ends.map(|end| tokens[at..=end].iter().cloned().collect());
                    // What is nested in it is met again as a group of its own.
                    if let Some(it) = parsed.find_map(|tokens| syn::parse2::<ExprMatch>(tokens).ok()) {
                        self.read_match(&it);
                    }
                }
                TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_item_use(&mut self, it: &'ast syn::ItemUse) {
        self.read_use(&it.tree, &mut Vec::new());
    }

    fn visit_file(&mut self, file: &'ast File) {
        // The names first: they hold for the whole file.
        for item in &file.items {
            if let Item::Use(it) = item {
                self.read_use(&it.tree, &mut Vec::new());
            }
        }
        visit::visit_file(self, file);
    }

    fn visit_item_impl(&mut self, it: &'ast syn::ItemImpl) {
        let name = match &*it.self_ty {
            syn::Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
            _ => None,
        };
        let outer = std::mem::replace(&mut self.of, name);
        visit::visit_item_impl(self, it);
        self.of = outer;
    }

    fn visit_expr_match(&mut self, it: &'ast ExprMatch) {
        self.read_match(it);
        visit::visit_expr_match(self, it);
    }

    fn visit_macro(&mut self, it: &'ast syn::Macro) {
        self.read_macro(it.tokens.clone());
    }
}

/// What the pattern of an arm names, and where it takes anything.
#[derive(Default)]
struct Arm {
    named: Vec<Position>,
    wildcards: Vec<(Position, Wildcard)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Wildcard {
    /// `_` or `..`
    Nameless,
    Name,
}

/// How many parts the tuples in `pattern` have that are written out.
fn note_arities(pattern: &Pat, at: &Position, arities: &mut BTreeMap<Position, usize>) {
    match pattern {
        Pat::Or(any) => any.cases.iter().for_each(|case| note_arities(case, at, arities)),
        Pat::Reference(it) => note_arities(&it.pat, at, arities),
        Pat::Paren(it) => note_arities(&it.pat, at, arities),
        Pat::Tuple(tuple) if !tuple.elems.iter().any(|part| matches!(part, Pat::Rest(_))) => {
            arities.insert(at.clone(), tuple.elems.len());
        }
        _ => {}
    }
}
