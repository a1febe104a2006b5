package app.limber.practice.language;

import app.limber.cue.CueOverrun;
import app.limber.practice.library.CueCheck;
import app.limber.practice.library.LanguageFiles;
import app.limber.practice.text.ContentProblemText;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Checks a language: its bundle against the English one, its content texts against the English
/// files, and everything that is spoken against its time.
public final class LanguageCheck {
  private final Messages messages;

  /// @param messages says what is found
  public LanguageCheck(Messages messages) {
    this.messages = messages;
  }

  /// Plans the cues of every routine; takes about a second.
  public LanguageReport report(LanguageFiles files) {
    Locale language = files.language();
    BundleCheck bundle = new BundleCheck(messages, language, files.english(), files.own());
    List<String> wrong = bundle.wrong();
    List<String> sentences = new ArrayList<>(wrong);
    files.twice().forEach(key -> sentences.add(messages.text("languages.twice", key)));
    ContentProblemText problems = new ContentProblemText(messages);
    files.content().library().problems().forEach(p -> sentences.add(problems.sentence(p)));
    files.userProblems().forEach(p -> sentences.add(problems.sentence(p)));
    LanguageReport.Phrase longest = LanguageReport.Phrase.NONE;
    int phrases = 0;
    int overlaps = 0;
    // A text with wrong arguments cannot be spoken.
    if (wrong.isEmpty()) {
      Messages spoken = Messages.of(language);
      SpeechCheck speech = new SpeechCheck(files.content().library(), spoken);
      // An English text is spoken by an English voice, and fits.
      Set<String> english =
          files.untranslated().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
      speech.overruns().stream()
          .filter(overrun -> !english.contains(overrun.text()))
          .forEach(overrun -> sentences.add(sentence(overrun)));
      speech.texts().stream()
          .filter(text -> text.chars().anyMatch(Character::isDigit))
          .sorted()
          .forEach(text -> sentences.add(messages.text("languages.digits", text)));
      sentences.addAll(new CueCheck(spoken).misheard(files.content().library()));
      phrases = speech.phrases();
      overlaps = speech.overlaps();
      longest =
          speech
              .tightest()
              .map(t -> new LanguageReport.Phrase(t.text(), t.needed(), t.available()))
              .orElse(longest);
    }
    List<String> untranslated = new ArrayList<>();
    new TreeMap<>(files.untranslated())
        .forEach(
            (file, texts) ->
                texts.stream()
                    .sorted()
                    .forEach(
                        text -> untranslated.add(messages.text("languages.english", file, text))));
    return new LanguageReport(
        language,
        bundle.needed().size(),
        bundle.missing(),
        bundle.unknown(),
        bundle.same(),
        files.texts(),
        untranslated,
        longest,
        phrases,
        overlaps,
        sentences);
  }

  private String sentence(CueOverrun overrun) {
    return messages.text(
        "cue.overrun",
        overrun.routine(),
        overrun.stretch(),
        overrun.text(),
        overrun.needed().toMillis() / 1e3,
        overrun.available().toMillis() / 1e3);
  }
}
