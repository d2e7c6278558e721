#!/bin/sh
# Print a chromium that is on the PATH, or nothing. With `install`, put Debian's there first, where root may.

find_chromium() {
  command -v chromium || command -v chromium-browser || command -v google-chrome
}

on_debian() {
  [ -r /etc/os-release ] && [ "$(. /etc/os-release && echo "$ID")" = debian ]
}

if [ "${1:-}" = install ]; then
  find_chromium >/dev/null && exit 0
  on_debian && [ "$(id -u)" = 0 ] || exit 0
  echo "Installing Debian's chromium for the browser test"
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update -qq && apt-get install -qq -y --no-install-recommends chromium; } >/dev/null ||
    echo "That did not work; the browser test has no browser."
  exit 0
fi
find_chromium || true
