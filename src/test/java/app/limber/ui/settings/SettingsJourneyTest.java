package app.limber.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import app.limber.practice.preferences.Settings;
import app.limber.ui.OpenWindow;
import app.limber.ui.player.KeyPoseStrip;
import app.limber.ui.robot.Keyboard;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each setting changed by keyboard alone, seen where it works, and set back to its default.
class SettingsJourneyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;
  private OpenWindow window;
  private Keyboard keyboard;

  private void open(OpenWindow.Builder builder) {
    window = builder.open();
    keyboard = new Keyboard(window);
  }

  @AfterEach
  void closeTheWindow() {
    window.close();
  }

  private void set(String setting, KeyCode key, int times) {
    keyboard.goTo("settings").tabTo(setting).type(key, times);
  }

  /// Sets a setting back, after which every setting is the usual one again.
  private void setBack(String setting) {
    assertThat(window.settings()).isNotEqualTo(usual());
    keyboard.goTo("settings").press(setting + "-reset");
    assertThat(window.settings()).isEqualTo(usual());
    assertThat(window.shows(setting + "-reset")).isFalse();
  }

  private static Settings usual() {
    return Settings.standard().withSafetyRead();
  }

  @Test
  void pace_changesHowLongTheOfferTakes() {
    open(OpenWindow.on(folder));
    assertThat(window.says()).contains("7 stretches · 11 minutes");

    set("pace", KeyCode.RIGHT, 10);
    keyboard.goTo("today");
    assertThat(window.says()).contains("7 stretches · 10 minutes");

    setBack("pace");
    keyboard.goTo("today");
    assertThat(window.says()).contains("7 stretches · 11 minutes");
  }

  @Test
  void pace_changesHowLongEveryOtherRoutineTakes() {
    open(OpenWindow.on(folder));
    String before = window.text("routine-in-bed-five");
    assertThat(timeInMyRoutines()).isEqualTo("7 stretches · 11:27");

    set("pace", KeyCode.LEFT, 5);
    keyboard.goTo("today");
    assertThat(window.text("routine-in-bed-five")).isNotEqualTo(before);
    assertThat(timeInMyRoutines()).isEqualTo("7 stretches · 13:04");

    setBack("pace");
    keyboard.goTo("today");
    assertThat(window.text("routine-in-bed-five")).isEqualTo(before);
    assertThat(timeInMyRoutines()).isEqualTo("7 stretches · 11:27");
  }

  @Test
  void pace_changesHowLongARoutineInTheMakingTakes() {
    open(OpenWindow.on(folder));
    timeInMyRoutines();
    keyboard.press("duplicate-routine");
    assertThat(window.text("routine-total")).isEqualTo("Altogether 11:27");

    set("pace", KeyCode.LEFT, 5);
    keyboard.goTo("stretches").tabTo("tab-routines").type(KeyCode.SPACE);
    assertThat(window.text("routine-total")).isEqualTo("Altogether 13:04");

    setBack("pace");
    keyboard.goTo("stretches").tabTo("tab-routines").type(KeyCode.SPACE);
    assertThat(window.text("routine-total")).isEqualTo("Altogether 11:27");
  }

  private String timeInMyRoutines() {
    keyboard.goTo("stretches").tabTo("tab-routines").type(KeyCode.SPACE, KeyCode.HOME);
    assertThat(window.text("routine-title")).isEqualTo("Full morning");
    List<String> texts = window.texts();
    return texts.get(texts.lastIndexOf("Full morning") + 1);
  }

  @Test
  void timeToGetReady_isCountedDownInThePlayer() {
    open(OpenWindow.on(folder));

    set("setup", KeyCode.RIGHT, 1);
    assertThat(firstNumber()).isEqualTo("14");

    setBack("setup");
    assertThat(firstNumber()).isEqualTo("19");
  }

  /// What the player counts down one second after the start.
  private String firstNumber() {
    keyboard.goTo("today").press("start");
    window.pass(1);
    String number = window.text("player-number");
    keyboard.leavePlayer();
    return number;
  }

  @Test
  void startByHand_waitsForTheUser() {
    open(OpenWindow.on(folder));

    set("by-hand", KeyCode.SPACE, 1);
    assertThat(firstCue()).isEqualTo("Ready?");

    setBack("by-hand");
    assertThat(firstCue()).isEqualTo("Tilt back");
  }

  /// What the player says when the time to get ready is over.
  private String firstCue() {
    keyboard.goTo("today").press("start");
    window.pass(21);
    String cue = window.text("player-cue");
    keyboard.leavePlayer();
    return cue;
  }

  @Test
  void lengthOfABreath_changesWhatIsBreathed() {
    open(OpenWindow.on(folder));
    String before = timeOfPrayer();

    set("breath", KeyCode.RIGHT, 4);
    assertThat(timeOfPrayer()).isNotEqualTo(before);

    setBack("breath");
    assertThat(timeOfPrayer()).isEqualTo(before);
  }

  /// The time that the last of the stretches takes, which goes with the breath.
  private String timeOfPrayer() {
    keyboard.goTo("stretches").type(KeyCode.END);
    assertThat(window.text("stretch-name")).isEqualTo("Prayer stretch");
    return window.text("stretch-time");
  }

  @Test
  void firstLeg_isTheOneThatBegins() {
    open(OpenWindow.on(folder));

    set("first-side", KeyCode.RIGHT, 1);
    assertThat(firstLeg()).isEqualTo("right leg");

    setBack("first-side");
    assertThat(firstLeg()).isEqualTo("left leg");
  }

  private String firstLeg() {
    keyboard.goTo("stretches").type(KeyCode.HOME, KeyCode.DOWN, KeyCode.DOWN).press("play-alone");
    window.pass(1);
    assertThat(window.text("player-stretch")).isEqualTo("Hamstring stretch");
    String leg = window.text("player-side");
    keyboard.leavePlayer();
    return leg;
  }

  @Test
  void streak_isHiddenOnToday() {
    open(OpenWindow.on(folder).log(on(1)));

    set("streak-shown", KeyCode.SPACE, 1);
    keyboard.goTo("today");
    assertThat(window.text("streak")).isEmpty();

    setBack("streak-shown");
    keyboard.goTo("today");
    assertThat(window.text("streak")).isEqualTo("1 day");
  }

  @Test
  void stiffness_isNotAskedOnToday() {
    open(OpenWindow.on(folder));

    set("stiffness-asked", KeyCode.SPACE, 1);
    keyboard.goTo("today");
    assertThat(window.shows("stiffness-0")).isFalse();

    setBack("stiffness-asked");
    keyboard.goTo("today");
    assertThat(window.shows("stiffness-0")).isTrue();
  }

  @Test
  void textSize_makesTheTypeLarger() {
    open(OpenWindow.on(folder));
    double before = sizeOfTheGreeting();

    set("text-size", KeyCode.RIGHT, 3);
    keyboard.goTo("today");
    assertThat(sizeOfTheGreeting()).isCloseTo(before * 1.75, within(0.1));

    setBack("text-size");
    keyboard.goTo("today");
    assertThat(sizeOfTheGreeting()).isCloseTo(before, within(0.1));
  }

  private double sizeOfTheGreeting() {
    Label greeting = (Label) window.node("greeting");
    return OpenWindow.fx(() -> greeting.getFont().getSize());
  }

  @Test
  void dark_isSeenInTheWholeWindow() {
    open(OpenWindow.on(folder));

    set("theme-choice", KeyCode.RIGHT, 2);
    assertThat(isDark()).isTrue();

    setBack("theme-choice");
    assertThat(isDark()).isFalse();
  }

  private boolean isDark() {
    return OpenWindow.fx(
        () ->
            window
                .stage()
                .getScene()
                .getRoot()
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("dark")));
  }

  @Test
  void reducedMovement_showsKeyPosesInThePlayer() {
    open(OpenWindow.on(folder));

    set("motion", KeyCode.RIGHT, 1);
    assertThat(showsKeyPoses()).isTrue();

    setBack("motion");
    assertThat(showsKeyPoses()).isFalse();
  }

  private boolean showsKeyPoses() {
    keyboard.goTo("today").press("start");
    boolean shows = window.node("player-figure") instanceof KeyPoseStrip;
    keyboard.leavePlayer();
    return shows;
  }

  @Test
  void restDays_changeTheReadingOfTheLogAndNotTheLog() {
    open(OpenWindow.on(folder).log(on(0), on(1), on(4), on(5), on(6)));
    List<Session> log = window.log();
    assertThat(window.text("streak")).isEqualTo("2 days");

    set("rest-days", KeyCode.RIGHT, 1);
    keyboard.goTo("today");
    assertThat(window.text("streak")).isEqualTo("5 days");
    assertThat(window.log()).isEqualTo(log);

    setBack("rest-days");
    keyboard.goTo("today");
    assertThat(window.text("streak")).isEqualTo("2 days");
  }

  @Test
  void dayStart_holdsForTheNextSessionAndNotForTheLog() {
    open(OpenWindow.on(folder).rehearsing(60));
    set("day-start", KeyCode.RIGHT, 9);
    practise();
    assertThat(practiceDays()).containsExactly(TODAY.minusDays(1));

    setBack("day-start");
    practise();
    assertThat(practiceDays()).containsExactlyInAnyOrder(TODAY.minusDays(1), TODAY);
  }

  private void practise() {
    keyboard.goTo("today").press("start");
    window.pass(12);
    keyboard.press("done-finish");
  }

  private List<LocalDate> practiceDays() {
    return window.log().stream().map(Session::practiceDay).toList();
  }

  @Test
  void emergencyNumber_standsOnTheSafetyCard() {
    open(OpenWindow.on(folder));

    keyboard.goTo("settings").tabTo("emergency-number");
    keyboard.type(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT2).press("open-safety");
    assertThat(window.text("emergency-call")).isEqualTo("Your emergency number: 112");
    keyboard.type(KeyCode.ESCAPE);

    setBack("emergency");
    keyboard.press("open-safety");
    assertThat(window.shows("emergency-call")).isFalse();
  }

  /// A session so many days ago.
  private static Session on(int daysAgo) {
    return SessionBuilder.session()
        .id(daysAgo + 1)
        .startedAt(TODAY.minusDays(daysAgo) + "T05:40:00+01:00")
        .build();
  }
}
