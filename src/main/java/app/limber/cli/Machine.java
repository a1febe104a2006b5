package app.limber.cli;

import app.limber.desktop.DisplayState;
import java.util.List;
import java.util.function.Supplier;

/// What the program finds around it on this machine; each is looked for when asked.
///
/// @param display whether a window can open
/// @param keepAwake the names of what keeps the machine awake, none if nothing does
public record Machine(Supplier<DisplayState> display, Supplier<List<String>> keepAwake) {}
