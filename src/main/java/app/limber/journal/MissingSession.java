package app.limber.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session that the log once held and that cannot be read any more, with what is still known of
/// it: its id, the day on which it started, both or neither.
public record MissingSession(@Nullable UUID id, @Nullable LocalDate day) {}
