package app.limber.practice.text;

import app.limber.journal.Session;
import app.limber.journal.Side;
import app.limber.player.PlayerSnapshot;
import app.limber.player.Seconds;
import app.limber.player.Segment;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;

/// Sentences about an interrupted session that can be continued.
public final class PlaceText {
  private static final int SECONDS_IN_MINUTE = 60;

  private final Messages messages;

  public PlaceText(Messages messages) {
    this.messages = messages;
  }

  /// The label of the action to continue: *Go on at stretch 4, left leg*.
  public String goOn(PlayerSnapshot place) {
    Segment segment = place.segment();
    Side side = segment.side();
    int number = segment.item() + 1;
    return side == null
        ? messages.text("resume.go-on", number)
        : messages.text("resume.go-on.side", number, messages.name("cue-side", side));
  }

  /// The position at which the session continues: *Stretch 4 of 7: Thomas stretch, left leg,
  /// repetition 2 of 3.*
  public String place(PlayerSnapshot place) {
    Segment segment = place.segment();
    List<String> parts = new ArrayList<>();
    parts.add(place.timeline().stretches().get(segment.item()).stretch().name());
    if (segment.side() != null) {
      parts.add(messages.name("cue-side", segment.side()));
    }
    if (segment instanceof Segment.Movement movement && place.lastRepetition() > 1) {
      parts.add(messages.text("resume.repetition", movement.rep(), place.lastRepetition()));
    }
    if (segment instanceof Segment.Hold) {
      parts.add(messages.count("resume.left", Seconds.countdown(place.segmentLeft())));
    }
    return messages.text(
        "resume.place",
        segment.item() + 1,
        place.timeline().stretches().size(),
        String.join(", ", parts));
  }

  /// Names the interrupted session and how much of it was practised.
  public String title(Session session) {
    return session.activeSeconds() < SECONDS_IN_MINUTE
        ? messages.count("resume.title.seconds", session.activeSeconds(), session.routineName())
        : messages.count("resume.title.minutes", session.activeMinutes(), session.routineName());
  }
}
