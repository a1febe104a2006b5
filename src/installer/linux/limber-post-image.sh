#!/bin/sh
# Puts what belongs outside /opt into the package; jpackage runs it in the package's root.
set -e
cp -r "$LIMBER_SHARED/." .
# The launcher trusts a cache that has the time of its checksum. jpackage has copied them one by one.
for cache in opt/limber/lib/runtime/lib/*.aot; do
  touch -r "$cache" "$cache.sum"
done
