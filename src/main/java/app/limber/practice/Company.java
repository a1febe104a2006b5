package app.limber.practice;

import app.limber.player.PlayerSnapshot;
import app.limber.player.PlayerState;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Guides a session by ear, and keeps the machine awake while time runs in it.
public final class Company implements Accompaniment {
  private final Guide guide;
  private final KeepAwake keepAwake;
  private final Executor waker;
  private boolean wantsAwake;
  // Touched by the waker's tasks only.
  private KeepAwake.@Nullable Hold hold;

  /// Makes company for one session.
  ///
  /// @param waker runs one task after the other, on a thread that may wait
  public Company(Guide guide, KeepAwake keepAwake, Executor waker) {
    this.guide = guide;
    this.keepAwake = keepAwake;
    this.waker = waker;
  }

  @Override
  public void follow(PlayerSnapshot snapshot) {
    guide.follow(snapshot);
    stayAwake(isLively(snapshot.state()));
  }

  @Override
  public void mute(boolean muted) {
    guide.mute(muted);
  }

  @Override
  public void finish(Runnable done) {
    guide.finish(done);
  }

  @Override
  public void close() {
    guide.close();
    stayAwake(false);
  }

  private static boolean isLively(PlayerState state) {
    return switch (state) {
      case PlayerState.Running ignored -> true;
      case PlayerState.LeadIn ignored -> true;
      case PlayerState.Waiting ignored -> true;
      case PlayerState.NotStarted ignored -> false;
      case PlayerState.Paused ignored -> false;
      case PlayerState.Finished ignored -> false;
    };
  }

  private void stayAwake(boolean wanted) {
    if (wanted != wantsAwake) {
      wantsAwake = wanted;
      waker.execute(wanted ? this::hold : this::letGo);
    }
  }

  private void hold() {
    letGo();
    hold = keepAwake.hold();
  }

  private void letGo() {
    KeepAwake.Hold held = hold;
    hold = null;
    if (held != null) {
      held.close();
    }
  }
}
