# PyVM. `make help` lists what can be made.

PREFIX ?= /usr/local
BUILD ?= build
JOBS ?= $(shell nproc 2>/dev/null || echo 2)
CC ?= cc

CFLAGS ?= -O2 -g
WARNINGS = -Wall -Wextra -Wpedantic -Werror
STANDARD ?= -std=c11
COMPILE = $(CC) $(STANDARD) $(CFLAGS) $(WARNINGS) -fPIC -fvisibility=hidden -Iinclude -ISources -D_GNU_SOURCE= -MMD -MP

# Without CC, because SwiftPM would compile its C targets with it, and works with clang only. pkg-config leads it to the
# libpyvm built here.
BUILT = $(if $(filter /%,$(BUILD)),,$(CURDIR)/)$(BUILD)/lib
WITH_BUILT = env -u CC PKG_CONFIG_PATH='$(BUILT)/pkgconfig' LD_LIBRARY_PATH='$(BUILT)'
SWIFT = $(WITH_BUILT) swift
# The tools and their tests are built as one, in release. `swift test` would build all anew, as testable; --build-tests also what
# the packages that they depend on have for documentation.
TOOLS = Tools/.build/release
BUILD_TOOLS = $(SWIFT) build --package-path Tools -c release
BUILD_TOOL = $(BUILD_TOOLS) --product
CODEGEN = $(TOOLS)/pyvm-codegen
TEST_TOOLS = $(WITH_BUILT) $(CURDIR)/$(TOOLS)/PyVMToolsPackageTests.xctest --testing-library swift-testing

VERSION = 0.2.0
SONAME = libpyvm.so.1
LIBPYVM = $(BUILD)/lib/libpyvm.so

