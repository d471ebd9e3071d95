# The whole path in two words: `make` builds the release in output/ from input/, `make test` runs every test.
.DEFAULT_GOAL := all
.PHONY: bench-collection all test test-queue test-faults lint types build output check-output update-cases schemas gold score errors calibrate bench conformance coverage clean bench-incremental fuzz fixtures check-calibration laws mutants datasets rebuilds additions test-browser bank bank-errors said said-errors

GOLD_OUTPUT := .scratch/gold

all: output

node_modules/.package-lock.json: package.json package-lock.json
	@echo "Installing packages"
	@npm ci --no-audit --no-fund --loglevel=error
	@touch $@

dist/main.js: node_modules/.package-lock.json tsconfig.json tsconfig.build.json $(shell find pipeline -name '*.ts' -not -path 'pipeline/explorer/*')
	@echo "Compiling"
	@npx --no-install tsc -p tsconfig.build.json
	@touch $@

dist/explorer/style.css: node_modules/.package-lock.json $(shell find pipeline/explorer pipeline/model pipeline/core pipeline/export/explorer -type f)
	@echo "Bundling the explorer"
	@npx --no-install tsx pipeline/explorer/build.ts
	@touch $@

build: dist/main.js dist/explorer/style.css

output: build
	@node dist/main.js build input --out output

test: node_modules/.package-lock.json build
	@npx --no-install vitest run

# What make test tries on few cases, on many: single faults that check has to name, generated datasets whose editions
# have to be one graph, builds in other worlds that have to be the same, issues that are added and change no id.
laws: mutants datasets rebuilds additions

mutants: node_modules/.package-lock.json
	@MUTANTS=200 npx --no-install vitest run --reporter=dot test/mutants

datasets: node_modules/.package-lock.json
	@DATASETS=1000 npx --no-install vitest run test/export/editions.test.ts -t "at random"

rebuilds: node_modules/.package-lock.json build
	@BUILDS=20 CHAINS=4 npx --no-install vitest run test/command/determinism.test.ts test/engine/incremental.test.ts

additions: node_modules/.package-lock.json
	@ADDITIONS=40 npx --no-install vitest run test/resolve/ids.test.ts

# In a real browser (Debian: apt-get install chromium), with the figures of its pages; and the lines to copy, by their programs.
test-browser: node_modules/.package-lock.json build
	@npx --no-install vitest run --config test/browser/vitest.config.ts --root .

coverage: node_modules/.package-lock.json build
	@npx --no-install vitest run --coverage

lint: node_modules/.package-lock.json
	@npx --no-install biome check .
	@npx --no-install knip

types: node_modules/.package-lock.json
	@npx --no-install tsc
	@npx --no-install tsc -p pipeline/explorer

# A clean build must give the committed release, byte for byte.
check-output: build
	@mkdir -p .scratch
	@node dist/main.js --quiet build input --out .scratch/release
	@diff -r output .scratch/release && echo "output/ is what input/ gives, byte for byte"
	@node dist/main.js check output

# Writes the expected files of test/cases anew: read the diff before you commit it.
update-cases: node_modules/.package-lock.json
	@UPDATE_CASES=1 npx --no-install vitest run test/cases.test.ts

schemas: node_modules/.package-lock.json
	@npx --no-install tsx pipeline/model/derive/write-schemas.ts

# The annotated documents as the scorer reads them, from the form that people write.
gold: node_modules/.package-lock.json
	@npx --no-install tsx test/gold/compile.ts $(basename $(basename $(notdir $(wildcard test/gold/*.gold.md))))

# The score table of the annotated documents, and the errors line by line.
score: build
	@mkdir -p .scratch
	@node dist/main.js --quiet build $(wildcard test/gold/*.txt) --out $(GOLD_OUTPUT)
	@npx --no-install tsx test/score/board.ts $(GOLD_OUTPUT) test/gold test/score/floor.json

errors: build
	@mkdir -p .scratch
	@node dist/main.js --quiet build $(wildcard test/gold/*.txt) --out $(GOLD_OUTPUT)
	@node test/score/score.mjs $(GOLD_OUTPUT) test/gold --errors 9999 | sed -n '/^[a-z0-9-]*: /p' | sort -k2,3

# Passages of a sentence or two with the events that they tell: how many are read right, and what was not.
bank: build
	@npx --no-install tsx test/bank/board.ts .scratch/bank

bank-errors: build
	@npx --no-install tsx test/bank/board.ts .scratch/bank errors

# Passages with what was said and with lasting ties: how many are read right, and what was not.
said: build
	@npx --no-install tsx test/said/board.ts .scratch/said

said-errors: build
	@npx --no-install tsx test/said/board.ts .scratch/said errors

# How often each rule is right on the annotated documents, from which confidences come, and the release by them.
calibrate: node_modules/.package-lock.json
	@npx --no-install tsx test/score/calibrate.ts
	@$(MAKE) --no-print-directory output

# The committed calibration and quality.json must be what the annotated documents give.
check-calibration: node_modules/.package-lock.json
	@mkdir -p .scratch/calibration
	@npx --no-install tsx test/score/calibrate.ts .scratch/calibration
	@for file in calibration.tsv quality.json; do diff pipeline/lexicon/$$file .scratch/calibration/$$file || { echo "stale: run make calibrate"; exit 1; }; done
	@echo "calibration and quality are what the annotated documents give"

# Installs other people's programs (Debian, PyPI, npm, Maven), asks each about the release and publishes what they say.
# Their answers are no work of the build, so they are kept with the input and published with the release they speak of.
STANDARDS ?= ../shared/standards
conformance: output
	@node --import tsx test/conformance/conformance.ts output input/conformance.md $(STANDARDS) $(JUDGES); \
	status=$$?; $(MAKE) --no-print-directory output; exit $$status

# A real Redis and a real object store (Maven: S3Proxy), worker processes that are killed.
test-queue: node_modules/.package-lock.json build
	@npx --no-install vitest run --config vitest.heavy.config.ts queue bucket

# Disks that are full or read-only, builds that are killed at a hundred moments, hostile names.
test-faults: node_modules/.package-lock.json build
	@npx --no-install vitest run --config vitest.heavy.config.ts faults

# A rebuild after one changed document of ten thousand; takes its time.
bench-incremental: build
	@node --import tsx test/bench/incremental.ts $(DOCUMENTS)

# With the young generation that the worker threads have (a third of it is a semi-space).
bench: build
	@node --max-semi-space-size=64 --import tsx test/bench/bench.ts

# The collection's stages at scale, on a heap kept lean as builds keep theirs: time and memory of each for 1,000 and 10,000 articles
# (ARTICLES="100000" for others; DRAFTS names a folder in which drafts stay for runs to come).
ARTICLES := 1000 10000
bench-collection: build
	@for articles in $(ARTICLES); do node --heap-growing-percent=30 --import tsx test/bench/collection.ts $$articles $(DRAFTS); done
# Spoilt and invented documents in all formats, for ten minutes: FUZZ_SECONDS and FUZZ_SEED say otherwise.
fuzz: node_modules/.package-lock.json
	@node --import tsx test/fuzz/fuzz.ts

# The documents of all formats that tests read, made anew by the programs that the script names.
fixtures:
	@test/fixtures/make.sh

clean:
	@rm -rf dist coverage .scratch/release $(GOLD_OUTPUT)
