package app.limber.cue;

import java.time.Duration;

/// A text that takes longer to say than its place in the routine allows.
///
/// @param routine the id of the routine
/// @param stretch the id of the stretch
/// @param needed how long it takes to say
/// @param available how long there is; zero where other texts have taken it all
public record CueOverrun(
    String routine, String stretch, String text, Duration needed, Duration available) {}
