#!/usr/bin/env bash
# Runs every test, setting up what is missing. Ends with "N passed, N failed"; exit 0 only when nothing failed or was skipped.
set -uo pipefail
cd "$(dirname "$0")"

as_root=""
[ "$(id -u)" -eq 0 ] || as_root=sudo

browser=${ENVPROTECT_TEST_BROWSER:-/usr/bin/chromium}
if [ ! -x "$browser" ]; then
  echo "The browser tests need Chromium at $browser; installing Debian's packages chromium and fonts-noto-cjk."
  $as_root apt-get update -q && $as_root apt-get install -y -q --no-install-recommends chromium fonts-noto-cjk \
    || echo "Chromium could not be installed: the browser tests will fail. Set ENVPROTECT_TEST_BROWSER to one that is installed."
fi

if ! command -v clang >/dev/null && ! command -v gcc >/dev/null; then
  echo "Publishing the program as native code, as one test does, needs a C compiler; installing Debian's packages gcc and libc6-dev."
  $as_root apt-get update -q && $as_root apt-get install -y -q --no-install-recommends gcc libc6-dev \
    || echo "They could not be installed: that test will fail. Set ENVPROTECT_TEST_PROGRAM to a program that is published already."
fi

# npm's own note of what it installed is as old as the packages; a lock file that is newer asks for others.
for folder in tests/clients tests/html; do
  if [ ! "$folder/node_modules/.package-lock.json" -nt "$folder/package-lock.json" ]; then
    echo "Some tests need the npm packages of $folder/package-lock.json; installing them."
    npm ci --prefix "$folder" --no-audit --no-fund --ignore-scripts && touch "$folder/node_modules/.package-lock.json" \
      || echo "They could not be installed: the tests that need them will fail."
  fi
done

dotnet build EnvProtect.sln -c Release --nologo -v quiet || { echo "0 passed, 1 failed"; exit 1; }

log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet run --project tests/EnvProtect.Tests -c Release --no-build -- "$@" 2>&1 | tee "$log"
status=${PIPESTATUS[0]}

# The runner's own summary: "EnvProtect.Tests  Total: 12, Errors: 0, Failed: 0, Skipped: 0, Not Run: 0, Time: 1.2s"
summary=$(grep -E 'Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+, Skipped: [0-9]+' "$log" | tail -n 1)
count() { sed -E "s/.*$1: ([0-9]+).*/\1/" <<<"$summary"; }
if [ -z "$summary" ]; then echo "The test run ended without a summary."; echo "0 passed, 1 failed"; exit 1; fi
# A skipped test counts as failed: nothing here is allowed to skip.
failed=$(( $(count Failed) + $(count Errors) + $(count Skipped) ))
passed=$(( $(count Total) - $(count Failed) - $(count Skipped) ))
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$status" -eq 0 ]
