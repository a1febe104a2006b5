package app.limber.practice.library;

import app.limber.figure.PoseBook;
import app.limber.routine.Library;

/// All content: the stretches and routines, and the figure's poses for the stretches that have
/// some.
public record Content(Library library, PoseBook poses) {}
