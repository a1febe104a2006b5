package app.limber.cue;

import java.time.Duration;

/// A text that takes longer to speak than its place in the routine allows.
///
/// @param routine the id of the routine
/// @param stretch the id of the stretch
/// @param needed the estimated time to speak it
/// @param available the time that is left for it by the texts that are more important
/// @param ahead whether it is said before its movement, in a time that a plan can extend
public record CueOverrun(
    String routine,
    String stretch,
    String text,
    Duration needed,
    Duration available,
    boolean ahead) {}
