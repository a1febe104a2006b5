package app.limber.progress;

import app.limber.journal.Session;
import java.util.Comparator;

/// Orders sessions by when they started. The offset, the practice day and the id settle sessions of
/// the same instant, so that the order of a log never matters.
///
/// Written out, because Java generates classes for `Comparator.comparing` in every run, which takes
/// 4 ms of `limber status`.
enum SessionOrder implements Comparator<Session> {
  BY_START;

  @Override
  public int compare(Session one, Session other) {
    int order = one.startedAt().toInstant().compareTo(other.startedAt().toInstant());
    if (order == 0) {
      order =
          Integer.compare(
              one.startedAt().getOffset().getTotalSeconds(),
              other.startedAt().getOffset().getTotalSeconds());
    }
    if (order == 0) {
      order = one.practiceDay().compareTo(other.practiceDay());
    }
    return order == 0 ? one.id().compareTo(other.id()) : order;
  }
}
