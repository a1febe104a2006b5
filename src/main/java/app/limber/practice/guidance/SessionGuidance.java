package app.limber.practice.guidance;

import app.limber.player.PlayerSnapshot;
import app.limber.player.PlayerState;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Guides a session by ear, and keeps the machine awake while time runs in it.
public final class SessionGuidance implements Guidance {
  private final CuePlayer cuePlayer;
  private final KeepAwake keepAwake;
  private final Executor waker;
  private boolean wantsAwake;
  // Touched by the waker's tasks only.
  private KeepAwake.@Nullable Hold hold;

  /// Makes company for one session.
  ///
  /// @param waker runs one task after the other, on a thread that may wait
  public SessionGuidance(CuePlayer cuePlayer, KeepAwake keepAwake, Executor waker) {
    this.cuePlayer = cuePlayer;
    this.keepAwake = keepAwake;
    this.waker = waker;
  }

  @Override
  public void follow(PlayerSnapshot snapshot) {
    cuePlayer.follow(snapshot);
    stayAwake(isLively(snapshot.state()));
  }

  @Override
  public void mute(boolean muted) {
    cuePlayer.mute(muted);
  }

  @Override
  public void finish(Runnable done) {
    cuePlayer.finish(done);
  }

  @Override
  public void close() {
    cuePlayer.close();
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
