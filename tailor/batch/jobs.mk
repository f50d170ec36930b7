# Tailors every posting in $(JOBS) into $(OUT)/<job>/. Include this file after setting any of these:
#   RESUME        the candidate's resume (else the one of tailor.toml)   JOBS   the folder of postings (jobs)
#   OUT           the folder to write to (out)         TAILOR the program (tailor)
#   TAILOR_FLAGS  more options for `tailor write`
# Rebuilt is only what changed: the posting, the resume, tailor.toml, or the program itself.
TAILOR ?= tailor
JOBS ?= jobs
OUT ?= out

.PHONY: jobs tailor-all-reports
# One posting that cannot be read costs one row of the table, not the others (-k).
jobs:
	@$(TAILOR) plan '$(JOBS)' --out '$(OUT)' $(if $(RESUME),--resume '$(RESUME)')
	@status=0; $(MAKE) --no-print-directory -k TAILOR_PLAN='$(OUT)/.jobs.mk' tailor-all-reports || status=$$?; \
	$(TAILOR) table '$(OUT)' --jobs '$(JOBS)'; exit $$status

tailor_empty :=
tailor_space := $(tailor_empty) $(tailor_empty)
ifdef TAILOR_PLAN
include $(subst $(tailor_space),\ ,$(TAILOR_PLAN))
endif
tailor-all-reports: $(TAILOR_REPORTS)
	@:
