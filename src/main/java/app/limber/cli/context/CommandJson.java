package app.limber.cli.context;

import app.limber.cue.CuePlan;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.practice.programme.StoredProgramme;
import app.limber.practice.session.StatusReport;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Writes what commands print with `--format json`, each as one object without a line end after it.
///
/// @param programmes gets the current date as its second argument
/// @param timeline gets the short text of a segment as its second argument
public record CommandJson(
    Function<StatusReport, String> status,
    BiFunction<Timeline, Function<Segment, String>, String> timeline,
    BiFunction<Timeline, CuePlan, String> cues,
    BiFunction<List<StoredProgramme>, LocalDate, String> programmes) {}
