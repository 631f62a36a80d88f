#!/usr/bin/env bash
# What action.yml does, step by step: lint, build, pictures. Whatever comes from outside comes in variables, never in code.
set -euo pipefail

if [ -x node_modules/.bin/briefpress ]; then briefpress=(node_modules/.bin/briefpress)
else briefpress=(node "$GITHUB_ACTION_PATH/bin/briefpress.js"); fi

options=(--ui "${LANGUAGE_OF_FINDINGS:-en}")
if [ -n "${CHANGED:-}" ]; then options+=("--changed=$CHANGED"); fi
if [ -n "${MAX_WARNINGS:-}" ]; then options+=("--max-warnings=$MAX_WARNINGS"); fi
if [ -n "${TODAY:-}" ]; then options+=("--today=$TODAY"); fi
paths=()
while IFS= read -r path; do
  if [ -n "$path" ]; then paths+=("$path"); fi
done <<< "${PATHS:-}"
# nothing that is set, however empty the list: bash before 4.4 takes that for a mistake
with() { "${briefpress[@]}" "$@" "${options[@]}" -- ${paths[@]+"${paths[@]}"}; }

case "$1" in
  lint)
    # annotations tell people, SARIF tells code scanning; the summary is written once
    status=0
    with lint --format github || status=$?
    if [ "$status" -gt 1 ]; then exit "$status"; fi
    GITHUB_STEP_SUMMARY='' with lint --format sarif > "$SARIF" || [ $? -eq 1 ]
    # named once it is there: code scanning takes no file that is not
    echo "sarif=$SARIF" >> "$GITHUB_OUTPUT"
    exit "$status"
    ;;
  # what lint has found is annotated already; what the print adds stands in the log and in the summary
  build) with build --format pretty ;;
  pictures)
    if ! command -v pdftoppm > /dev/null; then sudo apt-get update -qq && sudo apt-get install -y --no-install-recommends poppler-utils > /dev/null; fi
    mkdir -p "$PICTURES"
    for pdf in output/*/*.pdf; do
      if [ -f "$pdf" ]; then pdftoppm -png -r 60 -f 1 -l 1 -singlefile "$pdf" "$PICTURES/$(basename "$pdf" .pdf)"; fi
    done
    ;;
esac
