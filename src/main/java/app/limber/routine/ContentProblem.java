package app.limber.routine;

import org.jspecify.annotations.Nullable;

/// A problem in a content file.
///
/// `line` and `column` count from 1, or are 0 for the whole file; `pointer` is a JSON
/// Pointer (RFC 6901), empty for the whole document. `found` and `expected` are phrases for people,
/// `hint` names the nearest thing that exists, where there is one.
public record ContentProblem(
    String file,
    int line,
    int column,
    String pointer,
    String found,
    String expected,
    @Nullable String hint) {}
