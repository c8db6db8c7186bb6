# The same words for people and CI. Each prepares what it needs, once.
.PHONY: up test test-long check bench lock help
.DEFAULT_GOAL := help

help: ## Says what there is
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 20

up: ## Sets everything up and serves Souk with its demo (HOST, PORT, PUBLIC_URL, SOUK_HOME, DEMO=0)
	@ops/setup python spa
	@exec ./souk up

test: ## Every check and every test in its short form
	@ops/test short

test-long: ## The long profiles too: faults, many seeds, many examples
	@ops/test long

check: ## Style, types, import contracts, dead and doubled code, sizes: seconds
	@ops/setup dev npm
	@ops/check

bench: ## Figures of this machine, side by side with the peers
	@ops/setup dev
	@./souk bench append && ./souk bench growth && ./souk bench follow && ./souk bench verify && ./souk bench decide && ./souk bench boot

lock: ## Resolves the dependencies again
	@ops/setup python
	@ops/lock
