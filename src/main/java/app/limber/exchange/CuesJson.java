package app.limber.exchange;

import app.limber.cue.Cue;
import app.limber.cue.CuePlan;
import app.limber.json.JsonOutput;
import app.limber.player.Timeline;
import app.limber.words.Messages;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What is heard in a routine, as JSON that other programs may rely on. A tone's text is its name.
public final class CuesJson {
  private CuesJson() {}

  /// Returns one indented JSON object without a trailing line separator.
  public static String of(Timeline timeline, CuePlan plan) {
    ObjectNode root = JsonOutput.object();
    root.put("routine", timeline.routine());
    root.put("totalSeconds", JsonSeconds.of(timeline.total()));
    ArrayNode cues = root.putArray("cues");
    for (Cue cue : plan.cues()) {
      ObjectNode node = cues.addObject().put("at", JsonSeconds.of(cue.at()));
      switch (cue) {
        case Cue.Speech speech -> node.put("kind", "speech").put("text", speech.text());
        case Cue.Sound sound -> node.put("kind", "tone").put("text", Messages.code(sound.tone()));
      }
    }
    return JsonOutput.indented(root);
  }
}
