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
  /// none to look up, as Limber uses only some letters. Right-to-left and combining scripts are
  /// escaped.
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
          "\u094c\u0948\u093e\u0940\u0942\u092c\u0939\u0917\u0926\u091c\u094b\u0947\u094d\u093f\u0941\u092a\u0930\u0915\u0924 \u0902\u092e\u0928\u0935\u0932\u0938",
          // Armenian
          "ճ  ս ո   թ   ե     ժ   զլք",
          // Armenian, phonetic
          "ք  ր ը   պ   ֆ     զ   բնմ",
          // Bangla
          "\u0999  \u09aa \u099a   \u09dc   \u09ac     \u0981   \u09a8\u09b8\u09ae",
          // Bangla and Nepali, phonetic
          "\u09a6  \u09b0 \u098f   \u09aa   \u09a4     \u09df   \u09ac\u09a8\u09ae",
          // Nepali
          "\u091f  \u0930 \u092f   \u092a   \u0909     \u0937    \u0928\u092e",
          // Tamil
          "\u0b9e  \u0b9a \u0bb2   \u0bbf   \u0b95     \u0ba3   \u0bc6\u0b94\u0b85",
          // Sinhala
          "\u0d8d  \u0dbb \u0dba   \u0db4   \u0dc6     \u0da4   \u0db6\u0db1\u0db8",
          // Urdu, phonetic
          "   \u0631 \u06d2   \u067e   \u0641     \u0632    \u0646\u0645",
          // Burmese
          "\u1006  \u1019 \u1015   \u1005   \u103a     \u1016   \u1018\u100a\u102c",
          // Khmer
          "\u1786  \u179a \u1799   \u1795   \u1790     \u178b   \u1794\u1793\u1798",
          // Lao
          "\u0ebb  \u0e9e \u0eb4   \u0e8d   \u0e94     \u0e9c   \u0eb6\u0eb7\u0e97",
          // Amharic
          "\u1240  \u1228 \u12e8   \u1350   \u1348     \u12d8   \u1260\u1290\u1218",
          // Dhivehi
          "\u07b0  \u0783 \u0794   \u0795   \u078a     \u0792   \u0784\u0782\u0789",
          // Japanese kana
          "タ  ス ン   セ   ハ     ツ   コミモ",
          // Tifinagh
          "\u2d30  \u2d54 \u2d62   \u2d43   \u2d3c     \u2d61   \u2d31\u2d4f ");

  private static final char FIRST_INDIC = '\u0980';
  private static final char LAST_INDIC = '\u0d7f';
  private static final char DEVANAGARI = '\u0900';
  private static final int INDIC_BLOCK = 0x80;

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
    char character = small.charAt(0);
    int place = PLACES.indexOf(letter);
    return character == Character.toLowerCase(letter)
        || LAYOUTS.stream()
            .map(layout -> layout.charAt(place))
            .anyMatch(there -> there == character || there == inDevanagari(character));
  }

  /// Returns the counterpart of an Indic character in Devanagari. The standard Indian layouts have
  /// counterparts at the same position, and Unicode at the same place in each block.
  private static char inDevanagari(char character) {
    return character < FIRST_INDIC || character > LAST_INDIC
        ? character
        : (char) (DEVANAGARI + character % INDIC_BLOCK);
  }
}
