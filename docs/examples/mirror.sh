#!/bin/sh
# Copies the latest version and proves the copy. Run again, it fetches only what is missing.
set -e
npx jobindsats-data mirror "$1" "$2"
for version in "$2"/v/*; do npx jobindsats-data verify "$version"; done
