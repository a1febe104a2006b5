package app.limber.routine;

import org.jspecify.annotations.Nullable;

/// A problem in a content file.
///
/// @param line counted from 1, as `column` is; both are 0 for the whole file
/// @param pointer a JSON Pointer (RFC 6901), empty for the whole document
/// @param found a phrase for people, as `expected` is
/// @param hint the nearest name that exists; null if none is near
public record ContentProblem(
    String file,
    int line,
    int column,
    String pointer,
    String found,
    String expected,
    @Nullable String hint) {}
