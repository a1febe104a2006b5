package app.limber.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session that was in the log and can no longer be read. What is still known of it: its id, the
/// day on which it started, both or neither.
public record MissingSession(@Nullable UUID id, @Nullable LocalDate day) {}
