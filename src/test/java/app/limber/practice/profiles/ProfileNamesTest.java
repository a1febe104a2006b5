package app.limber.practice.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.practice.profiles.ProfileException.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileNamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"..", ".", "con", "CON", "Nul.txt", "com1", " lpt9 "})
  void reservedName_isRefused(String name) {
    refused(name, Reason.RESERVED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u3000", "\u200b", "\t", "\u2800", "\u3164"})
  void nameOfSpacesOnly_isRefused(String name) {
    refused(name, Reason.BLANK);
  }

  @Test
  void nameWithControlsOrTooLong_isRefused() {
    refused("Ada\u0007", Reason.CONTROL);
    refused("\u202eadA", Reason.CONTROL);
    refused("a".repeat(41), Reason.TOO_LONG);
    assertThat(ProfileNames.checked("👵".repeat(40))).hasSize(80);
  }

  private static void refused(String name, Reason reason) {
    assertThatThrownBy(() -> ProfileNames.checked(name))
        .isInstanceOfSatisfying(
            ProfileException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void name_isComposedAndStripped() {
    assertThat(ProfileNames.checked("  Zoe\u0308 ")).isEqualTo("Zo\u00eb");
  }

  @Test
  void namesEqualButForCaseOrNormalisation_areEqual() {
    assertThat(ProfileNames.areEqual("ZOE\u0308", "zo\u00eb")).isTrue();
    assertThat(ProfileNames.areEqual("STRASSE", "straße")).isTrue();
    assertThat(ProfileNames.areEqual("Zoe", "Zo\u00eb")).isFalse();
    assertThat(ProfileNames.areEqual("Z\u200boe", "zoe")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Ada, ada",
    "Zoë & Jürgen, zoe-jurgen",
    "../../etc, etc",
    "👵, profile",
    "Анна, profile",
    "com1!, profile-com1",
    "a/b\\c, a-b-c"
  })
  void folder_isSafeEverywhere(String name, String folder) {
    assertThat(ProfileNames.folder(name, List.of(""))).isEqualTo(folder);
  }

  @Test
  void takenFolder_getsANumber() {
    assertThat(ProfileNames.folder("Ada!", List.of("", "ada", "ADA-2"))).isEqualTo("ada-3");
  }
}
