package app.limber.cue;

import java.time.Duration;

/// A text that takes longer to speak than its place in the routine allows.
///
/// @param routine the id of the routine
/// @param stretch the id of the stretch
/// @param needed the estimated time to speak it
/// @param available the time there is; zero where other texts take it all
public record CueOverrun(
    String routine, String stretch, String text, Duration needed, Duration available) {}
