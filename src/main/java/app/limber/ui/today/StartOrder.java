package app.limber.ui.today;

import app.limber.figure.PoseBook;
import app.limber.practice.session.Plan;
import org.jspecify.annotations.Nullable;

/// What the user wants to begin: a plan, the figure's poses for it, and how stiff the back is
/// (0–10, or null).
public record StartOrder(Plan plan, PoseBook poses, @Nullable Integer stiffness) {}
