package app.limber.practice.maker;

/// One of the user's own stretch files.
///
/// @param name the name in the file; the id if it has none
/// @param draft whether it is a draft, which is never offered or played in a routine
public record OwnStretch(String id, String name, boolean draft) {}
