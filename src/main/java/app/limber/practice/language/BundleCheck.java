package app.limber.practice.language;

import app.limber.words.Messages;
import app.limber.words.NearestName;
import app.limber.words.PluralRule;
import app.limber.words.PluralRule.Category;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Compares the texts of a language with the English ones: key by key, argument by argument.
final class BundleCheck {
  private static final String ONE = Category.ONE.ending();
  private static final String OTHER = Category.OTHER.ending();

  /// The counted words: from zero to sixty.
  private static final int NUMBERS = 61;

  /// Numbers below this show which texts are for a single number.
  private static final long TRIED = 201;

  private static final double SLOWEST = 5;
  private static final double FASTEST = 50;

  private final Messages messages;
  private final Map<String, String> english;
  private final Map<String, String> own;
  private final PluralRule rule;
  private final Set<Category> categories;
  private final Set<String> counts = new TreeSet<>();

  /// @param messages says what is found
  BundleCheck(
      Messages messages, Locale language, Map<String, String> english, Map<String, String> own) {
    this.messages = messages;
    this.english = new TreeMap<>(english);
    this.own = new TreeMap<>(own);
    this.rule = PluralRule.of(language);
    this.categories = rule.categories();
    for (String key : english.keySet()) {
      if (key.endsWith(ONE) && english.containsKey(stem(key, ONE) + OTHER)) {
        counts.add(stem(key, ONE));
      }
    }
  }

  /// The keys that the language needs: those of the English bundle, with its own plural forms.
  Set<String> needed() {
    Set<String> needed = new TreeSet<>();
    for (String key : english.keySet()) {
      String stem = stemOfCount(key);
      if (stem == null) {
        needed.add(key);
      } else {
        categories.forEach(category -> needed.add(stem + category.ending()));
      }
    }
    return needed;
  }

  List<String> missing() {
    return needed().stream().filter(key -> !own.containsKey(key)).toList();
  }

  /// The keys that nothing asks for, each with the one that was probably meant.
  List<String> unknown() {
    Set<String> known = needed();
    Set<String> allowed = new TreeSet<>(known);
    for (String stem : counts) {
      for (Category category : EnumSet.of(Category.MANY, Category.OTHER)) {
        allowed.add(stem + category.ending());
      }
    }
    List<String> missing = missing();
    return own.keySet().stream()
        .filter(key -> !allowed.contains(key))
        .map(
            key ->
                key
                    + NearestName.of(key, missing)
                        .map(name -> messages.text("cli.did-you-mean", name))
                        .orElse(""))
        .toList();
  }

  /// A sentence for each text that does not take what the program gives it.
  List<String> wrong() {
    List<String> wrong = new ArrayList<>();
    own.forEach(
        (key, text) -> {
          String stem = stemOfCount(key);
          String model = english.get(stem == null ? key : stem + OTHER);
          if (model != null) {
            compare(key, model, text, stem != null, wrong);
          }
        });
    return wrong;
  }

  /// How many texts of more than three words are the same as in English.
  long same() {
    if (own.equals(english)) {
      return 0;
    }
    return own.entrySet().stream()
        .filter(entry -> entry.getValue().equals(english.get(entry.getKey())))
        .filter(entry -> entry.getValue().split(" ").length > 3)
        .filter(entry -> !new TextPattern(entry.getValue()).isDate())
        .count();
  }

  private void compare(
      String key, String englishText, String text, boolean counts, List<String> wrong) {
    TextPattern model = new TextPattern(englishText);
    TextPattern pattern = new TextPattern(text);
    if (text.isBlank() && !key.equals("cue.misheard.words")) {
      wrong.add(messages.text("languages.blank", key));
    } else if (model.isDate()) {
      if (!pattern.writesDates()) {
        wrong.add(messages.text("languages.no-date", key, text));
      }
    } else if (!takes(model.arguments(), pattern.arguments(), counts && isForOneNumber(key))) {
      wrong.add(
          messages.text(
              "languages.arguments", key, shown(pattern.arguments()), shown(model.arguments())));
    }
    if (!model.indent().equals(pattern.indent())) {
      wrong.add(messages.text("languages.indent", key));
    }
    special(key, text, wrong);
  }

  /// Whether a text of a count is for a single number, which it need not name.
  private boolean isForOneNumber(String key) {
    return LongStream.range(0, TRIED)
            .filter(number -> key.endsWith(rule.category(number).ending()))
            .limit(2)
            .count()
        == 1;
  }

  private static boolean takes(
      Map<Integer, String> model, Map<Integer, String> given, boolean forOneNumber) {
    return forOneNumber ? model.entrySet().containsAll(given.entrySet()) : model.equals(given);
  }

  private void special(String key, String text, List<String> wrong) {
    switch (key) {
      case "number.words" -> {
        int numbers = text.split(",", -1).length;
        if (numbers != NUMBERS) {
          wrong.add(messages.text("languages.numbers", key, numbers, NUMBERS));
        }
      }
      case "voice.characters-per-second" -> {
        if (!isRate(text)) {
          wrong.add(messages.text("languages.rate", key, text, SLOWEST, FASTEST));
        }
      }
      default -> {
        // Any other text is free within its pattern.
      }
    }
  }

  private static boolean isRate(String text) {
    try {
      double rate = Double.parseDouble(text);
      return rate >= SLOWEST && rate <= FASTEST;
    } catch (NumberFormatException _) {
      return false;
    }
  }

  private String shown(Map<Integer, String> arguments) {
    List<String> shown = new ArrayList<>();
    arguments.forEach((number, kind) -> shown.add(number == 0 ? "%" : "%" + number + "$" + kind));
    return shown.isEmpty() ? messages.text("languages.no-arguments") : String.join(" ", shown);
  }

  /// The key of a count without its ending; null if the key is none of a count.
  private @Nullable String stemOfCount(String key) {
    for (Category category : Category.values()) {
      String ending = category.ending();
      if (key.endsWith(ending) && counts.contains(stem(key, ending))) {
        return stem(key, ending);
      }
    }
    return null;
  }

  private static String stem(String key, String ending) {
    return key.substring(0, key.length() - ending.length());
  }
}
