package app.limber.practice.program;

import java.util.List;
import java.util.Locale;

/// The Latin letters that a key may stand for: the one that it types or, in a layout for another
/// script, those at the same position on a Latin keyboard.
///
/// JavaFX on Linux and terminals report only the character of such a key, so its position is looked
/// up. A character that has different positions in different layouts stands for each of them.
public final class KeyLetters {
  private static final String PLACES = "QWERTYUIOPASDFGHJKLZXCVBNM";

  /// The characters that the keys of [#PLACES] type in non-Latin layouts; a space where there is
  /// none to look up. Right-to-left and combining scripts are escaped.
  private static final List<String> LAYOUTS =
      List.of(
          // Russian
          "йцукенгшщзфывапролдячсмить",
          // Ukrainian
          "йцукенгшщзфівапролдячсмить",
          // Bulgarian
          " уеишщксдзьяаожгтнвюйъэфхп",
          // Bulgarian, Serbian and Macedonian, phonetic
          "чшертъуиопасдфгхйклзжцвбнм",
          // Greek
          " ςερτυθιοπασδφγηξκλζχψωβνμ",
          // Georgian
          "ქწერტყუიოპასდფგჰჯკლზხცვბნმ",
          // Korean
          "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ",
          // Hebrew
          "  \u05e7\u05e8\u05d0\u05d8\u05d5\u05df\u05dd\u05e4\u05e9\u05d3\u05d2\u05db\u05e2\u05d9\u05d7\u05dc\u05da\u05d6\u05e1\u05d1\u05d4\u05e0\u05de\u05e6",
          // Arabic
          "\u0636\u0635\u062b\u0642\u0641\u063a\u0639\u0647\u062e\u062d\u0634\u0633\u064a\u0628\u0644\u0627\u062a\u0646\u0645\u0626\u0621\u0624\u0631 \u0649\u0629",
          // Persian
          "\u0636\u0635\u062b\u0642\u0641\u063a\u0639\u0647\u062e\u062d\u0634\u0633\u06cc\u0628\u0644\u0627\u062a\u0646\u0645\u0638\u0637\u0632\u0631\u0630\u062f\u0626",
          // Thai
          "\u0e46\u0e44\u0e33\u0e1e\u0e30\u0e31\u0e35\u0e23\u0e19\u0e22\u0e1f\u0e2b\u0e01\u0e14\u0e40\u0e49\u0e48\u0e32\u0e2a\u0e1c\u0e1b\u0e41\u0e2d\u0e34\u0e37\u0e17",
          // Hindi
          "\u094c\u0948\u093e\u0940\u0942\u092c\u0939\u0917\u0926\u091c\u094b\u0947\u094d\u093f\u0941\u092a\u0930\u0915\u0924 \u0902\u092e\u0928\u0935\u0932\u0938");

  private KeyLetters() {}

  /// Whether a key that types `typed` may stand for a letter.
  ///
  /// @param typed the character that the key types, in either case; empty if none
  /// @param letter a Latin capital letter
  public static boolean mayBe(String typed, char letter) {
    if (typed.isBlank() || typed.codePointCount(0, typed.length()) != 1) {
      return false;
    }
    String small = typed.toLowerCase(Locale.ROOT);
    int place = PLACES.indexOf(letter);
    return small.charAt(0) == Character.toLowerCase(letter)
        || LAYOUTS.stream().anyMatch(layout -> layout.charAt(place) == small.charAt(0));
  }
}
