# `make run` and `make test` first install what is missing (scripts/setup.sh, docs/setup.md).

SHELL := bash
PORT ?= 8080
export PORT
ENV := . scripts/env.sh &&

.PHONY: help run dist test properties bench screenshots dev setup clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

run: dist ## build when a source is newer, and serve at http://127.0.0.1:8080 (PORT=8081 for another port)
	@$(ENV) exec node scripts/serve.mjs

dist: setup ## a static release in dist/, with .br and .gz beside each file
	@scripts/dist.sh

test: ## all checks: format, clippy, native and browser tests, size budgets, journeys on the release build
	@scripts/setup.sh test
	@scripts/test.sh

ROUNDS ?= 10
properties: setup ## run the native tests ten times, the property tests with new cases each time (ROUNDS=100 for more)
	@$(ENV) for round in $$(seq $(ROUNDS)); do cargo test --quiet --workspace --all-features || exit 1; done

bench: ## measure how fast the page is, in Chromium
	@scripts/setup.sh test
	@scripts/dist.sh
	@$(ENV) node tests/e2e/bench.mjs
	@$(ENV) wasm cargo test --release --target wasm32-unknown-unknown --test web -- --include-ignored --nocapture recompute | grep recompute

screenshots: ## take the screenshots of docs/screenshots/ again
	@scripts/setup.sh test
	@scripts/dist.sh
	@$(ENV) node scripts/screenshots.mjs

dev: setup ## serve a debug build that is rebuilt and reloaded at each change
	@$(ENV) cargo fetch --quiet && wasm trunk serve --dist target/dev --port $(PORT)

setup: ## only install what the build needs
	@scripts/setup.sh

clean: ## remove what was built here (the tools stay)
	rm -rf dist target test-results playwright-report