LIBPYVM_SOURCES := $(sort $(shell find Sources/libpyvm -name "*.c"))
LIBPYVM_OBJECTS := $(LIBPYVM_SOURCES:Sources/%.c=$(BUILD)/obj/%.o)
ENGINE_SOURCES := $(sort $(shell find Sources/engine -name "*.c"))
EXAMPLES := $(patsubst Examples/%.c,$(BUILD)/bin/%,$(wildcard Examples/*.c)) $(BUILD)/bin/hello-swift
# scripts/list-c-tests tells which C test is of which kind.
LIBPYVM_TESTS := $(addprefix $(BUILD)/tests/,$(shell scripts/list-c-tests each check))
OBJECT_TESTS := $(addprefix $(BUILD)/tests/,$(shell scripts/list-c-tests once inside))
ENGINE_TESTS := $(shell scripts/list-c-tests engine)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

help: ## Prints this list.
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: dependencies libpyvm engines pyvm examples ## Builds everything and runs hello and parallel on the best CPython found.
	scripts/demo $(BUILD)

# TEST and PYTHON count only on the command line of make; in the environment they may mean something else.
ONLY_TEST = $(if $(filter command,$(origin TEST)),$(value TEST))
ONLY_PYTHON = $(if $(filter command,$(origin PYTHON)),$(value PYTHON))
QUOTED = '$(subst ','\'',$1)'

ifeq ($(ONLY_TEST),)
test: dependencies cpythons python-choice libpyvm ## Runs all tests, on the CPythons found; some: make test TEST=name PYTHON=3.13.
	@rm -f $(BUILD)/tests/times
	@scripts/install-dependencies pkg-config abidiff=abigail-tools chromium chromedriver=chromium-driver \
		/usr/bin/jsonschema=python3-jsonschema
	@scripts/install-cpython-tests
	@$(TIMED) 'builds' $(MAKE) --no-print-directory -j$(JOBS) test-builds
	@status=0; PYVM_TEST_PYTHON=$(call QUOTED,$(ONLY_PYTHON)) $(TIMED) 'tests' $(TEST_TOOLS) || status=$$?; \
		scripts/timed --table $(BUILD); exit $$status

python-choice:
	@scripts/test --check-version $(call QUOTED,$(ONLY_PYTHON))
else
test:
	@scripts/test '$(BUILD)' $(call QUOTED,$(ONLY_TEST)) $(call QUOTED,$(ONLY_PYTHON))
endif

# What the tests need, except libpyvm, in lines of work beside each other: a Swift build often keeps one processor only.
# SwiftPM builds one thing of a package at a time; and a make must not begin while a compiler writes what it reads.
# The generator is first in line, as most wait for it; the bindings go behind it (nice), as only tests wait for them.
TIMED = scripts/timed $(BUILD)
ifneq ($(filter test-builds,$(MAKECMDGOALS)),)
pyvm generated: codegen
swift-bindings $(LIBPYVM_TESTS) $(OBJECT_TESTS) $(EXAMPLES): | libpyvm
engines: test-programs examples
engine-tests: engines
swift-tests: pyvm
endif

test-builds: fetched swift-tests engine-tests generated swift-bindings

swift-tests:
	@$(TIMED) 'builds/swift-tests' $(BUILD_TOOL) PyVMToolsPackageTests

swift-bindings:
	@$(TIMED) 'builds/swift-bindings' nice $(SWIFT) build --build-tests --traits BigInt
	@$(TIMED) 'builds/swift-examples' nice $(SWIFT) build --package-path Examples --disable-index-store

generated:
	@$(TIMED) 'builds/generated' $(CODEGEN) check
	@$(TIMED) 'builds/coverage' $(CODEGEN) coverage > $(BUILD)/coverage.txt

fetched:
	@scripts/fetch-numpy
	@scripts/fetch-packages --slice
	@scripts/fetch-adapters

# Below a make that has several jobs, it shares them.
PARALLEL = $(if $(findstring jobserver,$(MAKEFLAGS)),,-j$(JOBS))

libpyvm: ## Builds the library that programs link: build/lib/libpyvm.so; for a Python that runs: build/python.
	@$(MAKE) --no-print-directory $(PARALLEL) $(LIBPYVM)
	@scripts/pkg-config-file '$(CURDIR)/include' '$(BUILT)' $(VERSION)
	@scripts/lay-package $(BUILD)

engines: codegen ## Builds an engine for each CPython found; for one more with PYTHON=version, interpreter or include folder.
	@mkdir -p $(BUILD)
	@$(CODEGEN) headers $(if $(ONLY_PYTHON),--python $(call QUOTED,$(ONLY_PYTHON))) > $(BUILD)/cpythons.new
	@set -e; while read -r version flags; do \
		$(MAKE) --no-print-directory $(PARALLEL) engine ENGINE="$$version" ENGINE_FLAGS="$$flags"; \
	done < $(BUILD)/cpythons.new
	@scripts/note-cpythons $(BUILD) $(if $(ONLY_PYTHON),beside)

pyvm: libpyvm ## Builds the command: build/bin/pyvm.
	@$(BUILD_TOOL) pyvm >&2
	@mkdir -p $(BUILD)/bin
	@install $(TOOLS)/pyvm $(BUILD)/bin/pyvm

examples: $(EXAMPLES) ## Builds the programs of Examples, in build/bin.

generate: codegen cpythons ## Reads the headers of the CPythons found, and writes all generated files.
	$(CODEGEN) generate

check: codegen ## Lists the generated files that are not up to date.
	$(CODEGEN) check

coverage: codegen ## Counts what works of the documented C API, and lists what is left out.
	$(CODEGEN) coverage

accelerators: libpyvm engines $(BUILD)/tests/accelerators/two_vms ## Tries each C module of the standard library in two VMs; writes codegen/accelerators.toml.
	@set -e; for version in $$(cut -d' ' -f1 $(BUILD)/cpythons); do \
		Tests/checks/accelerators/try-accelerators --write $(BUILD) $$version; \
	done

review: codegen ## Writes pages on the changes from each CPython to the next: build/review.
	@mkdir -p $(BUILD)/review
	@set -e; old=; for snapshot in codegen/snapshots/*.api; do \
		new=$$(basename $$snapshot .api); page=$(BUILD)/review/$$old-to-$$new.html; \
		if [ -n "$$old" ]; then $(CODEGEN) diff $$old $$new --format html --output $$page; echo "$$page"; fi; old=$$new; \
	done

format: ## Formats Swift and C by .swift-format and .clang-format.
	scripts/check-format --fix

docs: ## Builds the Swift bindings' documentation: build/docs. Fails if a public symbol has none.
	@scripts/docs $(BUILD)

docs-facts: codegen ## Writes codegen/docs anew from the pages of CPython's documentation.
	scripts/fetch-cpythons --docs
	$(CODEGEN) docs $$(for inventory in .cache/cpythons/docs/usr/share/doc/python3.*/html/objects.inv; do \
		folder=$${inventory%/objects.inv}; version=$${folder#*/doc/python}; version=$${version%%[-/]*}; \
		echo "--html $$version=$$folder"; done)

bench: dependencies libpyvm engines pyvm ## Measures what a call costs, compared with CPython's C API.
	scripts/bench $(BUILD) $(CC)
	Tests/checks/fastpath/check-fast-path $(BUILD)
	scripts/bench-generate $(CODEGEN)
	scripts/bench-diff $(CODEGEN)
	@$(SWIFT) build -c release --static-swift-stdlib --product bench-bindings >&2
	@LD_LIBRARY_PATH=$(BUILD)/lib .build/release/bench-bindings
	Benchmarks/pool/bench-map $(BUILD) $$(scripts/with-python --list | tail -1)

soak: libpyvm engines test-programs ## Runs 16 threads on several CPythons for ten minutes; makes and closes 2,000 VMs of each kind; sends 10,000 random values between any two, and objects that are a million deep; runs 10,000 tasks of a pool of which 1,000 never end, and a million tiny ones.
	scripts/soak $(BUILD) $(SOAK_SECONDS)
	Tests/checks/values/test-values -n $(SOAK_VALUES) $(BUILD) $$(scripts/with-python --list)
	@set -e; for version in $$(scripts/with-python --list); do \
		echo "CPython $$version"; scripts/with-python $$version $(BUILD)/tests/libpyvm/vms/cycles $(SOAK_CYCLES); \
		scripts/with-python $$version $(BUILD)/tests/libpyvm/transfer/depth 1000000; \
		scripts/with-python $$version $(BUILD)/tests/libpyvm/pool/soak $(SOAK_TASKS); \
	done

SOAK_SECONDS ?= 600
SOAK_CYCLES ?= 2000
SOAK_VALUES ?= 10000
SOAK_TASKS ?= 10000 1000000

compat: dependencies cpythons libpyvm engines pyvm ## Runs tests of CPython, packages and programs: docs/compatibility.md, packages.md, programs.md, capi-tests.md, cloudpickle.md, interpreters-tests.md, executor-tests.md.
	scripts/fetch-packages
	scripts/fetch-programs
	scripts/fetch-capi
	scripts/fetch-cloudpickle
	scripts/fetch-loky
	Tests/checks/compat/compat --build '$(BUILD)' --table docs/compatibility.md --jobs '$(JOBS)'
	Tests/checks/foreign/packages --build '$(BUILD)' --table docs/packages.md
	Tests/checks/foreign/programs --build '$(BUILD)' --table docs/programs.md
	Tests/checks/foreign/capi --build '$(BUILD)' --table docs/capi-tests.md
	Tests/checks/foreign/cloudpickle --build '$(BUILD)' --table docs/cloudpickle.md
	Tests/checks/foreign/interpreters --build '$(BUILD)' --table docs/interpreters-tests.md
	Tests/checks/foreign/executors --build '$(BUILD)' --table docs/executor-tests.md --jobs '$(JOBS)'
	Tests/checks/foreign/loky --build '$(BUILD)' --table docs/executor-tests.md

sanitize: libpyvm engines ## Runs tests of libpyvm, its engines and the Swift bindings under sanitizers, and counts references.
	scripts/sanitize $(BUILD)
	scripts/sanitize-swift $(BUILD)

arm64: ## Cross-builds for ARM64 Linux, and runs a slice of the C tests there under qemu; fetches what it needs.
	scripts/arm64 $(BUILD)

install: libpyvm engines pyvm ## Installs headers, library, engines and tools below PREFIX (DESTDIR before it, if set).
	DESTDIR='$(DESTDIR)' scripts/install '$(BUILD)' '$(PREFIX)' $(VERSION)

wheel: libpyvm engines ## Builds the Python package as a wheel with libpyvm and its engines, for pip: build/wheel.
	@scripts/wheel '$(BUILD)'

cpythons: ## Fetches CPythons that are newer than the distribution's into .cache, for generate and the tests.
	@scripts/fetch-cpythons || echo "going on without the CPythons of a newer distribution"

clean: ## Removes all that was built.
	rm -rf $(BUILD) .build Tools/.build Examples/.build

dependencies:
	@scripts/install-dependencies

codegen: libpyvm ## Builds the generator: Tools/.build/release/pyvm-codegen.
	@$(BUILD_TOOL) pyvm-codegen >&2

test-programs: $(LIBPYVM_TESTS) $(OBJECT_TESTS) $(BUILD)/tests/engines/misfit.so

# The Python package `pyvm`, which VMs import from libpyvm.
PACKAGE = $(BUILD)/obj/package
PACKAGE_SOURCES := $(sort $(wildcard python/pyvm/*.py python/pyvm/*/*.py))
LIBPYVM_OBJECTS += $(PACKAGE).o

# A Python that runs from there may write its __pycache__: then the folder is newer, but libpyvm is not to be linked again.
# Several tests may call make at once, so each has a file of its own to compare.
$(PACKAGE).looked: scripts/embed-package python/pyvm $(filter-out %/__pycache__/,$(wildcard python/pyvm/*/)) $(PACKAGE_SOURCES)
	@mkdir -p $(@D)
	@new=$(PACKAGE).$$$$; scripts/embed-package python/pyvm >$$new; \
		if cmp -s $$new $(PACKAGE).c; then rm $$new; else mv $$new $(PACKAGE).c; fi
	@touch $@

$(PACKAGE).c: $(PACKAGE).looked ;

$(PACKAGE).o: $(PACKAGE).c
	@echo '  CC $<'
	@$(COMPILE) -funsigned-char -c $< -o $@

$(BUILD)/lib/$(SONAME): $(LIBPYVM_OBJECTS)
	@mkdir -p $(@D)
	@echo '  LINK $@'
	@$(CC) -shared -Wl,-soname,$(SONAME) -Wl,-z,defs -Wl,-z,nodelete -o $@ $^ -ldl -pthread

# What stands in for libpyvm in the namespaces of private copies (Sources/contract/stand_in.h). It needs no library.
STAND_IN = $(BUILD)/lib/pyvm/stand-in.so

$(BUILD)/obj/stand_in.c: scripts/stand-in codegen/errno.toml $(BUILD)/lib/$(SONAME)
	@scripts/stand-in $(BUILD)/lib/$(SONAME) >$@

$(STAND_IN): $(BUILD)/obj/stand_in.c Sources/contract/stand_in.h
	@mkdir -p $(@D)
	@echo '  CC $@'
	@$(CC) $(CFLAGS) -fPIC -fvisibility=hidden -ISources -shared -nostdlib -Wl,-soname,$(SONAME) -o $@ $<

$(LIBPYVM): $(BUILD)/lib/$(SONAME) $(STAND_IN)
	@ln -sf $(SONAME) $@

# gcc's other register allocator needs one instruction less in each front function (calls/call.h).
FRONT_FLAGS := $(shell $(CC) -Werror -fira-algorithm=priority -x c -c /dev/null -o /dev/null 2>/dev/null && \
	echo -fira-algorithm=priority)

$(BUILD)/obj/libpyvm/front/%.o: CFLAGS += $(FRONT_FLAGS)
$(BUILD)/obj/libpyvm/vms/library_version.o: CFLAGS += -DPYVM_VERSION='"$(VERSION)"'
$(BUILD)/obj/libpyvm/vms/library_version.o: Makefile
$(BUILD)/obj/libpyvm/%.o: Sources/libpyvm/%.c
	@mkdir -p $(@D)
	@echo '  CC $<'
	@$(COMPILE) -c $< -o $@

# Builds one engine: ENGINE is the version, ENGINE_FLAGS name its headers.
ENGINE_OBJECTS = $(ENGINE_SOURCES:Sources/engine/%.c=$(BUILD)/obj/engine-$(ENGINE)/%.o)

engine: $(BUILD)/lib/pyvm/engine-$(ENGINE).so
	@echo "engine $(ENGINE): $<"

# Rebuilds the engine when the flags change, as for other headers of the same version.
$(BUILD)/obj/engine-$(ENGINE)/flags: always
	@mkdir -p $(@D)
	@echo '$(ENGINE_FLAGS)' | cmp -s - $@ || echo '$(ENGINE_FLAGS)' > $@

$(BUILD)/lib/pyvm/engine-$(ENGINE).so: $(ENGINE_OBJECTS)
	@mkdir -p $(@D)
	@echo '  LINK $@'
	@$(CC) -shared -o $@ $^

$(BUILD)/obj/engine-$(ENGINE)/module/module.o: CFLAGS += -DPYVM_VERSION='"$(VERSION)"'
$(BUILD)/obj/engine-$(ENGINE)/module/module.o: Makefile
$(BUILD)/obj/engine-$(ENGINE)/%.o: Sources/engine/%.c $(BUILD)/obj/engine-$(ENGINE)/flags
	@mkdir -p $(@D)
	@echo '  CC $< ($(ENGINE))'
	@$(COMPILE) $(subst -I,-isystem ,$(ENGINE_FLAGS)) -c $< -o $@

# Tests of an engine's own functions, linked with a libpython and without libpyvm.
engine-tests:
	@set -e; while read -r version flags; do \
		case "$(ONLY_PYTHON)" in ""|"$$version") ;; *) continue ;; esac; \
		libpython=$$(scripts/with-python --libpython "$$version"); \
		if [ -z "$$libpython" ]; then echo "no shared libpython $$version: engine tests left out"; continue; fi; \
		$(MAKE) --no-print-directory engine-test ENGINE="$$version" ENGINE_FLAGS="$$flags" LIBPYTHON="$$libpython"; \
	done < $(BUILD)/cpythons

engine-test: $(ENGINE_TESTS:engine/%=$(BUILD)/tests/engine-$(ENGINE)/%)

$(BUILD)/tests/engine-$(ENGINE)/%: Tests/c/engine/%.c $(ENGINE_OBJECTS)
	@mkdir -p $(@D)
	@echo '  CC $< ($(ENGINE))'
	@$(COMPILE) -Wno-array-bounds -Wno-deprecated-declarations -ITests/c $(subst -I,-isystem ,$(ENGINE_FLAGS)) $< -o $@ \
		$(ENGINE_OBJECTS) $(LIBPYTHON) -pthread -Wl,-rpath,$(dir $(LIBPYTHON)) -Wl,--allow-shlib-undefined

$(BUILD)/bin/hello-swift: Examples/hello.swift $(LIBPYVM)
	@mkdir -p $(@D)
	@echo '  SWIFTC $<'
	@swiftc -warnings-as-errors -Iinclude -Iinclude/pyvm -L$(BUILD)/lib -module-cache-path $(BUILD)/obj/modules $< \
		-Xlinker -rpath -Xlinker '$$ORIGIN/../lib' -o $@

$(BUILD)/bin/%: Examples/%.c $(LIBPYVM)
	@mkdir -p $(@D)
	@echo '  CC $<'
	@$(CC) $(STANDARD) $(CFLAGS) $(WARNINGS) -Iinclude -MMD -MP $< -o $@ -L$(BUILD)/lib -lpyvm -lm -pthread -Wl,-rpath,'$$ORIGIN/../lib'

$(BUILD)/tests/libpyvm/vms/faults_missing: | $(BUILD)/tests/engines/misfit.so

$(BUILD)/tests/engines/%.so: Tests/c/engines/%.c
	@mkdir -p $(@D)
	@echo '  CC $<'
	@$(COMPILE) -fvisibility=default -shared $< -o $@

# Tests of functions that libpyvm.so does not export. From an archive a test gets those objects that it needs.
$(BUILD)/obj/libpyvm.a: $(LIBPYVM_OBJECTS)
	@echo '  AR $@'
	@rm -f $@
	@$(AR) rcs $@ $^

$(OBJECT_TESTS): $(BUILD)/tests/%: Tests/c/%.c $(BUILD)/obj/libpyvm.a
	@mkdir -p $(@D)
	@echo '  CC $<'
	@$(COMPILE) -ITests/c $< -o $@ $(BUILD)/obj/libpyvm.a -ldl -pthread

$(BUILD)/tests/%: Tests/c/%.c $(LIBPYVM)
	@mkdir -p $(@D)
	@echo '  CC $<'
	@$(CC) $(STANDARD) $(CFLAGS) $(WARNINGS) -Iinclude -ITests/c -D_GNU_SOURCE= -MMD -MP $< -o $@ -L$(BUILD)/lib -lpyvm -pthread \
		-Wl,-rpath,'$$ORIGIN/$(shell realpath -m --relative-to=$(@D) $(BUILD)/lib)'

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)

.PHONY: accelerators arm64 docs format review help demo test libpyvm engines engine examples generate check coverage docs-facts bench install wheel cpythons clean \
	dependencies codegen pyvm test-programs engine-tests engine-test python-choice compat sanitize soak always \
	test-builds swift-tests swift-bindings generated fetched
