package app.limber.journal;

import org.jspecify.annotations.Nullable;

/// What the user told about a stop for pain; both parts are optional.
public record PainStop(@Nullable String stretch, @Nullable String where) {}
