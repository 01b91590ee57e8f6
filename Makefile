# Pult, by hand and in CI. `make` alone says what there is.

PULT := .build/release/pult
SWIFT_SOURCES := Package.swift Plugins Sources Tests

.DEFAULT_GOAL := help
.PHONY: help build site test lint units check end-to-end bench screenshots pictures manual format clean

help: ## what this file offers
	@echo "make site         install what is missing, build pult, build the starter's two sites into public/"
	@echo "make test         every check; CI runs exactly this"
	@echo "make bench        how fast it is, in Markdown (SIZES='1000 10000' RUNS=5)"
	@echo "make format       format the Swift sources in place"
	@echo "make clean        remove everything that was built; the sources stay"
	@echo
	@echo "Parts of make test: lint, units, check, end-to-end (PYTEST='-k leak' for some of it)."
	@echo "make build        only the executable, $(PULT)"
	@echo "make screenshots  pictures of the starter's key pages in .cache/screenshots"
	@echo "make pictures     the pictures in the README"
	@echo "make manual       Documentation/Diagnostics.md anew, from the rules"

build:
	@scripts/setup.sh build
	@scripts/build.sh

site: build
	@$(PULT) build
	@echo
	@echo "Done. To see both sites: $(PULT) serve"

test: lint units check end-to-end

lint:
	@scripts/setup.sh test
	swift format lint --strict --recursive $(SWIFT_SOURCES)

# The executable comes first: some tests compare documents with what it prints. The specifications of CommonMark and GFM are
# fetched once, into .cache.
units: build
	@scripts/setup.sh test
	@scripts/fetch-specs.sh
	swift test

check: build
	$(PULT) check

end-to-end: build
	@scripts/setup.sh test
	@scripts/end-to-end.sh $(PYTEST)

bench: build
	@scripts/bench.sh

screenshots: build
	@scripts/setup.sh test
	@scripts/screenshots.sh .cache/screenshots

pictures: build
	@scripts/setup.sh test
	@scripts/screenshots.sh Documentation --readme

manual: build
	$(PULT) explain --markdown >Documentation/Diagnostics.md

format:
	swift format --in-place --recursive $(SWIFT_SOURCES)

clean:
	rm -rf .build .cache public
