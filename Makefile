# What a contributor runs. Every goal works on a clean checkout of a machine that has the Swift toolchain and git.

AS_OF := 2025-11-19

.PHONY: help assess test lint format bench fuzz check book packages

help: ## this list
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/:[^#]*## /	/'

assess: packages ## assess all of Samples/ and write Reports/
	@echo "==> building dme in release mode (the first time takes some minutes)"
	swift build -c release --product dme
	@echo "==> assessing Samples/ as of $(AS_OF); the reports go to Reports/"
	@.build/release/dme evaluate Samples --rules Rules --as-of $(AS_OF) --format markdown,json --out Reports

test: packages ## run all tests
	swift test

lint: ## check the format of the sources
	swift format lint --strict --recursive Sources Tests Package.swift

format: ## format the sources
	swift format --in-place --recursive Sources Tests Package.swift

check: packages ## check the rule packs, their layout and their tests
	swift build -c release --product dme
	.build/release/dme rules check Rules Examples --fail-level warning
	.build/release/dme rules fmt --check Rules Samples Examples
	.build/release/dme rules test Rules --coverage --threshold 100
	.build/release/dme rules test Examples

book: packages ## write the rules as a book, Rules/dme-2025/README.md
	swift build -c release --product dme
	.build/release/dme rules doc Rules/dme-2025 --out Rules/dme-2025/README.md

bench: packages ## time the hot paths, each as a ratio to something else in the same run
	swift run -c release Benchmarks

fuzz: ## feed random expressions to the language for a minute
	script/fuzz

packages: ## install the system libraries that are missing
	@script/install-packages
