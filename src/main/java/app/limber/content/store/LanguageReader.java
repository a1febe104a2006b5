package app.limber.content.store;

import app.limber.content.ContentReader;
import app.limber.files.DataFolderLayout;
import app.limber.practice.library.LanguageFiles;
import app.limber.words.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// Reads the shipped files of a language and the user's own translations, for a check.
public final class LanguageReader {
  private static final String BUNDLE = "/app/limber/words/messages";

  private LanguageReader() {}

  /// Reads the shipped files of a language, and the user's own translations into it; blocks.
  ///
  /// @param messages says what is wrong with a content file
  /// @param layout of a data folder, which need not exist
  public static LanguageFiles read(Locale language, Messages messages, DataFolderLayout layout) {
    Bundle english = Bundle.read("");
    Bundle own =
        language.equals(Locale.ENGLISH)
            ? english
            : Bundle.read("_" + language.toLanguageTag().replace('-', '_'));
    ContentReader reader = new ContentReader(messages);
    ContentReader.Translated translated = reader.translated(language);
    return new LanguageFiles(
        language,
        english.texts(),
        own.texts(),
        own.twice(),
        translated.content(),
        translated.texts(),
        translated.untranslated(),
        reader.translationProblems(language, layout.content(), layout.programmes()));
  }

  /// The texts of a bundle's file by their keys, and the keys that stand there twice.
  private record Bundle(Map<String, String> texts, List<String> twice) {
    static Bundle read(String ending) {
      Map<String, String> texts = new HashMap<>();
      List<String> twice = new ArrayList<>();
      Set<Object> seen = new HashSet<>();
      Properties file =
          new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
              if (!seen.add(key)) {
                twice.add(String.valueOf(key));
              }
              return super.put(key, value);
            }
          };
      try (InputStream in =
          LanguageReader.class.getResourceAsStream(BUNDLE + ending + ".properties")) {
        if (in != null) {
          file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      file.stringPropertyNames().forEach(key -> texts.put(key, file.getProperty(key)));
      return new Bundle(texts, twice);
    }
  }
}
