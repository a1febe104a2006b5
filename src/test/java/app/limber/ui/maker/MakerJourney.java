package app.limber.ui.maker;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cli.CommandRun;
import app.limber.ui.OpenWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Takes one stretch from a base pose to an exported programme, in a real window.
final class MakerJourney {
  /// The limit for the estimated time, in seconds.
  private static final double MOST = 600;

  private static final String PHASE = "maker-variants-0-movement-";

  private final Path folder;
  private final OpenWindow window;
  private final Hands hands;
  private String name = "";

  /// The cue and the spoken text of a phase.
  record Said(String cue, String say) {}

  /// @param folder holds the data folder `data` of the window and receives the exported files
  MakerJourney(Path folder, Hands hands) {
    this.folder = folder;
    this.hands = hands;
    this.window = hands.window();
  }

  /// Opens a window with recorded speech whose files are saved under the suggested names.
  static OpenWindow open(Path folder) {
    return OpenWindow.on(folder.resolve("data")).watched().asking(new NamedFiles(folder)).open();
  }

  /// Starts from a position and opens the start pose.
  void begin(String from, String called) {
    name = called;
    hands.press("go-stretches");
    hands.press("make-stretch");
    hands.press(from);
    hands.write("maker-name", called);
    hands.phase(0);
    hands.press("maker-tab-pose");
  }

  /// Replaces the first phase by a copy of the start pose and sets the texts of both phases. Leaves
  /// the first phase selected.
  void phases(Said there, Said back) {
    hands.phase(1);
    hands.press("maker-remove-phase");
    hands.phase(0);
    hands.press("maker-add-phase");
    hands.phase(2);
    hands.press("maker-tab-phase");
    say(1, back);
    hands.phase(1);
    say(0, there);
  }

  private void say(int phase, Said said) {
    hands.write(PHASE + phase + "-cue", said.cue());
    hands.write(PHASE + phase + "-say", said.say());
  }

  /// Turns the first phase into a hold.
  void hold(String seconds, String least, String most) {
    hands.choose(PHASE + "0-kind", "Hold");
    hands.write(PHASE + "0-seconds", seconds);
    hands.write(PHASE + "0-minSeconds", least);
    hands.write(PHASE + "0-maxSeconds", most);
  }

  /// Adds an explanation that is spoken before the movement.
  void explain(String explanation) {
    hands.press("maker-tab-dose");
    hands.press("maker-variants-0-explain-add");
    hands.write("maker-variants-0-explain-0", explanation);
  }

  /// Sets the number of repetitions.
  void repetitions(String least, String usually, String most) {
    hands.write("maker-variants-0-reps-min", least);
    hands.write("maker-variants-0-reps-default", usually);
    hands.write("maker-variants-0-reps-max", most);
  }

  void purpose(String why, String step) {
    hands.press("maker-tab-texts");
    hands.write("maker-why", why);
    hands.write("maker-steps-0", step);
  }

  void way(String setup, String seconds) {
    hands.press("maker-tab-way");
    hands.write("maker-setup-0", setup);
    hands.write("maker-setupSeconds", seconds);
  }

  /// Sets the stretch to be done once for each leg.
  void sides(String seconds, String left, String right, String change) {
    hands.choose("maker-sides", "once for each leg");
    hands.write("maker-switchSeconds", seconds);
    hands.write("maker-sideSay-left", left);
    hands.write("maker-sideSay-right", right);
    hands.write("maker-switchSay", change);
  }

  void care(String feel, String region, String caution) {
    hands.press("maker-tab-care");
    hands.write("maker-feel", feel);
    hands.choose("maker-feelRegion", region);
    hands.press("maker-cautions-add");
    hands.write("maker-cautions-0-text", caution);
    hands.write("maker-cautions-0-say", caution);
  }

  /// Opens the pose of the first phase and marks it as the one in which the stretch is felt.
  void felt() {
    hands.phase(1);
    hands.press("maker-tab-pose");
    hands.press("maker-poses-start-2-felt");
  }

  /// Plays and saves the stretch, adds it to a routine, prints the routine and exports it.
  ///
  /// @param seconds the time to play
  /// @param heard the expected spoken texts, in order
  void finish(double seconds, String... heard) {
    assertThat(window.text("maker-verdict"))
        .as(window.says())
        .isEqualTo(window.words("maker.fine"));
    hands.press("maker-play-first");
    window.pass(seconds);
    assertThat(window.text("player-stretch")).isEqualTo(name);
    assertThat(window.reachedByGuidance()).containsSubsequence(heard);
    hands.leavePlayer();
    hands.save();
    assertThat(window.says()).contains(window.words("maker.saved"));
    hands.press("maker-close");
    hands.press("tab-routines");
    hands.press("make-routine");
    hands.write("routine-name", "My work");
    hands.choose("stretch-to-add", name);
    hands.press("add-stretch");
    hands.press("save-routine");
    hands.press("print-routine");
    hands.press("hand-over");
    hands.press("hand-over-save");
    assertThat(hands.work().seconds()).as(hands.work().toString()).isLessThan(MOST);
  }

  /// Checks the files: the stretch, the printed page and the programme.
  ///
  /// @param degrees the tolerance for joint angles
  void check(String id, double degrees) throws IOException {
    MadeStretch.assertIsAsExpected(folder.resolve("data/content"), id, degrees);
    CommandRun run = CommandRun.of(folder.resolve("data"), "check");
    assertThat(run.lines()).containsExactly("8 stretches, 5 routines: no problems");
    assertThat(Files.readString(folder.resolve("my-work.html"))).contains("1. " + name, "<svg");
    assertThat(Files.readString(folder.resolve("my-work.limber")))
        .contains("\"" + id + "\"", "\"start-2\"");
  }
}
