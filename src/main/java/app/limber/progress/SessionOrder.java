package app.limber.progress;

import app.limber.journal.Session;
import app.limber.values.Orders;
import java.util.Comparator;

/// Orders sessions by when they started. The offset, the practice day and the id settle sessions of
/// the same instant, so that the order of a log never matters.
final class SessionOrder {
  static final Comparator<Session> BY_START =
      Orders.inTurn(
          Orders.by((Session session) -> session.startedAt().toInstant()),
          Orders.by(session -> session.startedAt().getOffset().getTotalSeconds()),
          Orders.by(Session::practiceDay),
          Orders.by(Session::id));

  private SessionOrder() {}
}
