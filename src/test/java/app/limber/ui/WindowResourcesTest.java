package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.content.store.LanguageReader;
import app.limber.files.DataFolderLayout;
import app.limber.practice.library.LanguageFiles;
import app.limber.words.Languages;
import app.limber.words.Messages;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The shipped faces have the letters of the shipped languages; the system's serve for others.
class WindowResourcesTest {
  private static final List<String> FACES = List.of("300Light", "400Regular", "600SemiBold");

  static List<Locale> languages() {
    return Languages.all();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void shippedFaces_haveEveryLetterOfTheLanguage(Locale language)
      throws IOException, FontFormatException {
    LanguageFiles files =
        LanguageReader.read(
            language, Messages.of(Locale.ENGLISH), new DataFolderLayout(Path.of("absent")));
    StringBuilder all = new StringBuilder(Languages.name(language));
    files.own().values().forEach(all::append);
    files.content().library().stretches().values().forEach(all::append);
    for (String face : FACES) {
      Font font = font(face);
      Set<String> lacking = new TreeSet<>();
      all.codePoints()
          .filter(Character::isLetter)
          .filter(letter -> !font.canDisplay(letter))
          .forEach(letter -> lacking.add(Character.toString(letter)));

      assertThat(lacking).as(face).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Łagodne przebudzenie ąęśćżź", "猫のポーズ", "תרגיל"})
  void textThatTheShippedFaceMayLack_isStillLaidOut(String name) {
    double width =
        OpenWindow.fx(
            () -> {
              WindowResources.loadFonts();
              javafx.scene.text.Text text = new javafx.scene.text.Text(name);
              text.setFont(javafx.scene.text.Font.font("Atkinson Hyperlegible Next", 20));
              return text.getLayoutBounds().getWidth();
            });

    // At least half as wide as the letters are high, each: none is left out.
    assertThat(width).isGreaterThan(name.length() * 5);
  }

  private static Font font(String face) throws IOException, FontFormatException {
    try (InputStream in =
        WindowResourcesTest.class.getResourceAsStream(
            "fonts/AtkinsonHyperlegibleNext_" + face + ".ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    }
  }
}
