#!/bin/sh
# How many microseconds a proof over 400 days takes. Nothing but the compiler is needed.
set -eu
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
find Sources/ServiceTime -name '*.swift' -print0 \
    | xargs -0 swiftc -O -wmo -package-name pult -module-name proofs -parse-as-library -o "$folder/proofs" Benchmarks/proofs.swift
"$folder/proofs"
