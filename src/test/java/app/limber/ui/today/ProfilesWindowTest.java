package app.limber.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.profiles.Profile;
import app.limber.testing.TestProfiles;
import app.limber.ui.OpenWindow;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Several people on one computer: who is asked, and where people are added and removed.
class ProfilesWindowTest {
  @TempDir Path folder;

  @Test
  void onePersonOnly_isNotAsked() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      assertThat(window.says()).doesNotContain("Who is stretching?");
    }
  }

  @Test
  void secondPerson_isChosenByAClick() {
    Profile ada = TestProfiles.service(folder).add("Ada");
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      assertThat(window.says()).contains("Who is stretching?");

      window.click("who-first");
      assertThat(window.switchedTo()).isEmpty();

      window.click("who-ada");
      assertThat(window.switchedTo()).containsExactly(ada);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SPACE", "ENTER"})
  void secondPerson_isChosenByKeyboard(KeyCode key) {
    TestProfiles.service(folder).add("Ada");
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.typeWith(KeyCode.SHIFT, KeyCode.TAB);
      assertThat(window.node("who-ada").isFocused()).isTrue();
      window.type(key);

      assertThat(window.switchedTo()).hasSize(1);
    }
  }

  @Test
  void stretchThatIsNotSaved_isAskedAboutBeforeSomebodyElseIsShown() {
    Profile ada = TestProfiles.service(folder).add("Ada");
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.click("go-stretches").click("make-stretch").click("maker-from-standing").write("bend");

      window.click("go-today").click("who-ada");
      assertThat(window.says()).contains(window.words("maker.unsaved.title"));
      window.type(KeyCode.ESCAPE);
      assertThat(window.switchedTo()).isEmpty();

      window.click("who-ada").click("unsaved-close");
      assertThat(window.switchedTo()).containsExactly(ada);
    }
  }

  @Test
  void routineThatIsNotSaved_isAskedAboutBeforeSomebodyElseIsShown() {
    TestProfiles.service(folder).add("Ada");
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.click("go-stretches").click("tab-routines").click("make-routine").write("mine");

      window.click("go-today").click("who-ada");
      assertThat(window.says()).contains(window.words("unsaved.title"));
      assertThat(window.switchedTo()).isEmpty();
    }
  }

  @Test
  void duringASession_nobodyIsAsked() {
    TestProfiles.service(folder).add("Ada");
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.type(KeyCode.ENTER);

      assertThat(window.shows("who-ada")).isFalse();
    }
  }

  @Test
  void settings_addRenameAndRemove() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.click("go-settings").focus("profile-name").write("ada").type(KeyCode.ENTER);
      assertThat(window.says()).contains("no password").contains("ada can stretch here now");

      window.click("profile-rename-ada").focus("new-name").write(" b").type(KeyCode.ENTER);
      assertThat(TestProfiles.service(folder).list()).extracting(Profile::name).hasSize(2);

      window.click("profile-remove-ada").click("settings-profiles-remove");
      assertThat(window.says()).contains("The data is kept in");
      assertThat(folder.resolve("profiles/.removed/ada-2026-11-22")).isDirectory();
    }
  }

  @Test
  void settings_sayWhyANameCannotBe() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.click("go-settings").focus("profile-name").write("con").type(KeyCode.ENTER);

      assertThat(window.says()).contains("cannot be a name");
      assertThat(TestProfiles.service(folder).list()).hasSize(1);
    }
  }
}
