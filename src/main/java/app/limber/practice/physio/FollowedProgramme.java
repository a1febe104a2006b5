package app.limber.practice.physio;

import app.limber.programme.Programme;

/// A programme that was followed in a period.
///
/// @param id the name of its file in the data folder, without the ending
/// @param away whether it has since been put away
/// @param sessions how many sessions of its routines there were in the period while it applied
public record FollowedProgramme(Programme programme, String id, boolean away, int sessions) {}
