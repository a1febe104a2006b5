#!/bin/sh
# Puts what belongs outside /opt into the package; jpackage runs it in the package's root.
set -e
cp -r "$LIMBER_SHARED/." .
# The launcher trusts a cache with the same modification time as its checksum; jpackage has copied
# the two one after the other.
for cache in opt/limber/lib/runtime/lib/*.aot; do
  touch -r "$cache" "$cache.sum"
done
