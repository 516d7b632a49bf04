# What there is to do with Tealight. `make` alone lists it.
#
# Every target that needs a compiler or a library sets up what is missing first; nothing is installed when nothing is missing.
# Release and debug builds share the folder .build.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup setup-browser site test test-browser check format lint reference bench

SWIFT := swift
# The day on which the sample's crisis lines were last looked at. The sample is built as of that day, so that its lines do not grow too old to
# publish by themselves; a site that is really published leaves the day out.
SAMPLE_DAY := 2026-11-22
# The finished program needs no Swift on the machine that it runs on, and starts quicker; Apple's systems bring Swift with them. The linker is the
# one that comes with Swift.
RELEASE := -c release $(if $(filter Darwin,$(shell uname -s)),,--static-swift-stdlib -Xswiftc -Xclang-linker -Xswiftc -fuse-ld=lld)
SOURCES := Package.swift Sources Tests
# What `make bench` measures: numbers of articles, and further options (`.build/release/Bench run --help` lists them).
SIZES := 1000 10000
# Which browser tests to run: words of their names; all where there are none.
TESTS :=
BENCH_OPTIONS :=

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1@\2/p' Makefile | while IFS=@ read -r name text; do printf '%-20s%s\n' "$$name" "$$text"; done

setup: ## Install what is missing to build and test
	@sh .ci/setup

site: setup ## Build the command, and with it the site of this folder into Output
	$(SWIFT) build $(RELEASE) --product tealight
	.build/release/tealight build --today $(SAMPLE_DAY)

test: setup ## Run every test
	$(SWIFT) test --disable-xctest

# First of all what is missing is installed, since the sample's social cards are drawn by one of these programs. A second site with texts that
# strain the theme is built beside the sample. Pictures and printed pages stay in .build/browser.
setup-browser:
	@sh .ci/setup-browser

test-browser: setup-browser site ## Look at the built site in a browser: access, keyboard, paper, privacy; TESTS="words of names"
	.build/browser/venv/bin/python Tests/Browser/run.py $(SAMPLE_DAY) $(TESTS)

# The tests come last, so that their result is the last thing to be read. They cover the architecture and the generated
# reference too; the package makes every warning an error.
check: setup lint site test ## Everything a change must pass: format, warnings, the site, all tests

lint: setup
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)

format: setup ## Format the Swift sources
	$(SWIFT) format --in-place --parallel --recursive $(SOURCES)

reference: setup ## Write the generated pages in Documentation anew
	TEALIGHT_RECORD=1 $(SWIFT) test --disable-xctest --filter SiteTests.Reference

# The floor and the program that measures are in C and not part of the package: nobody but the benchmark needs them.
bench: setup ## Measure against a bare Markdown loop, and Hugo where there is one; SIZES="1000 10000"
	$(SWIFT) build $(RELEASE) --product tealight
	$(SWIFT) build $(RELEASE) --product Bench
	mkdir -p .build/bench
	$(CC) -std=gnu11 -O2 -Wall -Wextra -o .build/bench/measure Benchmarks/measure.c
	$(CC) -std=gnu11 -O2 -Wall -Wextra -pthread -o .build/bench/floor Benchmarks/floor.c $$(pkg-config --cflags --libs libcmark-gfm)
	.build/release/Bench run $(BENCH_OPTIONS) $(SIZES)
