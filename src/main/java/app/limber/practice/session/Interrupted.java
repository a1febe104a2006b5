package app.limber.practice.session;

import app.limber.figure.PoseBook;
import app.limber.player.PlayerSnapshot;
import java.util.Optional;

/// A session of today that was interrupted by a crash, a killed program or an empty battery.
///
/// @param plan the plan of the session; empty if changed content makes it impossible to continue
/// @param place where the session would continue; present if the plan is
/// @param poses the poses of the figure for the plan
public record Interrupted(
    Checkpoint checkpoint, Optional<Plan> plan, Optional<PlayerSnapshot> place, PoseBook poses) {}
