package app.limber.practice.maker;

import app.limber.figure.StretchPoses;
import app.limber.maker.Place;
import app.limber.routine.Stretch;
import java.util.List;
import java.util.Optional;

/// What `limber check` would say of a draft, each beside what it is about.
///
/// @param remarks in the order of the file, problems before notes
/// @param stretch the stretch that the draft is; empty if it has problems
/// @param poses the poses of that stretch
public record DraftCheck(
    List<Remark> remarks, Optional<Stretch> stretch, Optional<StretchPoses> poses) {
  public DraftCheck {
    remarks = List.copyOf(remarks);
  }

  /// A problem, or a note.
  ///
  /// @param place the value that it is about; the root for the whole stretch
  /// @param problem whether it keeps the stretch from being used; else it is a note
  public record Remark(Place place, String words, boolean problem) {}

  /// A check that found nothing and has nothing to play, for before the first one.
  public static DraftCheck none() {
    return new DraftCheck(List.of(), Optional.empty(), Optional.empty());
  }

  /// Whether the stretch can be used.
  public boolean isFine() {
    return remarks.stream().noneMatch(Remark::problem);
  }
}
