package app.limber.ui.player;

import app.limber.player.PlayerSnapshot;
import app.limber.player.PlayerState;
import app.limber.player.Seconds;
import app.limber.player.Segment;
import app.limber.words.Messages;

/// The large number of the player, and what it counts.
record MomentCount(PlayerSnapshot now, Messages messages) {
  /// The large number.
  String number() {
    if (now.state() instanceof PlayerState.LeadIn leadIn) {
      return String.valueOf(Seconds.countdown(leadIn.left()));
    }
    return switch (now.segment()) {
      case Segment.Move move -> String.valueOf(move.rep());
      case Segment.Breath breath -> String.valueOf(breath.rep());
      case Segment.Hold _ -> secondsLeft();
      case Segment.GetReady _ -> secondsLeft();
      case Segment.SwitchSides _ -> secondsLeft();
      case Segment.Rest _ -> secondsLeft();
      case Segment.Close _ -> secondsLeft();
    };
  }

  private String secondsLeft() {
    return String.valueOf(Seconds.countdown(now.segmentLeft()));
  }

  /// What the number counts.
  String unit() {
    if (now.state() instanceof PlayerState.LeadIn) {
      return messages.text("player.unit.lead-in");
    }
    return switch (now.segment()) {
      case Segment.Move _, Segment.Breath _ -> of();
      case Segment.Hold hold -> holdUnit(hold);
      case Segment.GetReady _, Segment.SwitchSides _, Segment.Rest _, Segment.Close _ -> seconds();
    };
  }

  private String seconds() {
    return messages.count("player.unit.seconds", Seconds.countdown(now.segmentLeft()));
  }

  private String holdUnit(Segment.Hold hold) {
    int of = now.lastRepetition();
    return of > 1 ? messages.text("player.unit.hold-of", seconds(), hold.rep(), of) : seconds();
  }

  private String of() {
    return messages.text("player.unit.of", now.lastRepetition());
  }
}
