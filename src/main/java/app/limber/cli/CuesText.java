package app.limber.cli;

import app.limber.cue.Cue;
import app.limber.cue.CuePlan;
import app.limber.player.Timeline;
import app.limber.routine.Routine;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is heard in a routine, as lines to read aloud.
final class CuesText {
  private final Messages messages;

  CuesText(Messages messages) {
    this.messages = messages;
  }

  List<String> lines(Routine routine, Timeline timeline, CuePlan plan) {
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.text("timeline.title", routine.name(), TimelineText.clock(timeline.total())));
    lines.add("");
    plan.cues().forEach(cue -> lines.add(line(cue)));
    return lines;
  }

  private String line(Cue cue) {
    String what =
        switch (cue) {
          case Cue.Speech speech -> speech.text();
          case Cue.Sound sound -> messages.name("tone", sound.tone());
        };
    return String.format(Locale.ROOT, "%7s  %s", TimelineText.clock(cue.at()), what);
  }
}
