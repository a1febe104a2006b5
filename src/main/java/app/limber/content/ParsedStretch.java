package app.limber.content;

import app.limber.figure.StretchPoses;
import app.limber.routine.Stretch;
import java.util.Optional;

/// A stretch file as read: the stretch, and the figure's poses if it gives some.
record ParsedStretch(Ordered<Stretch> stretch, Optional<StretchPoses> poses) {}
