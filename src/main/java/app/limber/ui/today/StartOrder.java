package app.limber.ui.today;

import app.limber.practice.Plan;
import org.jspecify.annotations.Nullable;

/// What the user wants to begin: a plan, and how stiff the back is (0–10, or null).
public record StartOrder(Plan plan, @Nullable Integer stiffness) {}
