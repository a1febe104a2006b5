#!/bin/sh
# Puts what belongs outside /opt into the package; jpackage runs it in the package's root.
set -e
cp -r "$LIMBER_SHARED/." .
