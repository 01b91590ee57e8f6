#!/bin/sh
# How fast articles are scanned for promises, on one core. Nothing but the compiler is needed.
set -eu
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
find Sources/ServiceTime -name '*.swift' -print0 \
    | xargs -0 swiftc -O -wmo -enable-upcoming-feature InternalImportsByDefault -package-name pult -module-name ServiceTime -parse-as-library -emit-module \
        -emit-module-path "$folder/ServiceTime.swiftmodule" -c -o "$folder/time.o"
find Sources/Languages Benchmarks/prose.swift -name '*.swift' -print0 \
    | xargs -0 swiftc -O -wmo -enable-upcoming-feature InternalImportsByDefault -package-name pult -module-name prose -parse-as-library -I "$folder" "$folder/time.o" \
        -o "$folder/prose"
"$folder/prose"
